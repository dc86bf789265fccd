import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber, tableDecimals } from '../../../../stats/format-percent.ts'
import type { Language, Option } from '../../../survey/index.ts'
import type { OptionResult, QuestionResult, RowResult } from '../../rules/result.ts'
import type { TextCell } from './align-columns.ts'
import { tableMessages as messages } from './table-messages.ts'

type Part = QuestionResult | RowResult

/** The answers of a question or matrix row for everyone: count with base, percent, interval, bounds and weighted share. */
export function optionRows(part: Part, options: readonly Option[], language: Language): TextCell[][] {
  const results = part.options ?? []
  const hasBounds = results.some(({ bounds }) => bounds !== null)
  const hasWeights = results.some(({ weighted }) => weighted !== undefined)
  const decimals = tableDecimals(part.answered)
  const head = [
    { text: say(language, messages.answer) },
    right(say(language, messages.count)),
    right(say(language, messages.percent)),
    right(say(language, messages.interval)),
    ...(hasBounds ? [right(say(language, messages.bounds))] : []),
    ...(hasWeights ? [right(say(language, messages.weighted))] : []),
  ]
  return [
    head,
    ...results.map((result) => [
      { text: labelOf(options, result.id, language) },
      right(countText(result.count, part.answered, language)),
      right(result.percent ?? '–'),
      right(intervalText(result, decimals, language)),
      ...(hasBounds ? [right(result.bounds ? range(result.bounds, decimals, language) : '–')] : []),
      ...(hasWeights ? [right(weightedText(result, decimals, language))] : []),
    ]),
  ]
}

export function labelOf(options: readonly Option[], id: string, language: Language): string {
  return options.find((option) => option.id === id)?.label[language] ?? id
}

export function countText(count: number, answered: number, language: Language): string {
  return `${formatNumber(count, language)} ${say(language, messages.of)} ${formatNumber(answered, language)}`
}

export function right(text: string): TextCell {
  return { text, right: true }
}

function intervalText({ interval }: OptionResult, decimals: number, language: Language): string {
  if (!interval) return '–'
  return `${interval.method === 'hypergeometric' ? '' : '≈ '}${range(interval, decimals, language)}`
}

function weightedText({ weighted }: OptionResult, decimals: number, language: Language): string {
  if (!weighted) return '–'
  return `${percent(weighted.share, decimals, language)} (${range(weighted, decimals, language)})${weighted.differs ? ' *' : ''}`
}

function range({ low, high }: { low: number; high: number }, decimals: number, language: Language): string {
  return `${formatNumber(100 * low, language, decimals)}–${percent(high, decimals, language)}`
}

function percent(share: number, decimals: number, language: Language): string {
  return `${formatNumber(100 * share, language, decimals)}${language === 'sv' ? '\u00a0%' : '%'}`
}
