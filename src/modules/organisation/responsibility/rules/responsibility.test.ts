import { expect, test } from 'vitest'
import type { Unit } from '../../units/rules/unit.ts'
import type { Responsibility } from './duty.ts'
import { holdersOf } from './inherit.ts'
import { readHolders } from './read-holders.ts'
import { responsibilityFaults } from './responsibility-messages.ts'

const units: readonly Unit[] = [
  { id: 'board', kind: 'board', name: 'Nämnden', parent: null },
  { id: 'office', kind: 'administration', name: 'Kontoret', parent: 'board' },
  { id: 'section', kind: 'unit', name: 'Enheten', parent: 'office' },
]
const row = (unit: string | null, words: string, more: Partial<Responsibility> = {}): Responsibility => ({
  id: words,
  unit,
  duty: 'report',
  part: 'responsible',
  person: null,
  role: words,
  words,
  ...more,
})
const wordsOf = (rows: readonly Responsibility[], unit: string | null, duty: 'report' | 'risk' = 'report') => {
  const { holders, from, inherited } = holdersOf(units, rows)(unit, duty, 'responsible')
  return [holders.map(({ words }) => words), from, inherited]
}

test('what is not said of a unit is what is said nearest above it, and last of the municipality', () => {
  const rows = [row(null, 'Direktören'), row('board', 'Ordföranden')]
  expect(wordsOf(rows, 'board')).toEqual([['Ordföranden'], 'board', false])
  expect(wordsOf(rows, 'section')).toEqual([['Ordföranden'], 'board', true])
  expect(wordsOf([...rows, row('office', 'Chefen')], 'section')).toEqual([['Chefen'], 'office', true])
  expect(wordsOf(rows.slice(0, 1), 'section')).toEqual([['Direktören'], null, true])
  expect(wordsOf(rows, null)).toEqual([['Direktören'], null, false])
})

test('nobody is nobody: of another duty, of a unit beside or of one that is not there', () => {
  expect(wordsOf([row('office', 'Chefen')], 'board')).toEqual([[], 'board', false])
  expect(wordsOf([row(null, 'Direktören')], 'section', 'risk')).toEqual([[], 'section', false])
  expect(wordsOf([row('office', 'Chefen')], 'gone')).toEqual([[], 'gone', false])
})

test('who is said twice, as after a merger, is there once', () => {
  const [a, b] = [row('board', 'Ordföranden', { id: '1' }), row('board', 'Ordföranden', { id: '2' })]
  expect(wordsOf([a, b, row('board', 'Karin', { person: 'k', role: null })], 'board')[0]).toEqual([
    'Ordföranden',
    'Karin',
  ])
})

const people = [
  { id: 'k', name: 'Karin Dahl', email: 'karin@x.example' },
  { id: 'e1', name: 'Eva Ek', email: 'eva.ek@x.example' },
  { id: 'e2', name: 'Eva Ek', email: null },
]

test('people are known by name or address, and the rest are roles', () => {
  expect(readHolders(' karin  dahl, Enhetschefen ;EVA.EK@x.example,, ', people)).toEqual({
    holders: [
      { person: 'k', role: null },
      { person: null, role: 'Enhetschefen' },
      { person: 'e1', role: null },
    ],
    faults: [],
  })
  expect(readHolders(' ', people).holders).toEqual([])
})

test('a name that several have, a role that is too long and too many are told', () => {
  expect(readHolders('Eva Ek', people).faults).toEqual([responsibilityFaults.ambiguous('Eva Ek')])
  expect(readHolders('x'.repeat(121), people).faults).toEqual([responsibilityFaults.tooLong])
  expect(readHolders(Array.from({ length: 21 }, (_, n) => `Roll ${n}`).join(','), people).faults).toEqual([
    responsibilityFaults.tooMany,
  ])
})
