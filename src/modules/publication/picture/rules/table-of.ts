import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber, formatPercent, smallestBaseForPercent, tableDecimals } from '../../../../stats/format-percent.ts'
import {
  type FigureTable,
  type NumberResult,
  numberOf,
  type OptionResult,
  optionLabel,
  type QuestionResult,
  weightedText,
} from '../../../analysis/index.ts'
import type { Question } from '../../../survey/index.ts'
import { formatValue } from './number-of.ts'
import type { ReportContext } from './question-report.ts'
import { messages as tables } from './table-messages.ts'

/** Every count of a question with its share, interval and bounds. Null for text and where there is nothing to count. */
export function tableOf(question: Question, result: QuestionResult, context: ReportContext): FigureTable | null {
  const { language } = context
  const caption = say(language, tables.caption, { question: question.text[language] })
  const number = numberOf(result)
  if (number) return { caption, ...numberTable(number, context) }
  const isPopulation = question.base === null && context.population !== null
  const isWeighted = weightedSomewhere(result)
  const columns = [
    { label: say(language, tables.answer), numeric: false },
    ...[
      say(language, tables.municipalities),
      say(language, tables.share),
      ...(isWeighted ? [say(language, tables.weighted)] : []),
      isPopulation
        ? say(language, tables.intervalCounts, { n: formatNumber(context.population ?? 0, language) })
        : say(language, tables.intervalShares),
      ...(isPopulation ? [say(language, tables.bounds)] : []),
    ].map((label) => ({ label, numeric: true })),
  ]
  const rows = [
    ...optionRows(question, result, context, { isPopulation, isWeighted }),
    ...missingRow(question, result, context, { isPopulation, isWeighted }),
  ]
  return rows.length === 0 || question.type === 'text' ? null : { caption, columns, rows }
}

/** Which columns the table has. */
interface Columns {
  readonly isPopulation: boolean
  readonly isWeighted: boolean
}

function weightedSomewhere({ options, rows }: QuestionResult): boolean {
  return [...(options ?? []), ...(rows ?? []).flatMap((row) => row.options)].some(
    ({ weighted }) => weighted !== undefined,
  )
}

function optionRows(question: Question, result: QuestionResult, context: ReportContext, shown: Columns): string[][] {
  const { language } = context
  const each = (options: readonly OptionResult[], n: number, before: string) =>
    question.options.flatMap((option) => {
      const figures = options.find(({ id }) => id === option.id)
      const label = before + optionLabel(option, language)
      return figures === undefined ? [] : [[label, ...cells(figures, n, context, shown)]]
    })
  if (question.type !== 'matrix') return each(result.options ?? [], result.answered, '')
  return (result.rows ?? []).flatMap((row) => {
    const label = question.rows.find(({ id }) => id === row.id)?.label[language] ?? row.id
    return each(row.options, row.answered, `${label}: `)
  })
}

function cells(
  figures: OptionResult,
  n: number,
  { language, population }: ReportContext,
  { isPopulation, isWeighted }: Columns,
): string[] {
  const share = n < smallestBaseForPercent ? null : formatPercent(figures.count, n, language, tableDecimals(n))
  const { interval, bounds } = figures
  const decimals = tableDecimals(n)
  const counts = (range: { low: number; high: number } | null) =>
    range === null || population === null ? say(language, tables.none) : countRange(range, population, language)
  return [
    formatNumber(figures.count, language),
    share ?? say(language, tables.tooFew),
    ...(isWeighted ? [weightedCell(figures, n, language)] : []),
    isPopulation
      ? counts(interval)
      : n < smallestBaseForPercent
        ? say(language, tables.tooFew)
        : shareRange(interval, decimals, language),
    ...(isPopulation ? [counts(bounds)] : []),
  ]
}

function weightedCell({ share, weighted }: OptionResult, n: number, language: ReportContext['language']): string {
  if (!weighted || share === null) return say(language, tables.none)
  if (n < smallestBaseForPercent) return say(language, tables.tooFew)
  const apart = weighted.differs ? 100 * (weighted.share - share) : null
  return weightedText({ ...weighted, apart }, language)
}

/** Shares of the population back as whole municipalities: "79–93". */
export function countRange(
  range: { low: number; high: number },
  population: number,
  language: ReportContext['language'],
): string {
  const [low, high] = [Math.round(range.low * population), Math.round(range.high * population)]
  return low === high ? formatNumber(low, language) : `${formatNumber(low, language)}–${formatNumber(high, language)}`
}

function shareRange(
  range: { low: number; high: number } | null,
  decimals: number,
  language: ReportContext['language'],
): string {
  if (range === null) return say(language, tables.none)
  const [low, high] = [range.low, range.high].map((share) => formatNumber(share * 100, language, decimals))
  return `${low}–${high}${language === 'sv' ? '\u00a0%' : '%'}`
}

function missingRow(
  question: Question,
  result: QuestionResult,
  context: ReportContext,
  { isPopulation, isWeighted }: Columns,
): string[][] {
  const { language, population } = context
  const missing = isPopulation && population !== null ? population - result.answered : result.unanswered
  if (missing === 0 || question.type === 'matrix') return []
  const empty = ['', ...(isPopulation ? [''] : []), ...(isWeighted ? [''] : [])]
  return [
    [say(language, tables.unanswered), formatNumber(missing, language), say(language, tables.notCounted), ...empty],
  ]
}

function numberTable(number: NumberResult, { language }: ReportContext) {
  const value = (of: number | null) => (of === null ? say(language, tables.none) : formatValue(of, number, language))
  const rows = [
    [say(language, tables.count), formatNumber(number.count, language)],
    [
      say(language, tables.mean),
      number.mean === null ? say(language, tables.none) : formatValue(number.mean, number, language, 1),
    ],
    [say(language, tables.median), value(number.median)],
    [
      say(language, tables.quartiles),
      number.quartiles === null ? say(language, tables.none) : number.quartiles.map(value).join('; '),
    ],
    [say(language, tables.least), value(number.min)],
    [say(language, tables.greatest), value(number.max)],
  ]
  const columns = [
    { label: say(language, tables.measure), numeric: false },
    { label: say(language, tables.value), numeric: true },
  ]
  return { columns, rows }
}
