import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultMethod } from './default-method.ts'
import { readMethod, type WrittenMethod, writtenFrom } from './read-method.ts'

const today = '2026-12-01'
const whole: WrittenMethod = {
  ...writtenFrom(defaultMethod, 'sv', { likelihoods: 5, consequences: 5 }, today),
  decidedBy: 'Kommundirektören',
}
const faultsOf = (change: Partial<WrittenMethod>, before = defaultMethod) => {
  const read = readMethod({ ...whole, ...change }, before, today)
  return read.ok ? [] : read.faults.map(({ field }) => field)
}

test('a method that nobody has changed is itself as a new version, in both languages', () => {
  for (const language of ['sv', 'en'] as const) {
    const written = {
      ...writtenFrom(defaultMethod, language, { likelihoods: 5, consequences: 5 }, today),
      decidedBy: 'KS',
    }
    expect(readMethod(written, defaultMethod, today)).toEqual({
      ok: true,
      method: { ...defaultMethod, version: 1 },
      decided: { by: 'KS', on: today },
    })
  }
})

test('every fault is told at once, at its field', () => {
  const empty = { name: '', frequency: ' ', perYear: 'ofta' }
  expect(
    faultsOf({
      likelihoods: [empty, ...whole.likelihoods.slice(1)],
      categories: [],
      acceptance: { ...whole.acceptance, high: { roles: [], months: '0' } },
      decidedBy: '',
      decidedOn: '2026-12-02',
    }),
  ).toEqual(['s1.namn', 's1.frekvens', 's1.ar', 'kategorier', 'high.manader', 'beslutad-av', 'beslutad'])
})

test('a scale has three to six steps, and happens more often step by step', () => {
  expect(faultsOf({ likelihoods: whole.likelihoods.slice(0, 2), matrix: whole.matrix.slice(0, 2) })).toEqual([
    'sannolikheter',
  ])
  const [first, second, ...rest] = whole.likelihoods
  if (!first || !second) throw new Error('The built-in method has five')
  expect(faultsOf({ likelihoods: [first, { ...second, perYear: '0,02' }, ...rest] })).toEqual(['s2.ar'])
})

test('a level never falls as the scales rise', () => {
  const matrix = whole.matrix.map((line, row) =>
    line.map((level, column) => (row === 4 && column === 4 ? 'low' : level)),
  )
  expect(faultsOf({ matrix })).toEqual(['ruta.5.5'])
  expect(faultsOf({ matrix: [['low', 'x', 'low', 'low', 'low'], ...whole.matrix.slice(1)] })).toEqual(['ruta.1.2'])
})

test('a form of any size asks for the steps that come to it alone', () => {
  const size = fc.integer({ min: 3, max: 6 })
  fc.assert(
    fc.property(size, size, (likelihoods, consequences) => {
      const written = { ...writtenFrom(defaultMethod, 'sv', { likelihoods, consequences }, today), decidedBy: 'KS' }
      const read = readMethod(written, defaultMethod, today)
      expect(read.ok).toBe(likelihoods < 6 && consequences < 6)
      if (!read.ok) for (const { field } of read.faults) expect(field).toMatch(/^[sk]6\./)
    }),
  )
})
