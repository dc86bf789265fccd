import { formatNumber } from '../../../../stats/format-percent.ts'
import type { NumberResult } from '../../../analysis/index.ts'
import type { Language } from '../../../survey/index.ts'

/** A value of a number question. Where all answers are years they are written without a space between thousands. */
export function formatValue(value: number, of: NumberResult, language: Language, decimals = 0): string {
  const shown = Number.isInteger(value) ? 0 : Math.max(1, decimals)
  if (!areYears(of)) return formatNumber(value, language, shown)
  return value.toFixed(shown).replace('.', language === 'sv' ? ',' : '.')
}

function areYears({ min, max }: NumberResult): boolean {
  return min !== null && max !== null && Number.isInteger(min) && Number.isInteger(max) && min >= 1900 && max <= 2100
}
