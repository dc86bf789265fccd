import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unitsInCircles } from '../../units/rules/tree.ts'
import type { Unit } from '../../units/rules/unit.ts'
import { applyPlan } from './apply-plan.ts'
import { checkPlan, type Ground } from './check-plan.ts'
import type { MadeUnit, Step } from './plan.ts'

const unit = (id: string, parent: string | null = null, kind: Unit['kind'] = 'board'): Unit => ({
  id,
  kind,
  name: id.toUpperCase(),
  parent,
})
const made = (id: string, name: string, parent: string | null = null): MadeUnit => ({ id, kind: 'board', name, parent })
/** A board with an office that has a section, and two boards more. */
const units: readonly Unit[] = [
  unit('a'),
  unit('b'),
  unit('c'),
  unit('office', 'a', 'administration'),
  unit('section', 'office', 'unit'),
]
const ground = (more: Partial<Ground> = {}): Ground => ({
  units,
  records: new Map([
    ['a', 2],
    ['section', 5],
  ]),
  changedOn: new Map(units.map(({ id }) => [id, '2019-01-01'])),
  day: '2027-01-01',
  ...more,
})
const faultsOf = (steps: readonly Step[], more: Partial<Ground> = {}) =>
  checkPlan(steps, ground(more)).map(({ step, message }) => `${step}: ${message.en}`)
const after = (steps: readonly Step[]) =>
  Object.fromEntries(applyPlan(units, steps).after.map(({ id, name, parent }) => [id, [name, parent]]))

describe('a plan', () => {
  test('renames, moves and makes', () => {
    const steps: Step[] = [
      { kind: 'rename', unit: 'a', name: '  Nya  nämnden ' },
      { kind: 'move', unit: 'a', parent: 'new' },
      { kind: 'new', into: made('new', 'Överst') },
    ]
    expect(faultsOf(steps)).toEqual([])
    expect(after(steps)).toMatchObject({ a: ['Nya nämnden', 'new'], new: ['Överst', null], office: ['OFFICE', 'a'] })
    const shown = applyPlan(units, steps).after.find(({ id }) => id === 'a')
    expect(shown).toMatchObject({ wasName: 'A', moved: true, made: false })
  })

  test('merges: what was below either, and all they had, goes to the new one', () => {
    const steps: Step[] = [{ kind: 'merge', units: ['a', 'b'], into: made('ab', 'A och B') }]
    expect(faultsOf(steps)).toEqual([])
    expect(after(steps)).toEqual({
      ab: ['A och B', null],
      c: ['C', null],
      office: ['OFFICE', 'ab'],
      section: ['SECTION', 'office'],
    })
    expect(applyPlan(units, steps).moves).toEqual([
      { from: 'a', to: 'ab', record: null },
      { from: 'b', to: 'ab', record: null },
    ])
  })

  test('splits record by record, the rest to one of the new ones', () => {
    const steps: Step[] = [
      { kind: 'split', unit: 'a', into: [made('x', 'X'), made('y', 'Y')], rest: 'x', records: { r1: 'y', r2: 'x' } },
    ]
    expect(faultsOf(steps)).toEqual([])
    expect(after(steps).office).toEqual(['OFFICE', 'x'])
    expect(applyPlan(units, steps).moves).toEqual([
      { from: 'a', to: 'y', record: 'r1' },
      { from: 'a', to: 'x', record: null },
    ])
  })

  test('ends a unit with an heir, who takes its place where it stood below it', () => {
    expect(after([{ kind: 'end', unit: 'a', heir: 'office' }])).toMatchObject({ office: ['OFFICE', null] })
    expect(after([{ kind: 'end', unit: 'office', heir: 'b' }])).toMatchObject({ section: ['SECTION', 'b'] })
    expect(faultsOf([{ kind: 'end', unit: 'a', heir: 'office' }])).toEqual([])
    expect(faultsOf([{ kind: 'end', unit: 'b', heir: null }])).toEqual([])
  })

  test('is told everything that is wrong with it at once, each at its step', () => {
    expect(
      faultsOf([
        { kind: 'rename', unit: 'gone', name: ' ' },
        { kind: 'merge', units: ['b'], into: made('m', 'C', 'c') },
        { kind: 'split', unit: 'b', into: [made('x', 'X', 'nowhere')], rest: 'y', records: {} },
        { kind: 'end', unit: 'a', heir: null },
        { kind: 'end', unit: 'c', heir: 'b' },
      ]),
    ).toEqual([
      '0: Enter what the unit is to be called',
      '0: There is no such unit, or it has ended since the plan was made',
      '1: Choose at least two units to merge',
      '1: C ends in the same reorganisation, so nothing can belong under it',
      '2: Split into at least two units',
      '2: Something is given to a unit that is not one of the new ones',
      '2: B is changed already in step 2',
      '2: The unit that it is to belong under does not exist',
      '3: A has 2 records in the registers and 1 unit below it and nobody to take over. Choose an heir.',
      '4: B ends in the same reorganisation and cannot inherit',
    ])
    expect(faultsOf([])).toEqual(['null: The plan has no step yet'])
  })

  test('does not end a unit with something left: records, or units that nothing else takes care of', () => {
    expect(faultsOf([{ kind: 'end', unit: 'section', heir: null }])).toHaveLength(1)
    const emptied: Step[] = [
      { kind: 'move', unit: 'section', parent: 'b' },
      { kind: 'end', unit: 'office', heir: null },
    ]
    expect(faultsOf(emptied)).toEqual([])
    expect(faultsOf(emptied.slice(1))).toEqual([
      '0: OFFICE has 1 unit below it and nobody to take over. Choose an heir.',
    ])
  })

  test('puts nothing in a circle', () => {
    expect(faultsOf([{ kind: 'move', unit: 'a', parent: 'section' }])).toEqual(['0: A would belong under itself'])
    expect(
      faultsOf([
        { kind: 'move', unit: 'b', parent: 'c' },
        { kind: 'move', unit: 'c', parent: 'b' },
      ]),
    ).toEqual(['0: B would belong under itself'])
    expect(faultsOf([{ kind: 'end', unit: 'office', heir: 'office' }])).toEqual(['0: A unit cannot be its own heir'])
  })

  test('lets one name stand once in a place, but blames no plan for what was so before', () => {
    expect(faultsOf([{ kind: 'rename', unit: 'a', name: 'b' }])).toEqual([
      '0: Two units in one place would be called B',
    ])
    expect(faultsOf([{ kind: 'new', into: made('n', 'Section', 'a') }])).toEqual([])
    expect(
      faultsOf([
        { kind: 'end', unit: 'office', heir: 'a' },
        { kind: 'new', into: made('n', 'Section', 'a') },
      ]),
    ).toEqual(['1: Two units in one place would be called SECTION'])
    // A name that becomes free in the same reorganisation may be taken
    expect(
      faultsOf([
        { kind: 'rename', unit: 'a', name: 'Ny' },
        { kind: 'new', into: made('n', 'A') },
      ]),
    ).toEqual([])
    const twins = [...units, { ...unit('b2'), name: 'B' }]
    expect(faultsOf([{ kind: 'rename', unit: 'a', name: 'Ny' }], { units: twins })).toEqual([])
  })

  test('cannot hold from before a unit was changed last', () => {
    const changedOn = new Map([['a', '2027-02-01']])
    expect(faultsOf([{ kind: 'rename', unit: 'a', name: 'Ny' }], { changedOn })).toEqual([
      '0: A was changed on 2027-02-01. The reorganisation cannot hold from an earlier day.',
    ])
  })
})

/** Steps over the units, most of them such as a person would never write. */
const ids = fc.constantFrom('a', 'b', 'c', 'office', 'section', 'n1', 'n2', 'gone')
const place = fc.option(ids, { nil: null })
const anyMade = fc.record({
  id: fc.constantFrom('n1', 'n2', 'n3'),
  kind: fc.constant('board' as const),
  name: fc.constantFrom('A', 'N', 'Ny', ''),
  parent: place,
})
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), unit: ids, name: fc.constantFrom('B', 'Ny', ' ') }),
  fc.record({ kind: fc.constant('move' as const), unit: ids, parent: place }),
  fc.record({ kind: fc.constant('new' as const), into: anyMade }),
  fc.record({ kind: fc.constant('merge' as const), units: fc.array(ids, { maxLength: 3 }), into: anyMade }),
  fc.record({
    kind: fc.constant('split' as const),
    unit: ids,
    into: fc.array(anyMade, { maxLength: 3 }),
    rest: ids,
    records: fc.dictionary(fc.constantFrom('r1', 'r2'), ids),
  }),
  fc.record({ kind: fc.constant('end' as const), unit: ids, heir: place }),
)

test('whatever is planned, a plan without faults leaves each record and each unit with a place that exists', () => {
  let sound = 0
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 1, maxLength: 4 }), (steps) => {
      const { after, ended, moves } = applyPlan(units, steps)
      if (checkPlan(steps, ground()).length > 0) return
      sound += 1
      const living = new Set(after.map(({ id }) => id))
      expect(living.size).toBe(after.length)
      expect(unitsInCircles(after)).toEqual([])
      for (const { parent } of after) expect(parent === null || living.has(parent)).toBe(true)
      for (const { to } of moves) expect(living.has(to)).toBe(true)
      for (const from of ended.keys()) {
        expect(living.has(from)).toBe(false)
        if ((ground().records.get(from) ?? 0) > 0)
          expect(moves.some((move) => move.from === from && move.record === null)).toBe(true)
      }
    }),
    { numRuns: 3000 },
  )
  expect(sound).toBeGreaterThan(100)
})
