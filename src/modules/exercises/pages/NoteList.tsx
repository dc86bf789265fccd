import { formatDate, formatTime, type Language, say } from '../../../platform/i18n/index.ts'
import { messages } from '../messages/index.ts'
import type { ExerciseMeasure, Note } from '../queries/exercises.ts'

/** What was noted, the newest first. */
export function NoteList({ language, notes }: { language: Language; notes: readonly Note[] }) {
  if (notes.length === 0) return <p>{say(language, messages.noNotes)}</p>
  return (
    <ol className="inject-list">
      {notes.map(({ id, kind, body, notedAt, notedBy }) => (
        <li key={id}>
          <p className="inject-head">
            <strong>{say(language, messages.noteKinds[kind])}</strong>
            <span className="quiet">
              {formatTime(language, notedAt)}, {notedBy}
            </span>
          </p>
          <p className="written">{body}</p>
        </li>
      ))}
    </ol>
  )
}

/** What is to be done after it. */
export function MeasureList({ language, measures }: { language: Language; measures: readonly ExerciseMeasure[] }) {
  if (measures.length === 0) return <p>{say(language, messages.noMeasures)}</p>
  return (
    <ul>
      {measures.map(({ id, name, dueOn }) => (
        <li key={id}>
          <a href={`/atgarder/${id}`}>{name}</a>
          {dueOn !== null && <span className="quiet"> {formatDate(language, dueOn)}</span>}
        </li>
      ))}
    </ul>
  )
}
