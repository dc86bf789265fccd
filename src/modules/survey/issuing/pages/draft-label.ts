import { formatShortDate, formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import type { NamedDraft } from '../actions/prepare-survey.ts'
import { messages } from '../messages/index.ts'

/** A draft in a list to choose from. */
export function draftLabel(
  language: Language,
  { id, title, updatedAt }: Pick<NamedDraft, 'id' | 'title' | 'updatedAt'>,
): string {
  const when = `${formatShortDate(language, updatedAt)} ${formatTime(language, updatedAt)}`
  return say(language, messages.draftOption, { title: title[language], id, when })
}
