import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverages, measureStatuses, type ServingMeasure, stateOf, whyPartly } from './requirement-state.ts'

const today = '2026-11-30'
const measure = (part: Partial<ServingMeasure> = {}): ServingMeasure => ({
  status: 'done',
  covers: 'whole',
  evidence: [{ validUntil: null }],
  ...part,
})
const anyMeasure: fc.Arbitrary<ServingMeasure> = fc.record({
  status: fc.constantFrom(...measureStatuses),
  covers: fc.constantFrom(...coverages),
  evidence: fc.array(fc.record({ validUntil: fc.constantFrom(null, '2026-11-29', today, '2027-01-01') }), {
    maxLength: 3,
  }),
})

describe('how a requirement stands', () => {
  test('is met by a measure that is done, serves the whole of it and is shown', () => {
    expect(stateOf(null, [measure()], today)).toBe('met')
  })

  test('is partly where what is done is not shown, serves a part, or is shown by what has expired', () => {
    expect(stateOf(null, [measure({ evidence: [] })], today)).toBe('partly')
    expect(stateOf(null, [measure({ covers: 'part' })], today)).toBe('partly')
    expect(stateOf(null, [measure({ evidence: [{ validUntil: '2026-11-29' }] })], today)).toBe('partly')
    expect(whyPartly([measure({ evidence: [] })], today)).toBe('not-shown')
    expect(whyPartly([measure({ covers: 'part' })], today)).toBe('part')
    expect(whyPartly([measure({ evidence: [{ validUntil: '2026-11-29' }] })], today)).toBe('expired')
    expect(whyPartly([measure()], today)).toBeNull()
    expect(whyPartly([measure({ status: 'planned' })], today)).toBeNull()
  })

  test('evidence counts on its last day, and not the day after', () => {
    const until = measure({ evidence: [{ validUntil: '2026-11-30' }] })
    expect(stateOf(null, [until], '2026-11-30')).toBe('met')
    expect(stateOf(null, [until], '2026-12-01')).toBe('partly')
  })

  test('is not met where something is only planned, and where it was decided to apply', () => {
    expect(stateOf(null, [measure({ status: 'planned' })], today)).toBe('not')
    expect(stateOf({ applicable: true }, [], today)).toBe('not')
  })

  test('is not assessed where nobody has done or said anything, a dropped measure included', () => {
    expect(stateOf(null, [], today)).toBe('not-assessed')
    expect(stateOf(null, [measure({ status: 'dropped' })], today)).toBe('not-assessed')
  })

  test('what does not apply does not, whatever is done', () => {
    fc.assert(
      fc.property(fc.array(anyMeasure), (measures) => {
        expect(stateOf({ applicable: false }, measures, today)).toBe('not-applicable')
      }),
    )
  })

  test('one more measure never makes it worse, and time that passes never makes it better', () => {
    const order = ['not-assessed', 'not', 'partly', 'met']
    const rank = (measures: readonly ServingMeasure[], day: string) => order.indexOf(stateOf(null, measures, day))
    fc.assert(
      fc.property(fc.array(anyMeasure), anyMeasure, (measures, another) => {
        expect(rank([...measures, another], today)).toBeGreaterThanOrEqual(rank(measures, today))
        expect(rank(measures, '2027-06-01')).toBeLessThanOrEqual(rank(measures, today))
      }),
    )
  })
})
