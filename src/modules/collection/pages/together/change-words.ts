import { type Language, say } from '../../../../platform/i18n/index.ts'
import { messages } from '../../messages/index.ts'
import type { Change } from '../../together.ts'

/** What somebody did, in words: "Svarade, två gånger". */
export function changeWords({ kind, times, concerns }: Change, language: Language): string {
  const name = concerns ?? say(language, messages.someoneElse)
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
  }
}
