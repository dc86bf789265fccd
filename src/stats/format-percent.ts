import { percentagePoints, roundPercent } from './round-share.ts'

/** The languages that figures are written in; the same two as the rest of the program. */
export type FigureLanguage = 'sv' | 'en'

const space = '\u00a0'

/**
 * A number as written: decimal comma and thousands with a fixed space in Swedish, point and comma in English.
 * Example: `formatNumber(3400.5, 'sv', 1)` is "3 400,5".
 */
export function formatNumber(value: number, language: FigureLanguage, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? space : ',')
  const text = fraction === undefined ? grouped : `${grouped}${language === 'sv' ? ',' : '.'}${fraction}`
  return value < 0 && Number(text.replace(/\D/g, '')) !== 0 ? `\u2212${text}` : text
}

/**
 * x of n in percent, as published: "71 %", "70,5 %"; English "71%", "70.5%".
 *
 * Rounded once from the integers, half away from zero. What is more than none is never 0 % ("< 1 %"), what is less than
 * all is never 100 % ("> 99 %"); with decimals the limits follow ("< 0,1 %", "> 99,9 %"). Whole percent is for text; tables use
 * `tableDecimals`.
 *
 * @param decimals 0–3
 * @returns null when n = 0
 */
export function formatPercent(x: number, n: number, language: FigureLanguage, decimals = 0): string | null {
  if (n === 0) return null
  const sign = language === 'sv' ? `${space}%` : '%'
  const rounded = roundPercent(x, n, decimals)
  const step = 10 ** -decimals
  if (rounded === 0 && x > 0) return `<${space}${formatNumber(step, language, decimals)}${sign}`
  if (rounded === 100 && x < n) return `>${space}${formatNumber(100 - step, language, decimals)}${sign}`
  return formatNumber(rounded, language, decimals) + sign
}

/** Decimals of a percentage in a table: one where the base is a hundred or more, else none. */
export function tableDecimals(n: number): 0 | 1 {
  return n >= 100 ? 1 : 0
}

/** Below this base a text says counts only. */
export const smallestBaseForPercent = 20

/**
 * A count with its base, and its percentage where the base carries one: "170 av 241 (71 %)", "7 av 12".
 * English: "170 of 241 (71%)".
 */
export function countOfBase(x: number, n: number, language: FigureLanguage): string {
  const of = `${formatNumber(x, language)} ${language === 'sv' ? 'av' : 'of'} ${formatNumber(n, language)}`
  return n < smallestBaseForPercent ? of : `${of} (${formatPercent(x, n, language)})`
}

/**
 * A difference between two shares in words: "43 procentenheter", "1 procentenhet"; English "43 percentage points".
 * Taken before rounding; under half a unit it is "under 1 procentenhet" unless the shares are equal.
 */
export function formatDifference(x1: number, n1: number, x2: number, n2: number, language: FigureLanguage): string {
  const points = Math.abs(percentagePoints(x1, n1, x2, n2))
  const one = language === 'sv' ? 'procentenhet' : 'percentage point'
  const many = language === 'sv' ? 'procentenheter' : 'percentage points'
  if (points === 0 && x1 * n2 !== x2 * n1) return `under 1${space}${one}`
  return `${formatNumber(points, language)}${space}${points === 1 ? one : many}`
}
