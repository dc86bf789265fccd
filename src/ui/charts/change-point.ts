import { type Language, say } from '../../platform/i18n/index.ts'
import { formatNumber, formatPercent } from '../../stats/format-percent.ts'
import { carriesPercent, percentRange } from './chart-words.ts'
import { messages } from './messages.ts'
import type { Range } from './position.ts'

/** One round's figure. Of a published figure there is only the percentage, as printed, and perhaps its base. */
export type ChangePoint =
  | { readonly kind: 'counted'; readonly count: number; readonly n: number; readonly interval: Range | null }
  | { readonly kind: 'published'; readonly percent: number; readonly n: number | null }

/** An answer in two rounds. */
export interface ChangeRow {
  readonly id: string
  readonly label: string
  /** Null where that round had no such answer. */
  readonly earlier: ChangePoint | null
  readonly later: ChangePoint | null
  /** Whether the two can be compared: only then is a line drawn between them. */
  readonly line: boolean
}

/** The rounds' names, as they stand at the lanes: "2015" and "2020". */
export interface RoundNames {
  readonly earlier: string
  readonly later: string
}

/** Where the point is, 0–1; null where it is not drawn. Under twenty answers a picture shows counts only. */
export function shareOf(point: ChangePoint | null): number | null {
  if (point === null) return null
  if (point.kind === 'published') return point.percent / 100
  return carriesPercent(point.n) ? point.count / point.n : null
}

/** The figure as it is written: "175", "av 242" and "72 %". A published figure has no count. */
export function pointParts(point: ChangePoint, language: Language): { count: string; of: string; percent: string } {
  const n = point.n === null ? '' : say(language, messages.of, { n: formatNumber(point.n, language) })
  if (point.kind === 'published') {
    const decimals = Number.isInteger(point.percent) ? 0 : 1
    return {
      count: '',
      of: n,
      percent: formatNumber(point.percent, language, decimals) + (language === 'sv' ? '\u00a0%' : '%'),
    }
  }
  const percent = carriesPercent(point.n) ? (formatPercent(point.count, point.n, language) ?? '') : ''
  return { count: formatNumber(point.count, language), of: n, percent }
}

/** An answer in both rounds in words: "Ja: 2015 175 av 242, 72 %, intervall 70–74 %; 2020 inget sådant svar". */
export function changeWords(row: ChangeRow, rounds: RoundNames, language: Language): string {
  const said = [
    `${rounds.earlier} ${pointWords(row.earlier, language)}`,
    `${rounds.later} ${pointWords(row.later, language)}`,
    ...(row.line ? [] : [say(language, messages.noLine)]),
  ]
  return `${row.label}: ${said.join('; ')}`
}

function pointWords(point: ChangePoint | null, language: Language): string {
  if (point === null) return say(language, messages.noSuchAnswer)
  const { count, of, percent } = pointParts(point, language)
  const figure = [`${count} ${of}`.trim(), percent].filter((part) => part !== '').join(', ')
  if (point.kind === 'published') return `${figure}, ${say(language, messages.publishedFigure)}`
  if (point.interval === null || percent === '') return figure
  return `${figure}, ${say(language, messages.barInterval, { range: percentRange(point.interval, language) })}`
}
