import { describe, expect, test } from 'vitest'
import { type Count, type FactId, factIds, parts, standingOf, trendOf } from './standing.ts'

const counts = (given: Partial<Record<FactId, Count>> = {}) =>
  ({ ...Object.fromEntries(factIds.map((id) => [id, { n: 0, of: 0 }])), ...given }) as Record<FactId, Count>
const partOf = (part: string, given: Partial<Record<FactId, Count>>) => {
  const found = standingOf(counts(given)).find((each) => each.part === part)
  if (!found) throw new Error(part)
  return found
}

describe('where a municipality stands', () => {
  test('is told for the eleven parts, in their order', () => {
    expect(standingOf(counts()).map(({ part }) => part)).toEqual(parts)
    expect(parts).toHaveLength(11)
  })

  test('counts what there is at least one of, and what holds for every one', () => {
    const { facts, met } = partOf('documents', {
      'policy-in-force': { n: 1, of: 0 },
      'documents-owned': { n: 12, of: 12 },
      'documents-fresh': { n: 11, of: 12 },
    })
    expect(met).toBe(2)
    expect(facts.filter((fact) => fact.met).map(({ id }) => id)).toEqual(['policy-in-force', 'documents-owned'])
  })

  test('does not count that everything is in order where there is nothing', () => {
    expect(standingOf(counts()).reduce((sum, { met }) => sum + met, 0)).toBe(0)
  })

  test('has no facts, rather than none met, where a part has no register', () => {
    expect(partOf('training', {}).facts).toEqual([])
    expect(partOf('classification', {}).facts.length).toBeGreaterThan(3)
  })
})

describe('how a part has moved', () => {
  const part = partOf('procurement', { 'suppliers-listed': { n: 3, of: 0 }, 'suppliers-owned': { n: 3, of: 3 } })
  const shot = (month: string, met: number, of = 'procurement') => ({ month, part: of, met, total: 4 })

  test('is what is met now beside the oldest month of the last year', () => {
    const snapshots = [
      shot('2026-11-01', 1),
      shot('2025-12-01', 3),
      shot('2025-10-01', 0),
      shot('2026-10-01', 4, 'roles'),
    ]
    expect(trendOf(part, snapshots, '2026-11-01')).toEqual({ met: [3, 2], change: { by: -1, since: '2025-12-01' } })
    expect(trendOf(part, [shot('2025-11-01', 2)], '2026-11-01').change).toEqual({ by: 0, since: '2025-11-01' })
  })

  test('is nothing before there is a month to compare with', () => {
    expect(trendOf(part, [shot('2026-11-01', 0)], '2026-11-01')).toEqual({ met: [2], change: null })
  })
})
