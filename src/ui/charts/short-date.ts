import type { Language } from '../../platform/i18n/index.ts'

/** A date, "2026-11-24", as on an axis: "24 nov". */
export function shortDate(date: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${date}T00:00:00Z`)).replace('.', '')
}
