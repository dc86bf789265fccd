import { dayOf, formatShortDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { Contact } from '../../contact.ts'
import { messages as sharedMessages } from '../../messages.ts'
import type { FollowedRow } from '../../queries/progress.ts'
import type { CallList } from '../actions/read-call-list.ts'
import { messages } from '../messages/index.ts'
import type { CallState } from '../queries/calls.ts'
import { dueOn, isDue } from '../rules/call-views.ts'
import { gainWords, latestWords, placeWords, stateWords } from './call-words.ts'
import { PhoneLink } from './PhoneLink.tsx'

/** A respondent in a table of calls: one that has not answered with what its answer would do, or one that has. */
export interface CallTableRow {
  readonly row: FollowedRow
  /** null where it is not known, and for one that has answered. */
  readonly gain: number | null
}

interface CallTableProps {
  language: Language
  list: Pick<CallList, 'survey' | 'calls' | 'contacts' | 'candidates'>
  rows: readonly CallTableRow[]
  caption: string
  now: Date
}

/** Respondents with where they stand, what an answer would do, and what came of calling. */
export function CallTable({ language, list, rows, caption, now }: CallTableProps) {
  const { survey, calls, contacts, candidates } = list
  const largest = Math.max(0, ...candidates.map(({ gain }) => gain ?? 0))
  return (
    <Table
      caption={caption}
      captionHidden
      stack
      columns={[
        { key: 'name', label: say(language, sharedMessages.callMunicipality) },
        { key: 'place', label: say(language, messages.countyAndSize), wide: true },
        { key: 'state', label: say(language, sharedMessages.callState), wide: true },
        { key: 'effect', label: say(language, messages.effect), wide: true },
        { key: 'call', label: say(language, messages.callColumn), wide: true },
      ]}
      rows={rows.map(({ row, gain }) => ({
        key: row.respondent,
        cells: [
          <Municipality key="name" survey={survey.id} row={row} contacts={contacts.get(row.respondent) ?? []} />,
          placeWords(row, language),
          <State key="state" language={language} row={row} bounces={bounces(contacts, row)} />,
          <Effect key="effect" language={language} row={row} gain={gain} largest={largest} />,
          <CallCell
            key="call"
            language={language}
            survey={survey.id}
            row={row}
            state={calls.get(row.respondent)}
            now={now}
          />,
        ],
      }))}
    />
  )
}

/** The way to its page, and whom to ring. */
function Municipality(props: { survey: string; row: FollowedRow; contacts: readonly Contact[] }) {
  const { survey, row, contacts } = props
  const [reached] = contacts.filter(({ phone }) => phone !== null)
  return (
    <>
      <a href={`/enkater/${survey}/ringlista/${row.respondent}`}>{row.name}</a>
      {reached?.phone && (
        <span className="second-line">
          {reached.name}, <PhoneLink phone={reached.phone} />
        </span>
      )}
    </>
  )
}

function State({ language, row, bounces }: { language: Language; row: FollowedRow; bounces: boolean }) {
  if (row.status === 'complete') return <Status kind="done">{stateWords(row, language)}</Status>
  return (
    <>
      {stateWords(row, language)}
      {bounces && (
        <span className="second-line">
          <Status kind="late">{say(language, messages.addressBounces)}</Status>
        </span>
      )}
    </>
  )
}

/** Every address that the agency has there has come back. */
function bounces(contacts: CallList['contacts'], { respondent }: FollowedRow): boolean {
  const own = contacts.get(respondent) ?? []
  return own.length > 0 && own.every(({ lastMail }) => lastMail?.status === 'bounced')
}

interface EffectProps {
  language: Language
  row: FollowedRow
  gain: number | null
  largest: number
}

/** What an answer would do, as a bar against the largest and as the figure. */
function Effect({ language, row, gain, largest }: EffectProps) {
  if (row.status === 'complete') return <span className="quiet">–</span>
  if (gain === null) return <span className="quiet">{say(language, messages.effectUnknown)}</span>
  const figure = gainWords(gain, language)
  const part = largest > 0 ? Math.max(0, gain) / largest : 0
  return (
    <span className="effect">
      <svg
        className="chart"
        width="72"
        height="12"
        role="img"
        aria-label={say(language, messages.effectLabel, { gain: figure, n: Math.round(part * 10) })}
      >
        <rect className="track" width="72" height="12" />
        {part > 0 && <rect className="seg-yes" width={(part * 72).toFixed(1)} height="12" />}
      </svg>{' '}
      <span aria-hidden="true">{figure}</span>
    </span>
  )
}

interface CallCellProps {
  language: Language
  survey: string
  row: FollowedRow
  state: CallState | undefined
  now: Date
}

/** What came of the latest call and what is next; where there has been none, the way to note one. */
function CallCell({ language, survey, row, state, now }: CallCellProps) {
  if (!state) {
    return (
      <a
        href={`/enkater/${survey}/ringlista/${row.respondent}#nytt`}
        aria-label={say(language, messages.noteCallTo, { name: row.name })}
      >
        {say(language, messages.noteCall)}
      </a>
    )
  }
  return (
    <>
      {latestWords(state, language)}
      <Due language={language} row={row} state={state} now={now} />
    </>
  )
}

function Due({
  language,
  row,
  state: { latest },
  now,
}: Omit<CallCellProps, 'survey' | 'state'> & { state: CallState }) {
  const standing = { complete: row.status === 'complete', latest }
  const due = dueOn(standing)
  if (due === null) return null
  const today = dayOf(now)
  const late = isDue(standing, today) && due.on < today
  const date = formatShortDate(language, due.on)
  const words = due.because === 'promise' ? messages.promiseBroken : late ? messages.nextCallDue : messages.nextCall
  return (
    <span className="second-line">
      <Status kind={late ? 'late' : 'soon'}>
        {due.because === 'next' && due.on === today
          ? say(language, messages.callToday)
          : say(language, words, { date })}
      </Status>
    </span>
  )
}
