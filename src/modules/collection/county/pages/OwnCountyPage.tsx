import { dayOf, formatDate, formatShortDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import { messages } from '../messages.ts'
import type { CountyRow } from '../queries/county.ts'

interface OwnCountyPageProps {
  frame: Framing
  rows: readonly CountyRow[]
  now: Date
}

/** How far the municipalities of the county have come, in each survey that the board has been asked to help with. */
export function OwnCountyPage({ frame, rows, now }: OwnCountyPageProps) {
  const { language } = frame
  const surveys = [...Map.groupBy(rows, ({ survey }) => survey)]
  const owners = [...new Set(rows.map(({ ownerName }) => ownerName))]
  return (
    <WorkFrame {...frame}>
      <PageHead
        title={say(language, messages.ownCounty)}
        lead={
          owners.length === 0
            ? undefined
            : say(language, messages.ownCountyLead, {
                owner: new Intl.ListFormat(language, { type: 'conjunction' }).format(owners),
              })
        }
      />
      {surveys.length === 0 && (
        <EmptyState
          id="tomt"
          title={say(language, messages.countyNothing)}
          lead={say(language, messages.countyNothingLead)}
        />
      )}
      {surveys.map(([survey, members]) => (
        <SurveySection key={survey} language={language} survey={survey} rows={members} now={now} />
      ))}
    </WorkFrame>
  )
}

interface SurveySectionProps {
  language: Language
  survey: string
  rows: readonly CountyRow[]
  now: Date
}

function SurveySection({ language, survey, rows, now }: SurveySectionProps) {
  const [first] = rows
  if (!first) return null
  return (
    <Section
      id={survey}
      title={first.title[language]}
      lead={say(language, messages.countyCount, {
        complete: rows.filter(({ status }) => status === 'complete').length,
        total: rows.length,
        date: formatDate(language, first.closesOn),
      })}
    >
      <Table
        caption={first.title[language]}
        captionHidden
        stack
        columns={[
          { key: 'name', label: say(language, sharedMessages.callMunicipality) },
          { key: 'state', label: say(language, sharedMessages.callState), wide: true },
          { key: 'note', label: say(language, messages.ownNotes), wide: true },
        ]}
        rows={rows.map((row) => ({
          key: row.respondent,
          cells: [
            <a key="name" href={`/lan/${survey}/${row.respondent}`}>
              {row.name}
            </a>,
            <CountyState key="state" language={language} row={row} now={now} />,
            <Note key="note" language={language} row={row} />,
          ],
        }))}
      />
    </Section>
  )
}

/** Submitted, begun or not, and late once the last day has passed. */
export function CountyState({ language, row, now }: { language: Language; row: CountyRow; now: Date }) {
  const { status, submittedAt, closesOn } = row
  if (status === 'complete') {
    const date = submittedAt ? formatShortDate(language, submittedAt) : ''
    return <Status kind="done">{say(language, messages.submittedState, { date })}</Status>
  }
  if (dayOf(now) > closesOn) {
    return (
      <Status kind="late">{say(language, status === 'partial' ? messages.begunLate : messages.notBegunLate)}</Status>
    )
  }
  return (
    <Status kind="open">
      {say(language, status === 'partial' ? sharedMessages.begunState : sharedMessages.notBegunState)}
    </Status>
  )
}

function Note({ language, row: { name, note, status, survey, respondent } }: { language: Language; row: CountyRow }) {
  if (note) {
    return (
      <>
        {note.text}
        <span className="second-line">{formatDate(language, note.at)}</span>
      </>
    )
  }
  if (status === 'complete') return null
  return (
    <a href={`/lan/${survey}/${respondent}#ny`} aria-label={say(language, messages.noteOn, { name })}>
      {say(language, messages.noOwnNote)}
    </a>
  )
}
