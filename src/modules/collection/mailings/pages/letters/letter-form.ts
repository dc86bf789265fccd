import type { Language } from '../../../../../platform/i18n/index.ts'
import { messages } from '../../messages/index.ts'
import { placeholdersOf, type TemplateKind } from '../../rules/placeholders.ts'

/** Where a letter is changed. `wave` is null for what holds for all of them. */
export function letterPath(survey: string, kind: TemplateKind, language: Language, wave: string | null): string {
  return `/enkater/${survey}/utskick/brev/${kind}?sprak=${language}${wave === null ? '' : `&vag=${wave}`}`
}

/** The language of a letter, in words. */
export const inLanguage = { sv: messages.inSwedish, en: messages.inEnglish } as const

/** What may stand in a letter, with what it becomes. */
export function explained(kind: TemplateKind) {
  return placeholdersOf(kind).map((name) => ({ name, means: messages.placeholderMeaning[name] }))
}
