import fc from 'fast-check'
import { expect, test } from 'vitest'
import { feasibleIntervals, type HiddenTable } from './feasible-intervals.ts'

const all = (rows: number, columns: number, value = true) =>
  Array.from({ length: rows }, () => new Array<boolean>(columns).fill(value))

test('a single hidden cell follows from its column', () => {
  const table: HiddenTable = {
    counts: [
      [3, 7],
      [4, 6],
    ],
    hidden: [
      [true, false],
      [false, false],
    ],
    rowTotalShown: [false, true],
    rowCeiling: [null, null],
  }
  expect(feasibleIntervals(table)).toEqual([{ row: 0, column: 0, low: 3, high: 3 }])
})

test('hidden cells in a square are bounded by their totals', () => {
  const table = {
    counts: [
      [3, 7],
      [4, 6],
    ],
    hidden: all(2, 2),
    rowTotalShown: [true, true],
    rowCeiling: [null, null],
  }
  expect(feasibleIntervals(table)[0]).toEqual({ row: 0, column: 0, low: 0, high: 7 })
})

test('a population that limits a row narrows what can stand there', () => {
  const table = { counts: [[3], [4]], hidden: all(2, 1), rowTotalShown: [false, false], rowCeiling: [5, 6] }
  expect(feasibleIntervals(table)[0]).toEqual({ row: 0, column: 0, low: 1, high: 5 })
})

/** Every table with the shown cells and totals, by trying them all. */
function byTrying(table: HiddenTable): { low: number; high: number }[] {
  const { counts, hidden, rowTotalShown, rowCeiling } = table
  const columns = counts[0]?.length ?? 0
  const columnTotals = Array.from({ length: columns }, (_, j) => counts.reduce((sum, row) => sum + (row[j] ?? 0), 0))
  const seen = new Map<string, { low: number; high: number }>()
  const trial = counts.map((row) => [...row])
  const visit = (i: number, j: number, left: number[]) => {
    if (i === counts.length) {
      if (left.some((rest) => rest !== 0)) return
      trial.forEach((row, r) => {
        row.forEach((value, c) => {
          if (!hidden[r]?.[c]) return
          const known = seen.get(`${r},${c}`)
          seen.set(
            `${r},${c}`,
            known
              ? { low: Math.min(known.low, value), high: Math.max(known.high, value) }
              : { low: value, high: value },
          )
        })
      })
      return
    }
    const row = trial[i] ?? []
    if (j === columns) {
      const total = row.reduce((a, b) => a + b, 0)
      const truth = (counts[i] ?? []).reduce((a, b) => a + b, 0)
      if (rowTotalShown[i] && total !== truth) return
      if (!rowTotalShown[i] && total > (rowCeiling[i] ?? Number.POSITIVE_INFINITY)) return
      visit(i + 1, 0, left)
      return
    }
    const fixed = counts[i]?.[j] ?? 0
    const values = hidden[i]?.[j] ? Array.from({ length: (left[j] ?? 0) + 1 }, (_, v) => v) : [fixed]
    for (const value of values) {
      if (value > (left[j] ?? 0)) continue
      row[j] = value
      visit(
        i,
        j + 1,
        left.map((rest, c) => (c === j ? rest - value : rest)),
      )
    }
    row[j] = fixed
  }
  visit(0, 0, columnTotals)
  return [...seen.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, interval]) => interval)
}

test('agrees with trying every table', () => {
  const cell = fc.record({ count: fc.nat(3), hidden: fc.boolean() })
  const row = fc.record({ cells: fc.tuple(cell, cell), shown: fc.boolean(), spare: fc.option(fc.nat(2)) })
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 3 }), (rows) => {
      const counts = rows.map(({ cells }) => cells.map(({ count }) => count))
      const table: HiddenTable = {
        counts,
        hidden: rows.map(({ cells }) => cells.map(({ hidden }) => hidden)),
        rowTotalShown: rows.map(({ shown }) => shown),
        rowCeiling: rows.map(({ spare }, i) =>
          spare === null ? null : spare + (counts[i] ?? []).reduce((a, b) => a + b, 0),
        ),
      }
      expect(feasibleIntervals(table).map(({ low, high }) => ({ low, high }))).toEqual(byTrying(table))
    }),
    { seed: 4, numRuns: 150 },
  )
})
