import type { Message } from '../../../platform/i18n/index.ts'
import { messages } from './messages.ts'

/** Why a section cannot be answered, and whom to ask. */
export function notYours(has: readonly string[], leaders: readonly string[]): Message {
  const say = (language: 'sv' | 'en') => {
    const list = new Intl.ListFormat(language, { type: 'disjunction' })
    const who = has.length === 0 ? [] : [messages.partIsOf[language]({ names: listOf(language, has) })]
    const ask = leaders.length === 0 ? [] : [messages.askForPart[language]({ names: list.format(leaders.slice(0, 3)) })]
    return [messages.partNotYours[language], ...who, ...ask].join(' ')
  }
  return { sv: say('sv'), en: say('en') }
}

function listOf(language: 'sv' | 'en', names: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}
