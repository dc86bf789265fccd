import { expect, test } from 'vitest'
import type { Unit } from '../../units/rules/unit.ts'
import { type Step, stepKinds } from './plan.ts'
import { planFaults } from './plan-messages.ts'
import { readStep, writtenOf } from './read-step.ts'

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((letter) => `00000000-0000-4000-8000-00000000000${letter}`) as [
  string,
  string,
  string,
  string,
]
const units: readonly Unit[] = [{ id: a, kind: 'company', name: 'A', parent: b }]
const made = (id: string, name: string) => ({ id, kind: 'company' as const, name, parent: b })
const reading = (was: Step | null = null) => ({ was, units, newId: () => c })

test('a step that is opened and saved as it is, is the same step', () => {
  const steps: readonly Step[] = [
    { kind: 'rename', unit: a, name: 'Ny' },
    { kind: 'move', unit: a, parent: null },
    { kind: 'move', unit: a, parent: b },
    { kind: 'new', into: made(d, 'Ny') },
    { kind: 'merge', units: [a, b], into: made(d, 'Ny') },
    { kind: 'split', unit: a, into: [made(c, 'C'), made(d, 'D')], rest: d, records: { [b]: c } },
    { kind: 'end', unit: a, heir: b },
    { kind: 'end', unit: a, heir: null },
  ]
  expect(new Set(steps.map(({ kind }) => kind)).size).toBe(stepKinds.length)
  for (const step of steps) expect(readStep(step.kind, writtenOf(step), reading(step))).toEqual({ step, faults: {} })
})

test('the parts of a split are of its kind and place, and the first takes the rest unless told', () => {
  const { step } = readStep(
    'split',
    [
      ['enhet', a],
      ['namn1', ' X '],
      ['namn2', ''],
      ['namn3', 'Y'],
    ],
    reading(),
  )
  expect(step).toMatchObject({ into: [{ kind: 'company', name: 'X', parent: b }, { name: 'Y' }], rest: c, records: {} })
})

test('a page of a split’s records changes those on it alone, and what went to a part that is no more goes with the rest', () => {
  const [e, f] = [a.replace(/a$/, 'e'), a.replace(/a$/, 'f')]
  const into = [made(c, 'C'), made(d, 'D'), made(e, 'E')]
  const was: Step = { kind: 'split', unit: a, into, rest: c, records: { [a]: d, [b]: d, [f]: e } }
  const page = [
    ['enhet', a],
    ['namn1', 'C'],
    ['namn2', 'D'],
    ['rest', '1'],
    [`post.${b}`, c],
  ] as const
  expect(readStep('split', page, reading(was)).step).toMatchObject({ records: { [a]: d, [b]: c } })
  const { step } = readStep('split', page, reading(was))
  expect(step?.kind === 'split' && f in step.records).toBe(false)
})

test('what must be filled in is told, all of it at once', () => {
  expect(readStep('rename', [], reading()).faults).toEqual({
    enhet: planFaults.unitMissing,
    namn: planFaults.unitNameMissing,
  })
  expect(readStep('merge', [['enheter', a]], reading()).faults).toEqual({
    enheter: planFaults.mergeFew,
    namn: planFaults.unitNameMissing,
  })
  expect(readStep('split', [['namn1', 'X']], reading()).faults).toEqual({
    enhet: planFaults.unitMissing,
    namn1: planFaults.splitFew,
  })
  for (const kind of ['move', 'end'] as const)
    expect(readStep(kind, [], reading())).toEqual({ step: null, faults: { enhet: planFaults.unitMissing } })
  expect(readStep('move', [['enhet', 'x']], reading())).toEqual({
    step: null,
    faults: { enhet: planFaults.unknownUnit },
  })
})
