import { type FeasibleInterval, feasibleIntervals } from '../../../../stats/feasible-intervals.ts'
import { type GroupTable, type Suppression, suppress } from '../../tabulation/rules/suppress.ts'

/** A hidden count must be able to be anything in a span of this, or the widest that hiding everything would give. */
const smallestSpan = 3

export interface HiddenCells {
  /** Why a cell is hidden; null where it is shown. */
  readonly reasons: Suppression
  /** What a reader who knows every total can work out of the hidden cells. */
  readonly intervals: readonly FeasibleInterval[]
}

/**
 * What to hide in a table whose rows and columns all have totals that the reader knows. Rows that nobody is in say nothing of anyone and
 * are left out. Suppression takes the base of a small group to be unknown, and here it is not: where a hidden count still follows too
 * nearly from the totals, nothing of the table is shown.
 */
export function hideCells(counts: readonly (readonly number[])[]): HiddenCells {
  const totals = counts.map((row) => row.reduce((sum, count) => sum + count, 0))
  const places = counts.map((_, place) => place).filter((place) => (totals[place] ?? 0) > 0)
  const table: GroupTable = {
    counts: places.map((place) => counts[place] ?? []),
    populations: places.map((place) => totals[place] ?? 0),
    rest: (counts[0] ?? []).map(() => 0),
    basesShown: true,
  }
  const found = hideLeaks(table, suppress(table))
  const none = (counts[0] ?? []).map(() => null)
  const hidden = found.map((row) => row.map((reason) => reason !== null))
  return {
    reasons: counts.map((_, place) => found[places.indexOf(place)] ?? none),
    intervals: intervalsOf(table, hidden).map((interval) => ({ ...interval, row: places[interval.row] ?? 0 })),
  }
}

function hideLeaks(table: GroupTable, cells: Suppression): Suppression {
  const hidden = cells.map((row) => row.map((reason) => reason !== null))
  const everything = hidden.map((row) => row.map(() => true))
  const widest = intervalsOf(table, everything)
  const leak = intervalsOf(table, hidden).some(({ row, column, low, high }) => {
    const most = widest.find((each) => each.row === row && each.column === column)
    return high - low < Math.min(smallestSpan, most ? most.high - most.low : 0)
  })
  return leak ? cells.map((row) => row.map((reason) => reason ?? 'secondary')) : cells
}

function intervalsOf(
  { counts, populations }: GroupTable,
  hidden: readonly (readonly boolean[])[],
): readonly FeasibleInterval[] {
  return feasibleIntervals({ counts, hidden, rowTotalShown: counts.map(() => true), rowCeiling: populations })
}
