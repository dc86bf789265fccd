import type { Question } from '../../../survey/index.ts'
import type { QuestionTally, RowTally } from '../../counting/rules/tally.ts'
import type { SuppressionReason } from '../../rules/result.ts'
import { answersTable, type CrossTable, choiceTable, type Grouping } from './cross-table.ts'
import { createHiding, type Hiding, hideSmall, type Place, smallestGroup } from './hiding.ts'
import { protect } from './protect.ts'

/** A question, or a row of a matrix, in all the breakdowns that show it. */
export interface ProtectedPart {
  readonly question: Question
  readonly row: string | null
  /** Counts of everyone by option and cell; none for a question of numbers or text. */
  readonly counts: readonly Int32Array[]
  readonly answered: Int32Array
  /** By cell, its group in one of the breakdowns that show the part. */
  groupOf(grouping: number): Int32Array
  /** Hides what it must by itself, and again after more has been hidden from outside. */
  protect(): void
  reason(place: Place, option: number): SuppressionReason | null
  baseReason(place: Place): SuppressionReason | null
  /** Hides all of a group, to protect another table. Returns whether anything was shown. */
  hideGroup(place: Place): boolean
  /** How many in a group are known to have answered from what is shown of it. */
  knownAnswers(place: Place): number
}

/**
 * Answers that exclude each other make one table. Several that can be chosen make a table each, chosen and not, where the base says
 * nothing of who chose and stays, unless it is small; the bases are then a table too, as they are for numbers and texts.
 *
 * @param alike how many in the population there are of each cell
 */
export function createProtectedPart(
  tally: QuestionTally,
  row: RowTally | null,
  groupings: readonly Grouping[],
  alike: Int32Array,
): ProtectedPart {
  const { question, unanswered } = tally
  const answered = row?.answered ?? tally.answered
  const counts = row?.counts ?? []
  // In a matrix row, those that answered other rows of it could have answered this.
  const spare = question.type === 'matrix' ? rowSpare(tally, answered) : unanswered
  const several = question.type === 'multi'
  const tables =
    counts.length === 0
      ? []
      : several
        ? counts.map((chosen, option) => optionTable(question, chosen, option, answered, counts, groupings))
        : [answersTable(counts, spare, groupings)]
  const protectedTables = tables.map((table) => ({ table, hiding: createHiding(table) }))
  for (const { table, hiding } of protectedTables) hideSmall(table, hiding)
  const ofBases = answersTable([answered], spare, groupings)
  const bases = counts.length === 0 || several ? createHiding(ofBases) : null
  if (bases) hideSmallBases(ofBases, bases)

  const hidingOf = (option: number) => protectedTables[several ? option : 0]?.hiding
  const columnOf = (option: number) => (several ? 0 : option)
  const reason = (place: Place, option: number) =>
    hidingOf(option)?.reason({ ...place, column: columnOf(option) }) ?? null
  const baseReason = (place: Place): SuppressionReason | null => {
    if (bases) return bases.reason({ ...place, column: 0 })
    const reasons = counts.map((_, option) => reason(place, option))
    return reasons.find((one) => one === 'small-base') ?? reasons.find((one) => one !== null) ?? null
  }
  const sumOf = ({ grouping, group }: Place, of: Int32Array) => {
    const groupOf = groupings[grouping]?.groupOf
    return of.reduce((sum, count, cell) => (groupOf?.[cell] === group ? sum + count : sum), 0)
  }

  return {
    question,
    row: row?.id ?? null,
    counts,
    answered,
    groupOf: (grouping) => groupings[grouping]?.groupOf ?? new Int32Array(),
    protect() {
      for (const { table, hiding } of protectedTables) protect(table, hiding, alike)
      // Where somebody is alone tells who answered, which is no secret: only the bases of groups are protected.
      if (bases) protect(ofBases, bases, new Int32Array(alike.length).fill(smallestGroup))
    },
    reason,
    baseReason,
    hideGroup(place) {
      const before = versions()
      for (const { table, hiding } of protectedTables) {
        for (let column = 0; column < table.columns; column++) hiding.hide({ ...place, column }, 'secondary')
      }
      bases?.hide({ ...place, column: 0 }, 'secondary')
      return versions() !== before
    },
    knownAnswers(place) {
      if (baseReason(place) === null) return sumOf(place, answered)
      const shown = counts.flatMap((count, option) => (reason(place, option) === null ? [sumOf(place, count)] : []))
      return several ? Math.max(0, ...shown) : shown.reduce((sum, count) => sum + count, 0)
    },
  }

  function versions(): number {
    return protectedTables.reduce((sum, { hiding }) => sum + hiding.version, bases?.version ?? 0)
  }
}

function optionTable(
  question: Question,
  chosen: Int32Array,
  option: number,
  answered: Int32Array,
  counts: readonly Int32Array[],
  groupings: readonly Grouping[],
): CrossTable {
  const isExclusive = (at: number) => question.options[at]?.exclusive ?? false
  const others = {
    free: counts.filter((_, at) => at !== option && !isExclusive(at)),
    exclusive: counts.filter((_, at) => at !== option && isExclusive(at)),
  }
  return choiceTable(chosen, answered, others, isExclusive(option), groupings)
}

function rowSpare({ answered, unanswered }: QuestionTally, own: Int32Array): Int32Array {
  return unanswered.map((count, cell) => count + (answered[cell] ?? 0) - (own[cell] ?? 0))
}

function hideSmallBases(table: CrossTable, hiding: Hiding) {
  table.groupings.forEach(({ groups, populations }, grouping) => {
    const bases = hiding.countsOf(grouping, 0)
    for (let group = 0; group < groups; group++) {
      const population = populations[group] ?? null
      if ((bases[group] ?? 0) < smallestGroup || (population !== null && population < smallestGroup)) {
        hiding.hide({ grouping, group, column: 0 }, 'small-base')
      }
    }
  })
}
