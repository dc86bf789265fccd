import { describe, expect, test } from 'vitest'
import { findInconsistencies, inconsistenciesOf, isAccepted, type RiskFacts } from './consistency.ts'

const today = '2026-12-01'
/** A risk with nothing wrong. */
const sound: RiskFacts = {
  id: 'r',
  name: 'Lönerna betalas inte ut',
  owned: true,
  treatment: 'reduce',
  levels: { inherent: 'very-high', current: 'high', residual: 'medium' },
  existing: true,
  measures: 1,
  accepted: null,
}
const of = (change: Partial<RiskFacts>) => inconsistenciesOf({ ...sound, ...change }, today)

describe('a risk', () => {
  test('that is in order is found nowhere', () => {
    expect(of({})).toEqual([])
  })

  test('has an acceptance through its last day and not after it', () => {
    const until = (day: string) => ({ accepted: { level: 'high' as const, until: day } })
    expect(isAccepted({ ...sound, ...until(today) }, today)).toBe(true)
    expect(of(until(today))).toEqual([])
    expect(of(until('2026-11-30'))).toEqual(['acceptance-ended'])
  })

  test('has outgrown an acceptance of a lower level, and none of a higher', () => {
    expect(of({ accepted: { level: 'medium', until: '2027-01-31' } })).toEqual(['acceptance-outgrown'])
    expect(of({ accepted: { level: 'very-high', until: '2027-01-31' } })).toEqual([])
  })

  test('that is to be accepted needs somebody who has', () => {
    expect(of({ treatment: 'accept' })).toEqual(['accepted-by-nobody'])
    expect(of({ treatment: 'accept', accepted: { level: 'high', until: '2027-01-31' } })).toEqual([])
  })

  test('that is high needs a measure or an acceptance that holds', () => {
    const levels = { ...sound.levels, residual: null }
    expect(of({ measures: 0, levels })).toEqual(['high-untreated'])
    expect(of({ measures: 0, levels, accepted: { level: 'high', until: today } })).toEqual([])
    expect(of({ measures: 0, levels: { ...levels, current: 'medium' } })).toEqual([])
  })

  test('is not lowered by nothing, after measures nor now', () => {
    const levels = { inherent: 'medium', current: 'medium', residual: 'low' } as const
    expect(of({ measures: 0, levels })).toEqual(['residual-without-measure'])
    const before = { inherent: 'high', current: 'medium', residual: null } as const
    expect(of({ measures: 0, levels: before, existing: false })).toEqual(['current-without-measure'])
    expect(of({ measures: 0, levels: before })).toEqual([])
    expect(of({ existing: false, levels: before })).toEqual([])
  })

  test('is assessed and owned', () => {
    expect(of({ levels: { inherent: null, current: null, residual: null } })).toEqual(['never-assessed'])
    expect(of({ owned: false })).toEqual(['unowned'])
  })
})

test('a critical asset that no risk is about is told beside the risks, each kind once', () => {
  const asset = { id: 'a', name: 'Vattenverket', analysed: false }
  const unowned = { ...sound, owned: false }
  expect(findInconsistencies([unowned, { ...unowned, id: 's' }], [asset, { ...asset, analysed: true }], today)).toEqual(
    [
      { kind: 'unowned', records: [unowned, { ...unowned, id: 's' }].map(({ id, name }) => ({ id, name })) },
      { kind: 'critical-never-analysed', records: [{ id: 'a', name: 'Vattenverket' }] },
    ],
  )
})
