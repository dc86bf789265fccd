/**
 * One table of counts as it stands before anything is split: respondents by answer in every combination of the groups of all
 * the breakdowns that are published together. All that is shown, in whichever breakdown, is a sum of these.
 */
export interface CrossTable {
  readonly cells: number
  /** Answers that exclude each other. Place `columns` stands for those that were asked and gave none of them. */
  readonly columns: number
  /** By answer, then by cell. */
  readonly counts: readonly Int32Array[]
  readonly groupings: readonly Grouping[]
  /** Whether a group's base stays known when an answer of it is hidden. */
  readonly basesShown: boolean
  /**
   * By cell: how many could have given the answer `to` instead of `from`, all else being as it is. What a reader takes to be
   * possible is what somebody could have answered.
   */
  movable(from: number, to: number): Int32Array
  /**
   * The same with all else free to be otherwise too, where that differs. Not all of it is possible, so it proves nothing safe; but whatever is
   * worked out from this table alone is ruled out by it, also where `movable` leaves nobody who could have answered otherwise.
   */
  movableAlone?(from: number, to: number): Int32Array
}

/** How the cells make the groups of one breakdown. */
export interface Grouping {
  readonly groups: number
  /** By cell; −1 for one that is in no group. */
  readonly groupOf: Int32Array
  /** N of each group; null where it is not known. */
  readonly populations: readonly (number | null)[]
}

/** Counts of one answer by group. */
export function sumByGroup({ groups, groupOf }: Grouping, counts: Int32Array): Int32Array {
  const sums = new Int32Array(groups)
  for (let cell = 0; cell < counts.length; cell++) {
    const group = groupOf[cell] ?? -1
    if (group >= 0) sums[group] = (sums[group] ?? 0) + (counts[cell] ?? 0)
  }
  return sums
}

/** A table of answers that exclude each other: whoever gave one could have given another, or none. */
export function answersTable(
  counts: readonly Int32Array[],
  unanswered: Int32Array,
  groupings: readonly Grouping[],
): CrossTable {
  const movable = (from: number) => counts[from] ?? unanswered
  return { cells: unanswered.length, columns: counts.length, counts, groupings, basesShown: false, movable }
}

/**
 * A table of one option of several that can be chosen: chosen, and not. Who has chosen it alone cannot be without it, and who
 * has chosen an exclusive option cannot have it beside; so what could have been is reckoned from the other options of the cell.
 *
 * Of n' that chose no exclusive option, counts c can be divided so that each has at least one exactly when every c ≤ n' ≤ Σ c.
 *
 * @param others the counts of the question's other options, by option and cell, apart by whether they are exclusive
 */
export function choiceTable(
  chosen: Int32Array,
  answered: Int32Array,
  others: { readonly free: readonly Int32Array[]; readonly exclusive: readonly Int32Array[] },
  exclusive: boolean,
  groupings: readonly Grouping[],
): CrossTable {
  const cells = answered.length
  const not = answered.map((n, cell) => n - (chosen[cell] ?? 0))
  const nobody = new Int32Array(cells)
  const gained = new Int32Array(cells)
  const lost = new Int32Array(cells)
  for (let cell = 0; cell < cells; cell++) {
    const own = chosen[cell] ?? 0
    const at = (counts: readonly Int32Array[]) => counts.map((count) => count[cell] ?? 0)
    const sum = at(others.free).reduce((total, count) => total + count, 0)
    const most = Math.max(0, ...at(others.free))
    const free =
      (answered[cell] ?? 0) - at(others.exclusive).reduce((total, count) => total + count, 0) - (exclusive ? own : 0)
    gained[cell] = Math.max(0, exclusive ? free - most : free - own)
    lost[cell] = Math.max(0, Math.min(own, exclusive ? sum - free : own + sum - free))
  }
  const movable = (from: number, to: number) =>
    from === 1 && to === 0 ? gained : from === 0 && to === 1 ? lost : nobody
  const movableAlone = (from: number, to: number) =>
    from === 1 && to === 0 ? not : from === 0 && to === 1 ? chosen : nobody
  return { cells, columns: 2, counts: [chosen, not], groupings, basesShown: true, movable, movableAlone }
}
