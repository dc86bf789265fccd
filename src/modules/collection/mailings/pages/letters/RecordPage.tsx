import { type Language, say } from '../../../../../platform/i18n/index.ts'
import { Button } from '../../../../../ui/Button.tsx'
import { EmptyState } from '../../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../../ui/frame/WorkFrame.tsx'
import { PageHead } from '../../../../../ui/PageHead.tsx'
import { SelectField } from '../../../../../ui/SelectField.tsx'
import type { SurveyRecipients } from '../../actions/read-recipients.ts'
import { messages } from '../../messages/index.ts'
import type { LetterState, MailedRecipient } from '../../queries/recipients.ts'
import { MailedTable } from '../MailedTable.tsx'

const states: readonly LetterState[] = ['sent', 'waiting', 'failed', 'bounced', 'cancelled']

interface RecordPageProps {
  frame: Framing
  record: SurveyRecipients
  /** Which are shown: '' is all. */
  state: string
  now: Date
}

/** Every letter, recipient by recipient, those first that need something done. */
export function RecordPage({ frame, record, state, now }: RecordPageProps) {
  const { language } = frame
  const { survey, recipients } = record
  const shown = recipients.filter((recipient) => state === '' || recipient.state === state).sort(needsFirst)
  return (
    <WorkFrame {...frame}>
      <PageHead
        crumb={<a href={`/enkater/${survey.id}/utskick`}>{say(language, messages.mailingsTitle)}</a>}
        title={say(language, messages.recordTitle)}
        lead={say(language, messages.recordLead)}
        {...(recipients.length > 0 && {
          links: (
            <a href={`/enkater/${survey.id}/utskick/mottagare.csv`} download="">
              {say(language, messages.asCsv)}
            </a>
          ),
        })}
      />
      {recipients.length === 0 ? (
        <EmptyState
          id="inga"
          title={say(language, messages.recordEmpty)}
          lead={say(language, messages.recordEmptyLead)}
        >
          <p>
            <a href={`/enkater/${survey.id}/kontakter`}>{say(language, messages.toContacts)}</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <Filter language={language} survey={survey.id} state={state} recipients={recipients} />
          <p className="quiet above-5 below-3">
            {shown.length === 0
              ? say(language, messages.noneShown)
              : say(language, messages.shownCount, { n: shown.length })}
          </p>
          {shown.length > 0 && <MailedTable language={language} survey={survey} recipients={shown} now={now} />}
        </>
      )}
    </WorkFrame>
  )
}

function Filter({
  language,
  survey,
  state,
  recipients,
}: {
  language: Language
  survey: string
  state: string
  recipients: readonly MailedRecipient[]
}) {
  const count = (wanted: LetterState) => recipients.filter((recipient) => recipient.state === wanted).length
  return (
    <form method="get" action={`/enkater/${survey}/utskick/mottagare`} className="letter-filter">
      <SelectField
        language={language}
        id="lage"
        label={say(language, messages.filterState)}
        value={state}
        options={[
          { value: '', label: `${say(language, messages.everyState)} (${recipients.length})` },
          ...states.map((each) => ({
            value: each,
            label: `${say(language, messages.letterState[each])} (${count(each)})`,
          })),
        ]}
      />
      <p className="actions above-4">
        <Button variant="secondary">{say(language, messages.filterButton)}</Button>
      </p>
    </form>
  )
}

const order: Readonly<Record<LetterState, number>> = { bounced: 0, failed: 1, waiting: 2, sent: 3, cancelled: 4 }

function needsFirst(a: MailedRecipient, b: MailedRecipient): number {
  return order[a.state] - order[b.state]
}
