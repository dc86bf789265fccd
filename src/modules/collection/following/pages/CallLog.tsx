import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { momentWords } from '../../pages/moment.ts'
import { callWords } from '../messages/calls.ts'
import { messages } from '../messages/index.ts'
import type { Call } from '../queries/calls.ts'
import type { CountyNote } from '../queries/county-notes.ts'

interface CallLogProps {
  language: Language
  calls: readonly Call[]
  /** What county boards have noted: they stand in their place among the calls. */
  notes: readonly CountyNote[]
}

/** What has been said, the newest first. */
export function CallLog({ language, calls, notes }: CallLogProps) {
  const entries = [
    ...calls.map((call) => ({ at: call.at, call, note: null })),
    ...notes.map((note) => ({ at: note.at, call: null, note })),
  ].sort((a, b) => b.at.getTime() - a.at.getTime())
  if (entries.length === 0) return <p className="quiet">{say(language, messages.noCalls)}</p>
  return (
    <ol className="call-log">
      {entries.map(({ at, call, note }, index) => (
        <li key={`${at.toISOString()} ${index}`}>
          {call ? <CallEntry language={language} call={call} /> : note && <NoteEntry language={language} note={note} />}
          <p className="quiet">
            <time dateTime={at.toISOString()}>{momentWords(at, language)}</time>, {call ? call.by : note?.by}
          </p>
        </li>
      ))}
    </ol>
  )
}

function CallEntry({ language, call }: { language: Language; call: Call }) {
  const lines = [
    call.spokeWith !== null && say(language, messages.spokeWithLine, { name: call.spokeWith }),
    call.promisedOn !== null && say(language, messages.promisedLine, { date: formatDate(language, call.promisedOn) }),
    call.nextOn !== null && say(language, messages.nextLine, { date: formatDate(language, call.nextOn) }),
  ].filter((line) => line !== false)
  return (
    <>
      <h3>{say(language, callWords.outcome[call.outcome])}</h3>
      {lines.length > 0 && <p>{lines.join(' ')}</p>}
      {call.note !== null && <p className="kept-lines">{call.note}</p>}
    </>
  )
}

function NoteEntry({ language, note }: { language: Language; note: CountyNote }) {
  return (
    <>
      <h3>
        {say(language, messages.fromCountyBoard)}: {note.board}
      </h3>
      <p className="kept-lines">{note.text}</p>
    </>
  )
}
