import type { Message } from '../../../platform/i18n/index.ts'
import { hoursMessages } from './hours-messages.ts'

/** A full working week, in minutes. */
const mostMinutes = 2400

/** Hours a week as somebody writes them, "4", "1,5" or "0.5", as minutes, or what is wrong with them. */
export function readHours(text: string): { readonly minutes: number } | { readonly fault: Message } {
  const written = text.trim().replace(',', '.')
  if (written === '') return { fault: hoursMessages.hoursMissing }
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(written)) return { fault: hoursMessages.hoursNotNumber }
  const minutes = Math.round(Number(written) * 60)
  return minutes > mostMinutes ? { fault: hoursMessages.hoursTooMany } : { minutes }
}
