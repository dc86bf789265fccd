import type { Language } from './message.ts'

/** `100 000` in Swedish, with a space that does not break; `100,000` in English. */
export function formatWhole(language: Language, value: number): string {
  return `${value}`.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? '\u00a0' : ',')
}
