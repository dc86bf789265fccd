import { feasibleInterval, type HiddenTable } from '../../../../stats/feasible-intervals.ts'
import { smallReasons } from '../../disclosure/rules/hiding.ts'
import type { SuppressionReason } from '../../rules/result.ts'

/** Counts of groups by answers, with what the reader also knows. */
export interface GroupTable {
  /** Rows are groups, columns answers that exclude each other. */
  readonly counts: readonly (readonly number[])[]
  /** N_h, or null where unknown. */
  readonly populations: readonly (number | null)[]
  /** By column, those that gave the answer and are in no group: the national count less the groups. */
  readonly rest: readonly number[]
  /** Whether a group's base stays known when a cell of it is hidden. */
  readonly basesShown: boolean
}

export type Suppression = (SuppressionReason | null)[][]

/** A hidden count must be able to be anything in a span of at least this, or the widest that hiding everything would give. */
const smallestSpan = 3

/**
 * Which cells to hide of a single table that stands by itself, and why. (Breakdowns, which have answers in common, are protected
 * together in `disclosure`.) First what is small by itself: groups under five (`small-base`), counts of 1, 2, n − 2 and
 * n − 1, and none or all of a group under twenty (`small-count`). Then more (`secondary`), until every row and column with
 * a hidden cell has at least two, and no hidden count can be worked out from what is shown: shown cells, national counts,
 * bases that are shown, and the population of each group.
 *
 * The next cell to hide is in the column that leaks, in a group that already has hidden cells before one that has not, the
 * smallest count first. A column whose cells are all hidden can be helped no more: what is left then follows from the
 * national figure alone.
 */
export function suppress(table: GroupTable): Suppression {
  const cells = table.counts.map((row, group) => smallReasons(row, table.populations[group] ?? null))
  for (let next = secondary(table, cells); next; next = secondary(table, cells)) {
    const row = cells[next.row]
    if (row) row[next.column] = 'secondary'
  }
  return cells
}

/** The table as a reader sees it, for working out what the hidden cells can be. */
export function readerTable(table: GroupTable, cells: Suppression): HiddenTable {
  const hidden = cells.map((row) => row.map((reason) => reason !== null))
  const shown = hidden.map((row, group) => {
    const small = cells[group]?.includes('small-base') ?? false
    return !small && (table.basesShown || !row.includes(true))
  })
  if (!table.rest.some((count) => count > 0)) {
    return { counts: table.counts, hidden, rowTotalShown: shown, rowCeiling: table.populations }
  }
  return {
    counts: [...table.counts, table.rest],
    hidden: [...hidden, table.rest.map(() => true)],
    rowTotalShown: [...shown, false],
    rowCeiling: [...table.populations, null],
  }
}

interface Cell {
  readonly row: number
  readonly column: number
}

function secondary(table: GroupTable, cells: Suppression): Cell | null {
  const open = openCells(table, cells)
  const first = (fits: (cell: Cell) => boolean) => open.find(fits) ?? null
  const columns = table.rest.map((_, column) => cells.map((row) => row[column] ?? null))
  for (let row = 0; row < cells.length; row++) {
    if (hiddenIn(cells[row] ?? []) === 1) {
      const partner = first((cell) => cell.row === row)
      if (partner) return partner
    }
  }
  for (let column = 0; column < columns.length; column++) {
    if (hiddenIn(columns[column] ?? []) === 1) {
      const partner = first((cell) => cell.column === column)
      if (partner) return partner
    }
  }
  const seen = readerTable(table, cells)
  for (const [column, reasons] of columns.entries()) {
    const partner = first((cell) => cell.column === column)
    if (!partner) continue
    const leaks = reasons.some((reason, row) => {
      if (reason === null) return false
      const span = Math.min(smallestSpan, widestSpan(seen, row, column))
      const { low, high } = feasibleInterval(seen, row, column, span)
      return high - low < span
    })
    if (leaks) return partner
  }
  return null
}

/**
 * How wide a cell's interval could be if everything were hidden: not more than its column's total and what its group can
 * hold, nor less than what the other groups cannot hold.
 */
export function widestSpan(seen: HiddenTable, row: number, column: number): number {
  const total = seen.counts.reduce((sum, counts) => sum + (counts[column] ?? 0), 0)
  const room = seen.counts.map((counts, index) =>
    seen.rowTotalShown[index] ? counts.reduce((sum, count) => sum + count, 0) : (seen.rowCeiling[index] ?? total),
  )
  const own = room[row] ?? total
  const others = room.reduce((sum, one) => sum + one, 0) - own
  return Math.min(total, own) - Math.max(0, total - others)
}

/** Cells still shown, the ones to hide first before the others. */
function openCells(table: GroupTable, cells: Suppression): Cell[] {
  const open: (Cell & { touched: boolean; count: number })[] = []
  cells.forEach((row, index) => {
    const touched = hiddenIn(row) > 0
    row.forEach((reason, column) => {
      if (reason === null) open.push({ row: index, column, touched, count: table.counts[index]?.[column] ?? 0 })
    })
  })
  // A true zero hides nothing of the others, so it comes last.
  const weight = (count: number) => (count === 0 ? Number.MAX_SAFE_INTEGER : count)
  return open.sort((a, b) => Number(b.touched) - Number(a.touched) || weight(a.count) - weight(b.count))
}

function hiddenIn(reasons: readonly (SuppressionReason | null)[]): number {
  return reasons.filter((reason) => reason !== null).length
}
