import { type Language, say } from '../../../../platform/i18n/index.ts'
import { messages as sharedMessages } from '../../messages.ts'
import { messages } from '../messages.ts'
import type { Change } from '../together.ts'

/** What somebody did, in words: "Svarade, två gånger". */
export function changeWords({ kind, times, concerns, question }: Change, language: Language): string {
  const name = concerns ?? say(language, sharedMessages.someoneElse)
  switch (kind) {
    case 'answer':
      return say(language, messages.changedAnswer, { n: times })
    case 'comment':
      return say(language, messages.changedComment)
    case 'settled':
      return say(language, messages.changedSettled)
    case 'sign-off':
      return say(language, messages.changedSignOff)
    case 'assigned':
      return say(language, messages.changedAssigned, { name })
    case 'unassigned':
      return say(language, messages.changedUnassigned, { name })
    case 'corrected':
      return say(language, question === null ? messages.changedCorrected : messages.changedByCorrection)
    case 'put-back':
      return say(language, messages.changedPutBack)
  }
}

/** Who did it, in words; null where nobody did, for time alone made it happen. */
export function whoWords({ kind, by }: Change, language: Language): string | null {
  return kind === 'put-back' ? null : (by ?? say(language, sharedMessages.someoneElse))
}
