import { formatNumber } from '../../../../stats/format-percent.ts'
import type { Language } from '../../../survey/index.ts'

/** A corrected p under this is called a difference, or a change. */
export const significant = 0.05

/** "p = 0,012", "p < 0,001", "p = 0,42"; with `atMost` "p ≤ 0,012". */
export function pWords(p: number, language: Language, { atMost = false } = {}): string {
  if (p < 0.001) return `p\u00a0<\u00a0${formatNumber(0.001, language, 3)}`
  // Never rounded across the level that the sentence goes by
  const rounded = p < significant && p >= significant - 0.0005 ? Math.floor(p * 1000) / 1000 : p
  return `p\u00a0${atMost ? '≤' : '='}\u00a0${formatNumber(rounded, language, p < 0.1 ? 3 : 2)}`
}
