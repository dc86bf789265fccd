import { type Language, say } from '../../../platform/i18n/index.ts'
import { messages } from '../messages/index.ts'

/** How long the first version takes: under two hours in minutes, else in hours to the nearest half. */
export function effortWords(language: Language, minutes: number): string {
  if (minutes < 120) return say(language, messages.minutes, { n: minutes })
  const halves = Math.round(minutes / 30) / 2
  return say(language, messages.hours, { n: `${halves}`.replace('.', language === 'sv' ? ',' : '.') })
}
