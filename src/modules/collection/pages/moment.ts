import { formatDate, formatTime, type Language, say } from '../../../platform/i18n/index.ts'
import { messages } from '../messages.ts'

/** "Sparat av Anna Lindqvist 24 november 2026 klockan 10.04". */
export function savedLine(
  { savedBy, savedAt }: { readonly savedBy: string | null; readonly savedAt: Date },
  language: Language,
): string {
  const when = momentWords(savedAt, language)
  return savedBy === null
    ? say(language, messages.savedWhen, { when })
    : say(language, messages.savedByWhom, { when, name: savedBy })
}

/** "24 november 2026 klockan 10.04". */
export function momentWords(at: Date, language: Language): string {
  return say(language, messages.dayAndTime, { date: formatDate(language, at), time: formatTime(language, at) })
}
