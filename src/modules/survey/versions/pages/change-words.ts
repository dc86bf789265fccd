import { type Language, say } from '../../../../platform/i18n/index.ts'
import type { Text } from '../../rules/questionnaire.ts'
import { messages } from '../messages.ts'
import type { Change, QuestionChange } from '../rules/question-change.ts'

/** Each thing that is not as it was in a question, in words. */
export function changeWords({ changes }: QuestionChange, language: Language): string[] {
  return changes.map((change) => wordsOf(change, language))
}

function wordsOf(change: Change, language: Language): string {
  switch (change.kind) {
    case 'added':
    case 'removed':
    case 'order':
    case 'routing':
    case 'moved':
      return say(language, messages.change[change.kind])
    case 'type': {
      const typeOf = (type: typeof change.before) => say(language, messages.types[type])
      return say(language, messages.typeChange, { before: typeOf(change.before), after: typeOf(change.after) })
    }
    case 'text':
      return say(language, messages.textChange, bothOf(change, language))
    case 'help':
      return say(language, messages.helpChange, bothOf(change, language))
    case 'option-added':
    case 'option-removed':
    case 'row-added':
    case 'row-removed':
      return say(language, messages.labelChange[change.kind], { label: change.label[language] })
    case 'option-renamed':
    case 'row-renamed':
      return say(language, messages.renamed, { row: change.kind === 'row-renamed', ...bothOf(change, language) })
    case 'option-exclusive':
      return say(language, messages.exclusiveChange, { label: change.label[language], now: change.now })
    case 'option-other':
      return say(language, messages.otherChange, { label: change.label[language], now: change.now })
    case 'asked-by':
      return say(language, messages.askedByChange, { question: change.question[language] })
  }
}

/** Before and after, in the reader's language, or in the one that changed where only the other did. */
function bothOf({ before, after }: { before: Text | null; after: Text | null }, language: Language) {
  const shown = before?.[language] === after?.[language] ? (language === 'sv' ? 'en' : 'sv') : language
  const none = say(language, messages.change.noHelp)
  return { before: before?.[shown] ?? none, after: after?.[shown] ?? none }
}

/** Why the answers can be compared or not: the weightiest of what changed. */
export function whyWords({ changes }: QuestionChange, language: Language): string {
  const kinds = new Set(changes.map(({ kind }) => kind))
  const has = (...some: Change['kind'][]) => some.some((kind) => kinds.has(kind))
  const { why } = messages
  if (has('added')) return say(language, why.added)
  if (has('removed')) return say(language, why.removed)
  if (has('type')) return say(language, why.type)
  if (has('option-removed', 'option-exclusive')) return say(language, why.options)
  if (has('text', 'help', 'option-renamed', 'row-renamed')) return say(language, why.words)
  if (has('option-added', 'row-added', 'row-removed', 'option-other', 'order')) return say(language, why.offered)
  return has('routing', 'asked-by') ? say(language, why.asked) : say(language, why.comparable)
}
