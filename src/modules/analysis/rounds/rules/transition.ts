import { type HiddenCells, hideCells } from './hide-cells.ts'
import type { Moves, Transition, TransitionCell } from './round-comparison.ts'

/** Counts of the earlier answers by the later ones, and last those that answered no more. True counts: not to be shown. */
export interface TransitionCounts {
  readonly answer: string | null
  readonly ids: readonly string[]
  /** A row for each earlier answer; its sum is published as that round's own figure. */
  readonly counts: readonly (readonly number[])[]
}

/** What a reader can work out of how many moved to an answer and from it. */
export interface MoveRange {
  readonly gained: { readonly low: number; readonly high: number }
  readonly lost: { readonly low: number; readonly high: number }
}

export interface ProtectedTransition {
  readonly shown: Transition
  /** Of the first of two answers; null with more. */
  readonly range: MoveRange | null
}

/**
 * The table as it may be shown. Those that left stand in it beside those that changed, since a reader knows each round's own counts:
 * what is hidden in one part must not follow from the other.
 *
 * @param reveal puts what is hidden into the cells, for the survey's owner
 */
export function protectTransition({ answer, ids, counts }: TransitionCounts, reveal: boolean): ProtectedTransition {
  const hidden = hideCells(counts)
  const cell = (count: number, row: number, column: number): TransitionCell => {
    const reason = hidden.reasons[row]?.[column] ?? null
    return reason === null ? { count } : { withheld: true, ...(reveal && { revealed: { count, reason } }) }
  }
  const rows = counts.map((row, place) => ({
    id: ids[place] ?? '',
    n: row.reduce((sum, count) => sum + count, 0),
    cells: row.map((count, column) => cell(count, place, column)),
  }))
  const shown = { answer, rows }
  const range =
    counts.length === 2 ? { gained: rangeOf(shown, hidden, 1, 0), lost: rangeOf(shown, hidden, 0, 1) } : null
  return { shown, range }
}

/** What became of one answer, as far as the protected table shows it. */
export function movesOf({ rows }: Transition, index: number): Moves {
  const last = rows.length
  const others = rows.map((_, place) => place).filter((place) => place !== index)
  const shown = (row: number, column: number) => countOf(rows[row]?.cells[column])
  const left = shown(index, last)
  const own = rows[index]?.n ?? 0
  const gained = total(others.map((row) => shown(row, index)))
  return {
    earlier: left === null ? null : own - left,
    later: total([shown(index, index), gained]),
    gained,
    lost: total(others.map((column) => shown(index, column))),
    left,
  }
}

function rangeOf(shown: Transition, { intervals }: HiddenCells, row: number, column: number): MoveRange['gained'] {
  const count = countOf(shown.rows[row]?.cells[column])
  if (count !== null) return { low: count, high: count }
  const { low, high } = intervals.find((each) => each.row === row && each.column === column) ?? { low: 0, high: 0 }
  return { low, high }
}

function countOf(cell: TransitionCell | undefined): number | null {
  return cell !== undefined && 'count' in cell ? cell.count : null
}

function total(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0)
}
