import { type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber, formatPercent, smallestBaseForPercent, tableDecimals } from '../../../../stats/format-percent.ts'
import type { BreakdownCell, WeightedFigure } from './breakdown-parts.ts'
import { tableWords as words } from './messages.ts'

/** A cell in words: "24 (57 %)", "7 av 12" under twenty answers, "24" where the base is hidden, or its mark. */
export function cellText(cell: BreakdownCell, language: Language): string {
  if (cell.kind !== 'count') return markText(cell.kind, language)
  const count = formatNumber(cell.count, language)
  const share = cellShare(cell, language)
  const weighted = cellWeighted(cell, language)
  if (share !== null) return weighted === null ? `${count} (${share})` : `${count} (${share}; ${weighted})`
  return cell.n === null ? count : say(language, words.ofBase, { count, n: formatNumber(cell.n, language) })
}

/** A weighted share: "27,4 %", with how far it is from the unweighted where that is more than two points: "29,6 % (+2,4)". */
export function weightedText(figure: WeightedFigure | null, language: Language): string {
  if (!figure) return say(language, words.noAnswer)
  const decimals = figure.inWholePercent ? 0 : 1
  const share = `${formatNumber(100 * figure.share, language, decimals)}${language === 'sv' ? '\u00a0%' : '%'}`
  if (figure.apart === null) return share
  const apart = formatNumber(figure.apart, language, decimals)
  return `${share} (${figure.apart > 0 ? '+' : ''}${apart})`
}

/** A base in words: how many answered, or its mark. */
export function baseText(base: BreakdownCell, language: Language): string {
  return base.kind === 'count' ? formatNumber(base.count, language) : markText(base.kind, language)
}

/** The share of a cell as a table shows it; null where its base is hidden or under twenty. */
export function cellShare(cell: BreakdownCell, language: Language): string | null {
  if (cell.kind !== 'count' || cell.n === null || cell.n < smallestBaseForPercent) return null
  return formatPercent(cell.count, cell.n, language, tableDecimals(cell.n))
}

/** The weighted share of a group's cell in words, "viktat 55 %"; null where there is none. It is known in whole percent. */
export function cellWeighted(cell: BreakdownCell, language: Language): string | null {
  if (cell.kind !== 'count' || cell.weighted === undefined) return null
  const share = `${formatNumber(100 * cell.weighted, language)}${language === 'sv' ? '\u00a0%' : '%'}`
  return say(language, words.weightedIs, { share })
}

export function markText(kind: Exclude<BreakdownCell['kind'], 'count'>, language: Language): string {
  return say(language, { withheld: words.withheld, 'not-asked': words.notAsked, 'no-answer': words.noAnswer }[kind])
}
