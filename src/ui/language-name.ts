import { type Language, say } from '../platform/i18n/index.ts'
import { messages } from './messages.ts'

const names = { sv: messages.swedish, en: messages.english } as const

/** The name of a language, in another. */
export function languageName(language: Language, named: Language): string {
  return say(language, names[named])
}
