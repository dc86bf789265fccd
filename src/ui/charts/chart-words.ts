import { type FigureLanguage, formatNumber, smallestBaseForPercent } from '../../stats/format-percent.ts'
import type { Range } from './position.ts'

/** A share (0–1) in whole percent: "29 %", English "29%". For counts use `formatPercent`, which rounds from the integers. */
export function wholePercent(share: number, language: FigureLanguage): string {
  return formatNumber(Math.round(share * 100), language) + sign(language)
}

/** Two shares as "27–32 %"; as "27 %" when they round alike. */
export function percentRange(range: Range, language: FigureLanguage): string {
  const low = Math.round(range.low * 100)
  const high = Math.round(range.high * 100)
  return (low === high ? `${low}` : `${low}–${high}`) + sign(language)
}

/** Under twenty answers a picture says counts only. */
export function carriesPercent(n: number): boolean {
  return n >= smallestBaseForPercent
}

function sign(language: FigureLanguage): string {
  return language === 'sv' ? '\u00a0%' : '%'
}
