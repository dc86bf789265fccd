import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hideCells } from './hide-cells.ts'

type Table = readonly (readonly number[])[]

/** Every table of two rows and three columns with the same totals that has the same counts where they are shown. */
function tablesLike(counts: Table, hidden: readonly (readonly boolean[])[]): Table[] {
  const [top = [], bottom = []] = counts
  const columns = top.map((count, column) => count + (bottom[column] ?? 0))
  const total = top.reduce((sum, count) => sum + count, 0)
  const found: Table[] = []
  for (let a = 0; a <= (columns[0] ?? 0); a++) {
    for (let b = 0; b <= (columns[1] ?? 0); b++) {
      const row = [a, b, total - a - b]
      const other = row.map((count, column) => (columns[column] ?? 0) - count)
      const table = [row, other]
      const possible = table.flat().every((count) => count >= 0)
      const alike = counts.every((line, r) => line.every((count, c) => hidden[r]?.[c] || table[r]?.[c] === count))
      if (possible && alike) found.push(table)
    }
  }
  return found
}

it('leaves no hidden count to be worked out from what is shown and every total', () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 30 }))
  const row = fc.tuple(count, count, count)
  fc.assert(
    fc.property(fc.tuple(row, row), (counts) => {
      const hidden = hideCells(counts).reasons.map((line) => line.map((reason) => reason !== null))
      const seen = tablesLike(counts, hidden)
      const whole = tablesLike(
        counts,
        counts.map((line) => line.map(() => true)),
      )
      counts.forEach((line, r) => {
        line.forEach((_, c) => {
          if (!hidden[r]?.[c]) return
          const values = (tables: Table[]) => new Set(tables.map((table) => table[r]?.[c])).size
          // Four values, or as many as the totals alone leave open
          expect(values(seen)).toBeGreaterThanOrEqual(Math.min(4, values(whole)))
        })
      })
    }),
    { numRuns: 400 },
  )
})

it('hides one and two, and shows a table that points at nobody', () => {
  const few = hideCells([
    [40, 1, 20],
    [30, 50, 10],
  ])
  expect(few.reasons[0]?.[1]).toBe('small-count')
  expect(few.reasons.flat().filter((reason) => reason === null).length).toBeLessThanOrEqual(2)
  const many = hideCells([
    [40, 12, 20],
    [30, 50, 10],
  ])
  expect(many.reasons.flat()).toEqual(Array(6).fill(null))
})
