import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts'
import { Details } from '../../../../ui/Details.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { messages as sharedMessages } from '../../messages.ts'
import type { ListedReopening } from '../../queries/reopenings.ts'
import { lastDayOf } from '../../rules/collection-state.ts'
import type { Closing } from '../actions/read-closing.ts'
import { messages } from '../messages/index.ts'

interface ReopeningsProps {
  language: Language
  closing: Closing
  /** May open what has been handed in. */
  mayReopen: boolean
}

/** What has been opened again and why, and the way to open more. */
export function Reopenings({ language, closing, mayReopen }: ReopeningsProps) {
  const { survey, respondents, reopenings } = closing
  const toOpen = respondents.filter(({ released }) => released)
  const lead = say(language, reopenings.length === 0 ? messages.noReopenings : messages.reopeningsLead)
  return (
    <Section id="ateroppnat" title={say(language, messages.reopenings)} lead={lead}>
      {reopenings.length > 0 && (
        <Table
          caption={say(language, messages.reopenings)}
          captionHidden
          stack
          columns={[
            { key: 'name', label: say(language, sharedMessages.respondent) },
            { key: 'opened', label: say(language, messages.reopenedColumn) },
            { key: 'reason', label: say(language, sharedMessages.reasonColumn), wide: true },
            { key: 'state', label: say(language, sharedMessages.state) },
          ]}
          rows={reopenings.map((reopening) => ({
            key: `${reopening.respondent}-${reopening.number}`,
            cells: [
              reopening.name,
              say(language, messages.reopenedBy, {
                date: formatDate(language, reopening.reopenedAt),
                by: reopening.by ?? reopening.name,
              }),
              reopening.reason,
              <ReopeningStatus key="state" language={language} reopening={reopening} lastDay={lastDayOf(survey)} />,
            ],
          }))}
        />
      )}
      {mayReopen && toOpen.length > 0 && (
        <Details summary={say(language, messages.reopenSummary)}>
          <Table
            caption={say(language, messages.reopenCaption)}
            captionHidden
            stack
            columns={[
              { key: 'name', label: say(language, sharedMessages.respondent) },
              { key: 'state', label: say(language, sharedMessages.state) },
              { key: 'reopen', label: say(language, messages.reopenColumn) },
            ]}
            rows={toOpen.map(({ respondent, name, submittedAt }) => ({
              key: respondent,
              cells: [
                name,
                submittedAt === null
                  ? say(language, sharedMessages.neverSubmitted)
                  : say(language, sharedMessages.submittedOn, { date: formatDate(language, submittedAt) }),
                <a key="reopen" href={`/enkater/${survey.id}/avslut/svar/${respondent}`}>
                  {say(language, messages.reopenFor)}
                  <span className="sr-only"> {name}</span>
                </a>,
              ],
            }))}
          />
        </Details>
      )}
    </Section>
  )
}

interface ReopeningStatusProps {
  language: Language
  reopening: ListedReopening
  lastDay: string
}

function ReopeningStatus({ language, reopening: { outcome, until, endedAt }, lastDay }: ReopeningStatusProps) {
  if (outcome === null || endedAt === null) {
    const date = formatDate(language, until ?? lastDay)
    return <Status kind="soon">{say(language, messages.reopenGoesOn, { date })}</Status>
  }
  const date = formatDate(language, endedAt)
  return outcome === 'submitted' ? (
    <Status kind="done">{say(language, messages.reopenSubmitted, { date })}</Status>
  ) : (
    <Status kind="open">{say(language, messages.reopenRestored, { date })}</Status>
  )
}
