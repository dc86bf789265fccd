import type { Language } from './message.ts'

/** Everything is told in Swedish time, wherever the server stands. */
export const timeZone = 'Europe/Stockholm'

const locale: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' }
const made = new Map<string, Intl.DateTimeFormat>()

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  const known = made.get(key)
  if (known) return known
  const fresh = new Intl.DateTimeFormat(locale[language], { timeZone, ...options })
  made.set(key, fresh)
  return fresh
}

/** An ISO date such as `2026-11-24` is that day; a moment is the day it falls on in Sweden. */
function asDate(value: Date | string): Date {
  return typeof value === 'string' ? new Date(`${value.slice(0, 10)}T12:00:00Z`) : value
}

/** `24 november 2026`. */
export function formatDate(language: Language, value: Date | string): string {
  return formatter(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(asDate(value))
}

/** `24 nov`, for tables and axes; the year is known from around it. */
export function formatShortDate(language: Language, value: Date | string): string {
  return formatter(language, { day: 'numeric', month: 'short' }).format(asDate(value)).replace('.', '')
}

/** `Tisdag 24 november`, where the year is known from around it. */
export function formatDayOfWeek(language: Language, value: Date | string): string {
  const words = formatter(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(asDate(value))
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `10.04`. */
export function formatTime(language: Language, value: Date): string {
  return formatter(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(value).replace(':', '.')
}

/** The day that a moment falls on in Sweden, as an ISO date. */
export function dayOf(value: Date): string {
  // Swedish writes a date so
  return formatter('sv', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(value)
}
