import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import type { Margin } from '../../rules/margin.ts'
import { signOffState } from '../../rules/sign-off-state.ts'
import { messages } from '../messages.ts'
import { correctedVersion, restoredVersion } from '../rules/reason.ts'

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
