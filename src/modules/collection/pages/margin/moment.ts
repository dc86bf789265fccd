import { formatDate, formatTime, type Language, say } from '../../../../platform/i18n/index.ts'
import type { Margin } from '../../margin.ts'
import { messages } from '../../messages/index.ts'
import { correctedVersion, restoredVersion } from '../../rules/margin/reason.ts'
import { signOffState } from '../../rules/margin/sign-off-state.ts'

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

/** "Godkänt av Maria Holm 24 november 2026", or that the answer has changed since; null where nobody has signed it off. */
export function signedOffWords(margin: Pick<Margin, 'version' | 'signOffs'>, language: Language): string | null {
  const signed = signOffState(margin)
  if (signed.state === 'none') return null
  const { by: name, at } = signed.latest
  const words = signed.state === 'signed' ? messages.signedOff : messages.changedSince
  return say(language, words, { name, when: formatDate(language, at) })
}

/** Why an answer was changed. What a person has written stands as it was written. */
export function reasonWords(reason: string, language: Language): string {
  if (correctedVersion(reason) !== null) return say(language, messages.questionCorrected)
  const version = restoredVersion(reason)
  return version === null ? reason : say(language, messages.broughtBack, { version })
}
