import { formatDate, formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import { messages } from './messages.ts'

/** "24 november 2026 10.04" */
export function momentOf(language: Language, at: Date): string {
  return `${formatDate(language, at)} ${formatTime(language, at)}`
}

/** "24 november 2026 10.04, Sara Wik" */
export function savedWhen(language: Language, at: Date, by: string | null): string {
  return say(language, messages.savedBy, { when: momentOf(language, at), name: by ?? say(language, messages.someone) })
}
