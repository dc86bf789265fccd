import type { Language } from '../../../../../platform/i18n/index.ts'
import {
  countOfBase,
  formatNumber,
  formatPercent,
  type OptionResult,
  sharePhrase,
  smallestBaseForPercent,
} from '../../../../analysis/index.ts'
import type { ReportContext } from '../../../picture/rules/question-report.ts'
import { percentRange } from '../../../picture/rules/reading.ts'
import { lowerFirst } from '../../../picture/rules/sentences.ts'
import { countRange } from '../../../picture/rules/table-of.ts'
import type { AbsentFigure, Figure, FigureSource, Measure } from './figure.ts'
import { figureWords } from './figure-words.ts'

/** What is known of one answer of everyone's, each way that it can be written in a text. */
export function optionFigures(
  option: OptionResult,
  n: number,
  path: string,
  of: FigureSource,
  context: ReportContext & { readonly isPopulation: boolean },
): (Figure | AbsentFigure)[] {
  const { language, population, isPopulation } = context
  const { count, interval, bounds } = option
  const figures = countFigures(count, n, path, of, language)
  if (n === 0) return figures
  const at = (word: string) => `${path}.${word}`
  /** Of everyone in whole respondents, as a text says it, and in percent, as a picture does. Else only in percent. */
  const ranges = (range: { low: number; high: number }, measure: Measure, word: string): Figure[] => {
    const percent = { measure, of, printed: percentRange(range, language) }
    return isPopulation && population !== null
      ? [
          { path: at(word), measure, of, printed: countRange(range, population, language) },
          { path: at(`${word}.${figureWords.percent}`), ...percent },
        ]
      : [{ path: at(word), ...percent }]
  }
  const shares = isPopulation || n >= smallestBaseForPercent
  if (interval && shares) figures.push(...ranges(interval, 'interval', figureWords.interval))
  else figures.push({ path: at(figureWords.interval), why: interval ? 'few' : 'none' })
  if (bounds && isPopulation) figures.push(...ranges(bounds, 'bounds', figureWords.bounds))
  return [...figures, ...weightedFigures(option, n, at(figureWords.weighted), of, language)]
}

/** The weighted share as it is said beside the unweighted, its interval, and how far they are apart where that is much. */
function weightedFigures(
  { share, weighted }: OptionResult,
  n: number,
  path: string,
  of: FigureSource,
  language: Language,
): (Figure | AbsentFigure)[] {
  if (!weighted || share === null) return [{ path, why: 'unweighted' }]
  if (n < smallestBaseForPercent) return [{ path, why: 'few' }]
  const measure = 'weighted'
  const points = Math.abs(100 * (weighted.share - share))
  return [
    {
      path,
      measure,
      of,
      printed: `${formatNumber(100 * weighted.share, language, weighted.inWholePercent ? 0 : 1)}${percentSign(language)}`,
    },
    { path: `${path}.${figureWords.interval}`, measure, of, printed: percentRange(weighted, language) },
    ...(weighted.differs
      ? [
          {
            path: `${path}.${figureWords.difference}`,
            measure,
            of,
            printed: formatNumber(points, language, 1),
          } as const,
        ]
      : []),
  ]
}

/** A count, with its share where the base is known: of everyone, or of one group. */
export function countFigures(
  count: number,
  n: number | null,
  path: string,
  of: FigureSource,
  language: Language,
): (Figure | AbsentFigure)[] {
  const at = (word: string) => `${path}.${word}`
  if (n === 0) return [path, ...countWords.map(at)].map((each) => ({ path: each, why: 'none' }))
  const counted: Figure = { path: at(figureWords.count), measure: 'count', of, printed: formatNumber(count, language) }
  if (n === null) return [counted, ...[path, at(figureWords.percent), at(figureWords.words)].map(withheld)]
  const percent = n < smallestBaseForPercent ? null : formatPercent(count, n, language)
  return [
    { path, measure: 'share', of, printed: countOfBase(count, n, language) },
    counted,
    percent === null
      ? { path: at(figureWords.percent), why: 'few' }
      : { path: at(figureWords.percent), measure: 'percent', of, printed: percent },
    { path: at(figureWords.words), measure: 'words', of, printed: lowerFirst(sharePhrase(count, n, language).words) },
  ]
}

/** Every way to refer to an answer that is hidden: none of them gives a number. */
export function withheldFigures(path: string): AbsentFigure[] {
  return [path, ...countWords.map((word) => `${path}.${word}`)].map(withheld)
}

const countWords = [figureWords.count, figureWords.percent, figureWords.words]

function withheld(path: string): AbsentFigure {
  return { path, why: 'withheld' }
}

function percentSign(language: Language): string {
  return language === 'sv' ? '\u00a0%' : '%'
}
