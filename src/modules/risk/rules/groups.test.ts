import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupRisks } from './groups.ts'
import { type Level, levels } from './method.ts'
import { movementsOf } from './movement.ts'

const reading = (level: Level | null) =>
  level === null ? null : { likelihood: 1, consequence: 1, level, translated: false }
const readings = (current: Level | null) => ({ inherent: null, current: reading(current), residual: null })
const risk = (unit: string | null, level: Level | null) => ({ unit, readings: readings(level) })
const byUnit = ({ unit }: { unit: string | null }) => [{ key: unit, name: unit }]

test('the group with the most of the highest level is first, and what belongs to none last', () => {
  const risks = [
    risk(null, 'very-high'),
    risk('A', 'high'),
    risk('A', null),
    risk('B', 'high'),
    risk('B', 'high'),
    risk('C', 'very-high'),
  ]
  expect(groupRisks(risks, byUnit).map(({ key }) => key)).toEqual(['C', 'B', 'A', null])
  expect(groupRisks(risks, byUnit)[2]).toMatchObject({ counts: { high: 1 }, unassessed: 1, total: 2 })
})

test('every risk is counted once in each group that it names, whatever its level', () => {
  const any = fc.array(fc.record({ unit: fc.constantFrom('A', 'B', null), level: fc.constantFrom(...levels, null) }))
  fc.assert(
    fc.property(any, (given) => {
      const groups = groupRisks(
        given.map(({ unit, level }) => risk(unit, level)),
        byUnit,
      )
      expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(given.length)
      for (const { counts, unassessed, total } of groups) {
        expect(Object.values(counts).reduce((sum, n) => sum + n, unassessed)).toBe(total)
      }
    }),
  )
})

test('what has risen the most is told first, and what was not assessed both times has not moved', () => {
  const moved = (name: string, from: Level | null, to: Level | null) => ({
    name,
    earlier: readings(from),
    readings: readings(to),
  })
  const risks = [
    moved('down', 'high', 'low'),
    moved('new', null, 'high'),
    moved('still', 'high', 'high'),
    moved('up', 'low', 'very-high'),
    moved('little', 'low', 'medium'),
  ]
  expect(movementsOf(risks).map(({ risk: { name }, by }) => [name, by])).toEqual([
    ['up', 3],
    ['little', 1],
    ['down', -2],
  ])
})
