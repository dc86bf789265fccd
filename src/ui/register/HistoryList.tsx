import { formatShortDate, formatTime, type Language, say } from '../../platform/i18n/index.ts'
import type { Change, Register, Value } from '../../platform/register/index.ts'
import { messages } from './messages.ts'
import { wordsOf } from './write-value.ts'

interface HistoryListProps {
  language: Language
  register: Register
  history: readonly Change[]
}

/** What has happened to a record, the newest first: who, when, and what became what. */
export function HistoryList({ language, register, history }: HistoryListProps) {
  return (
    <ol className="history">
      {history.map((change) => (
        <li key={change.version}>
          <p className="history-who">
            {say(language, messages.historyEntry, { name: change.changedBy, time: timeOf(language, change) })}
            {causeOf(language, change) !== null && <span className="quiet">, {causeOf(language, change)}</span>}
          </p>
          <ul>
            {linesOf(language, register, change).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

export function timeOf(language: Language, { changedAt }: Change): string {
  const at = new Date(changedAt)
  return `${formatShortDate(language, at)} ${formatTime(language, at)}`
}

function causeOf(language: Language, { cause }: Change): string | null {
  if (cause === null) return null
  const [kind, ...rest] = cause.split(':')
  if (kind === 'key') return say(language, messages.causeKey, { name: rest.join(':') })
  const words = {
    bulk: messages.causeBulk,
    import: messages.causeImport,
    undo: messages.causeUndo,
    reorganisation: messages.causeReorganisation,
    task: messages.causeTask,
    'task-undone': messages.causeTaskUndone,
    chain: messages.causeChain,
    'change-below': messages.causeChangeBelow,
  }[kind ?? '']
  return words ? say(language, words) : null
}

/** Each change as a line. The first version says that the record was added, not each of its values. */
function linesOf(language: Language, register: Register, { version, changes }: Change): string[] {
  if (version === 1) return [say(language, messages.added)]
  return Object.entries(changes).flatMap(([name, [before, after]]) => {
    if (name === 'ended_at') return [say(language, after === null ? messages.becameActive : messages.becameEnded)]
    if (name === 'secrecy') return [say(language, messages.becameSecret)]
    const field = register.fields.get(name)
    if (field === undefined) return []
    const words = (value: Value) => wordsOf(language, field, value, String(value)) ?? say(language, messages.empty)
    return [
      say(language, messages.becomes, {
        field: say(language, field.label),
        before: words(before),
        after: words(after),
      }),
    ]
  })
}
