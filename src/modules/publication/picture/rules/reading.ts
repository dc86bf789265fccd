import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber, smallestBaseForPercent } from '../../../../stats/format-percent.ts'
import { type Lead, type NumberResult, numberOf, type QuestionResult, twoAnswers } from '../../../analysis/index.ts'
import type { Question } from '../../../survey/index.ts'
import { messages as figures } from './figure-messages.ts'
import { formatValue } from './number-of.ts'
import type { ReportContext } from './question-report.ts'
import { countRange } from './table-of.ts'

/** Sweden has 290 municipalities since 2003: a frame of all of them is the country. */
const wholeCountry = 290

/** How sure the figure of a question is, in words. Null where there is no figure. */
export function readingOf(
  question: Question,
  result: QuestionResult,
  lead: Lead | null,
  context: ReportContext,
): string | null {
  const { language, population } = context
  const number = numberOf(result)
  if (number) return numberReading(number, language)
  if (lead === null || lead.figures.interval === null) return null
  const { interval, bounds } = lead.figures
  if (population === null || question.base !== null) {
    if (lead.n < smallestBaseForPercent) return null
    return say(language, figures.likelyShare, { range: percentRange(interval, language) })
  }
  if (lead.n === population) return say(language, figures.allInPopulationAnswered)
  const range = countRange(interval, population, language)
  const of = say(language, population === wholeCountry ? figures.theCountry : figures.theFrame, {
    n: formatNumber(population, language),
  })
  const label = lead.option.label[language]
  const likely = twoAnswers(question)
    ? say(language, figures.likelyCount, { range, population: of })
    : say(language, figures.likelyCountOf, { label, range, population: of })
  if (bounds === null) return likely
  const [low, high] = [bounds.low, bounds.high].map((share) => formatNumber(Math.round(share * population), language))
  return `${likely} ${say(language, figures.boundsCount, { low: low ?? '', high: high ?? '' })}`
}

/** The weighted share of the answer that stands for a question, and how far it is from the unweighted where that is much. */
export function weightedReading(lead: Lead, { language }: ReportContext): string | null {
  const { weighted, share } = lead.figures
  if (!weighted || share === null || lead.n < smallestBaseForPercent) return null
  const decimals = weighted.inWholePercent ? 0 : 1
  const values = {
    share: `${formatNumber(100 * weighted.share, language, decimals)}${language === 'sv' ? '\u00a0%' : '%'}`,
    range: percentRange(weighted, language),
  }
  if (!weighted.differs) return say(language, figures.weighted, values)
  const points = formatNumber(Math.abs(100 * (weighted.share - share)), language, decimals)
  const message = weighted.share > share ? figures.weightedHigher : figures.weightedLower
  return say(language, message, { ...values, points })
}

/** Notes that a reader needs before the picture can be trusted. */
export function notesOf(
  question: Question,
  result: QuestionResult,
  lead: Lead | null,
  context: ReportContext,
): string[] {
  const { language, population } = context
  const notes: string[] = []
  if (question.type === 'text') return [say(language, figures.textReleased)]
  if (question.type === 'matrix') {
    const [first, , third] = question.options
    if (first && third === undefined) notes.push(say(language, figures.rowsShow, { label: first.label[language] }))
    notes.push(say(language, figures.rowBases))
  }
  if (question.type === 'multi') notes.push(say(language, figures.severalChoices))
  const n = lead?.n ?? result.answered
  if (n > 0 && n < smallestBaseForPercent) notes.push(say(language, figures.tooFew))
  else if (lead?.figures.interval && population === null) notes.push(say(language, figures.approximateNoFrame))
  else if (lead?.figures.interval && question.base !== null) notes.push(say(language, figures.approximateFollowUp))
  return notes
}

function numberReading(number: NumberResult, language: ReportContext['language']): string | null {
  const { median, min, max } = number
  if (median === null || min === null || max === null) return null
  return say(language, figures.numberReading, {
    median: formatValue(median, number, language),
    low: formatValue(min, number, language),
    high: formatValue(max, number, language),
  })
}

/** Shares as whole percent: "27–32 %". */
export function percentRange(
  { low, high }: { low: number; high: number },
  language: ReportContext['language'],
): string {
  const [from, to] = [Math.round(low * 100), Math.round(high * 100)]
  return `${from === to ? from : `${from}–${to}`}${language === 'sv' ? '\u00a0%' : '%'}`
}
