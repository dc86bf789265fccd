import { type Language, say } from '../../platform/i18n/index.ts'
import { messages } from './messages/index.ts'

/** Minutes as a person says them: "45 min", "2 tim", "1 tim 30 min". */
export function sayTime(language: Language, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [
    ...(hours > 0 ? [say(language, messages.hours, { n: hours })] : []),
    ...(rest > 0 || hours === 0 ? [say(language, messages.minutes, { n: rest })] : []),
  ]
  return parts.join(' ')
}
