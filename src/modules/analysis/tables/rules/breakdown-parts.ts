import { type Language, say } from '../../../../platform/i18n/index.ts'
import type { Question } from '../../../survey/index.ts'
import type {
  GroupNumber,
  GroupOption,
  QuestionResult,
  Result,
  RowResult,
  TestResult,
  ToldReason,
} from '../../rules/result.ts'
import { groupName } from './breakdown-names.ts'
import { tableWords as words } from './messages.ts'
import { optionLabel } from './option-label.ts'

/** A figure by group as it is shown: a count, or one of the three marks that stand for no count. A true zero is a count. */
export type BreakdownCell =
  /** `n` is null where the base is hidden, so that no share can be given. */
  | {
      readonly kind: 'count'
      readonly count: number
      readonly n: number | null
      /** The weighted share of a group, where there is one. */
      readonly weighted?: number
    }
  | {
      readonly kind: 'withheld'
      readonly reason: ToldReason
      /** What is hidden, where it was asked to be revealed. */
      readonly hidden?: { readonly count: number; readonly answered: number }
    }
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'no-answer' }

export interface BreakdownRow {
  readonly id: string
  readonly label: string
  /** N of the group. */
  readonly population: number | null
  /** Those that answered. */
  readonly base: BreakdownCell
  /** One for each option of the part. */
  readonly cells: readonly BreakdownCell[]
  /** Of a number question. */
  readonly number: Pick<GroupNumber, 'mean' | 'median'> | null
}

export interface WeightedFigure {
  readonly share: number
  readonly low: number
  readonly high: number
  /** Percentage points from the unweighted share, where they are more than two; otherwise null. */
  readonly apart: number | null
  readonly inWholePercent?: true
}

/** A question, or one row of a matrix, with everyone and every group. */
export interface BreakdownPart {
  /** Id and name of the row; null for a question that is no matrix. */
  readonly row: { readonly id: string; readonly label: string } | null
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly everyone: BreakdownRow
  /** The weighted share of each option, for everyone; null where nothing is weighted. */
  readonly weighted: readonly (WeightedFigure | null)[] | null
  readonly groups: readonly BreakdownRow[]
  readonly test: TestResult | null
}

/** The figures of a question, by group where the result is broken down: one part, for a matrix one for each row. */
export function breakdownParts(question: Question, result: Result, language: Language): BreakdownPart[] {
  const figures = result.questions.find(({ id }) => id === question.id)
  if (!figures) return []
  const parts: readonly (QuestionResult | RowResult)[] = figures.rows ?? [figures]
  return parts.map((part) => {
    const described = question.rows.find(({ id }) => id === part.id)
    const row = figures.rows ? { id: part.id, label: described?.label[language] ?? part.id } : null
    return partOf(question, figures, part, row, result, language)
  })
}

function partOf(
  question: Question,
  { routed, eligible }: QuestionResult,
  part: QuestionResult | RowResult,
  row: BreakdownPart['row'],
  result: Result,
  language: Language,
): BreakdownPart {
  const none: BreakdownCell = routed === 0 ? { kind: 'not-asked' } : { kind: 'no-answer' }
  const of = (count: number, n: number | null): BreakdownCell => (n === 0 ? none : { kind: 'count', count, n })
  const shown = question.options.filter(({ id }) => part.options?.some((option) => option.id === id))
  return {
    row,
    options: shown.map((option) => ({ id: option.id, label: optionLabel(option, language) })),
    everyone: {
      id: '',
      label: say(language, words.everyone),
      population: eligible,
      base: of(part.answered, part.answered),
      cells: shown.map(({ id }) => of(part.options?.find((each) => each.id === id)?.count ?? 0, part.answered)),
      number: numbersOf(part),
    },
    weighted: shown.some((option) => weightedOf(option.id, part) !== null)
      ? shown.map((option) => weightedOf(option.id, part))
      : null,
    groups: (result.breakdown?.groups ?? []).flatMap((summary): BreakdownRow[] => {
      const group = part.groups?.find(({ id }) => id === summary.id)
      if (!group) return []
      const { answered, suppressed } = group
      const reason = suppressed ?? reasonOf(group.options)
      return [
        {
          id: group.id,
          label: groupName(summary, language, result.breakdown?.both),
          number: group.number ?? null,
          population: group.population,
          base: answered === null ? { kind: 'withheld', reason } : of(answered, answered),
          cells: shown.map(({ id }) =>
            cellOf(
              group.options.find((each) => each.id === id),
              answered,
              reason,
              none,
            ),
          ),
        },
      ]
    }),
    test: part.test ?? null,
  }
}

function numbersOf(part: QuestionResult | RowResult): BreakdownRow['number'] {
  if (!('mean' in part)) return null
  const { mean, median } = part
  return mean == null || median == null ? null : { mean, median }
}

function weightedOf(option: string, part: QuestionResult | RowResult): WeightedFigure | null {
  const figures = part.options?.find(({ id }) => id === option)
  if (!figures?.weighted || figures.share === null) return null
  const { share, low, high, differs, inWholePercent } = figures.weighted
  const apart = differs ? 100 * (share - figures.share) : null
  return { share, low, high, apart, ...(inWholePercent && { inWholePercent }) }
}

function cellOf(
  option: GroupOption | undefined,
  answered: number | null,
  reason: ToldReason,
  none: BreakdownCell,
): BreakdownCell {
  if (option === undefined) return { kind: 'withheld', reason }
  if ('suppressed' in option) {
    return { kind: 'withheld', reason: option.suppressed, ...(option.hidden && { hidden: option.hidden }) }
  }
  if (answered === 0) return none
  const { count, weighted } = option
  return { kind: 'count', count, n: answered, ...(weighted && { weighted: weighted.share }) }
}

/** Why a base is hidden: for the sake of the first of the group's hidden cells. */
function reasonOf(options: readonly GroupOption[]): ToldReason {
  for (const option of options) if ('suppressed' in option) return option.suppressed
  return 'protected'
}
