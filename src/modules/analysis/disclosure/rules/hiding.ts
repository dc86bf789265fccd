import type { SuppressionReason } from '../../rules/result.ts'
import { type CrossTable, sumByGroup } from './cross-table.ts'

/** No group is shown with a base or a population under this. */
export const smallestGroup = 5
/** Below this base, none and all are hidden too. */
const smallestForExtremes = 20

/** A group's place: which breakdown, and which of its groups. */
export interface Place {
  readonly grouping: number
  readonly group: number
}

export interface Cell extends Place {
  readonly column: number
}

/** What is hidden of a table, in all its breakdowns. Nothing that is hidden is ever shown again. */
export interface Hiding {
  /** Changes whenever something more is hidden. */
  readonly version: number
  /** Counts by group, of one answer in one breakdown. */
  countsOf(grouping: number, column: number): Int32Array
  reason(cell: Cell): SuppressionReason | null
  baseHidden(place: Place): boolean
  hide(cell: Cell, reason: SuppressionReason): void
  hideBase(place: Place): void
  /** Tries something: what was hidden by it is shown again unless it says true. */
  attempt(trial: () => boolean): boolean
}

export function createHiding(table: CrossTable): Hiding {
  const { columns, groupings, counts } = table
  const reasons = groupings.map(({ groups }) => new Array<SuppressionReason | null>(groups * columns).fill(null))
  const bases = groupings.map(({ groups }) => new Uint8Array(groups))
  const sums = groupings.map((grouping) => counts.map((count) => sumByGroup(grouping, count)))
  let version = 0
  let log: (() => void)[] | null = null
  const hideBase = ({ grouping, group }: Place) => {
    const flags = bases[grouping]
    if (!flags || flags[group] === 1) return
    flags[group] = 1
    version += 1
    log?.push(() => {
      flags[group] = 0
    })
  }
  return {
    get version() {
      return version
    },
    countsOf: (grouping, column) => sums[grouping]?.[column] ?? new Int32Array(),
    reason: ({ grouping, group, column }) => reasons[grouping]?.[group * columns + column] ?? null,
    baseHidden: ({ grouping, group }) => bases[grouping]?.[group] === 1,
    hide({ grouping, group, column }, reason) {
      const own = reasons[grouping]
      const at = group * columns + column
      if (!own || own[at] !== null) return
      own[at] = reason
      version += 1
      log?.push(() => {
        own[at] = null
      })
      if (!table.basesShown || reason === 'small-base') hideBase({ grouping, group })
    },
    hideBase,
    attempt(trial) {
      const undo: (() => void)[] = []
      log = undo
      const kept = trial()
      log = null
      if (!kept) {
        for (const back of undo) back()
        version += 1
      }
      return kept
    },
  }
}

/**
 * Hides what is small by itself: every cell of a group with a base or a population under five (`small-base`), counts of 1, 2, n − 2 and
 * n − 1, and none or all of a group under twenty (`small-count`).
 */
export function hideSmall(table: CrossTable, hiding: Hiding): void {
  const columns = Array.from({ length: table.columns }, (_, column) => column)
  table.groupings.forEach(({ groups, populations }, grouping) => {
    const sums = columns.map((column) => hiding.countsOf(grouping, column))
    for (let group = 0; group < groups; group++) {
      const row = sums.map((counts) => counts[group] ?? 0)
      smallReasons(row, populations[group] ?? null).forEach((reason, column) => {
        if (reason) hiding.hide({ grouping, group, column }, reason)
      })
    }
  })
}

/** Why each answer of a group is hidden for its own size; null where it is not. */
export function smallReasons(row: readonly number[], population: number | null): (SuppressionReason | null)[] {
  const n = row.reduce((sum, count) => sum + count, 0)
  if (n < smallestGroup || (population !== null && population < smallestGroup)) return row.map(() => 'small-base')
  return row.map((count) => {
    const few = count === 1 || count === 2 || count === n - 2 || count === n - 1
    const extreme = n < smallestForExtremes && (count === 0 || count === n)
    return few || extreme ? 'small-count' : null
  })
}
