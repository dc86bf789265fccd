import { roundPercent } from '../../../../stats/round-share.ts'
import type { OptionResult, QuestionResult, Result } from '../../../analysis/index.ts'
import type { Questionnaire, Text } from '../../../survey/index.ts'
import { checkSaid, decimalsOf } from './check-said.ts'
import type { PublishedFigure, PublishedFigures, PublishedParticipation } from './published.ts'

export const agreements = [
  'agrees',
  'count-differs',
  'percent-differs',
  /** The counts agree, and the printed percentage is not what they give. */
  'printed-percent-contradicts-own-counts',
  /** What the report says in words does not hold for the computed counts. */
  'words-differ',
  /** The questionnaire has no such question, row or option, or the population is unknown. */
  'not-comparable',
] as const

export type Agreement = (typeof agreements)[number]

export interface Comparison {
  /** Id of the questionnaire that was compared. */
  readonly questionnaire: string
  /** Participation first, then the figures in the order of the published file. */
  readonly figures: readonly ComparedFigure[]
  readonly total: number
  readonly totals: Readonly<Record<Agreement, number>>
}

export interface ComparedFigure {
  /** Null for participation: then `options` is the one status. */
  readonly question: string | null
  /** The number of the figure in the published report; null where it has none. */
  readonly figure: number | null
  readonly row: string | null
  readonly options: readonly string[]
  readonly published: Counted
  /** Null where there is nothing to compare with. */
  readonly computed: Counted | null
  /** The words of the report, where it says something in words. */
  readonly said: Text | null
  readonly note: Text | null
  readonly agreement: Agreement
}

export interface Counted {
  readonly n: number | null
  readonly count: number | null
  /** With as many decimals as the printed one, none where it is not printed. */
  readonly percent: number | null
}

/** Compares every published figure with what was computed; nothing is adjusted to agree. */
export function comparePublished(
  questionnaire: Questionnaire,
  result: Result,
  published: PublishedFigures,
): Comparison {
  const results = new Map(result.questions.map((question) => [question.id, question]))
  const numbers = new Map(questionnaire.questions.map((question) => [question.id, question.figure]))
  const figures = [
    ...published.participation.map((each) => compareParticipation(each, result.participation)),
    ...published.figures.map((each) =>
      compareFigure(each, results.get(each.question), numbers.get(each.question) ?? null),
    ),
  ]
  const totals = Object.fromEntries(
    agreements.map((agreement) => [agreement, figures.filter((each) => each.agreement === agreement).length]),
  ) as Record<Agreement, number>
  return { questionnaire: questionnaire.id, figures, total: figures.length, totals }
}

function compareParticipation(
  published: PublishedParticipation,
  participation: Result['participation'],
): ComparedFigure {
  const { status, n, count, percent } = published
  const answered = participation[status]
  const { population } = participation
  const computed = answered === null || population === null ? null : countedOf(answered, population, percent)
  return {
    question: null,
    figure: null,
    row: null,
    options: [status],
    published: { n, count, percent },
    computed,
    said: null,
    note: null,
    agreement: computed === null ? 'not-comparable' : compareCounts({ n, count, percent }, computed),
  }
}

function compareFigure(
  published: PublishedFigure,
  question: QuestionResult | undefined,
  figure: number | null,
): ComparedFigure {
  const { row, options, n, count, percent, said, note } = published
  const found = question === undefined ? null : findCounts(question, row, options)
  // Options of a multi question overlap, so their counts together are nobody's count.
  const each = said?.rule.kind === 'most-common-first' || said?.rule.kind === 'percents-in-any-order'
  const overlap = question?.type === 'multi' && options.length > 1
  const printed = { n, count, percent }
  const about = {
    question: published.question,
    figure,
    row,
    options,
    published: printed,
    said: said?.words ?? null,
    note,
  }
  if (found === null || (overlap && !each)) return { ...about, computed: null, agreement: 'not-comparable' }
  const together = found.options.reduce((sum, one) => sum + one, 0)
  const computed = each ? { n: found.n, count: null, percent: null } : countedOf(together, found.n, percent)
  const agreement = compareCounts(printed, computed)
  const holds = said === null || checkSaid(said.rule, found)
  return { ...about, computed, agreement: agreement === 'agrees' && !holds ? 'words-differ' : agreement }
}

/** The counts that a figure is about; null when the result has no such row or option. */
function findCounts(question: QuestionResult, row: string | null, options: readonly string[]) {
  const place = row === null ? question : question.rows?.find((each) => each.id === row)
  const all: readonly OptionResult[] | undefined = place?.options
  if (place === undefined || all === undefined) return null
  const counts = options.map((id) => all.find((option) => option.id === id)?.count)
  const known = counts.filter((each) => each !== undefined)
  return known.length < counts.length
    ? null
    : { n: place.answered, options: known, all: all.map((option) => option.count) }
}

function countedOf(count: number, n: number, printed: number | null): Counted {
  return { n, count, percent: n === 0 ? null : roundPercent(count, n, printed === null ? 0 : decimalsOf(printed)) }
}

/** Counts and bases go before percentages: a percentage is only judged where they agree. */
function compareCounts(published: Counted, computed: Counted): Agreement {
  const { n, count, percent } = published
  if ((n !== null && n !== computed.n) || (count !== null && count !== computed.count)) return 'count-differs'
  if (percent === null || percent === computed.percent) return 'agrees'
  return n !== null && count !== null ? 'printed-percent-contradicts-own-counts' : 'percent-differs'
}
