import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Status } from '../../../../ui/Status.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { Survey } from '../../../survey/index.ts'
import { momentWords } from '../../pages/moment.ts'
import { messages } from '../messages/index.ts'
import type { MailedRecipient } from '../queries/recipients.ts'
import { letterMarks, mailKindWords } from './reminders/wave-words.ts'

interface MailedTableProps {
  language: Language
  survey: Survey
  recipients: readonly MailedRecipient[]
  now: Date
}

/** Each letter: whom it went to, how it fared, and what can be done where it bounced. */
export function MailedTable({ language, survey, recipients }: MailedTableProps) {
  return (
    <Table
      caption={say(language, messages.mailedTitle)}
      captionHidden
      stack
      columns={[
        { key: 'municipality', label: say(language, messages.municipality) },
        { key: 'to', label: say(language, messages.contactName), wide: true },
        { key: 'kind', label: say(language, messages.letter), wide: true },
        { key: 'state', label: say(language, messages.became), wide: true },
      ]}
      rows={recipients.map((recipient) => ({
        key: recipient.mail,
        cells: [
          recipient.municipality,
          <To key="to" recipient={recipient} />,
          mailKindWords(language, recipient.kind),
          <Became key="state" language={language} survey={survey} recipient={recipient} />,
        ],
      }))}
    />
  )
}

function To({ recipient: { name, email } }: { recipient: MailedRecipient }) {
  return (
    <>
      {name}
      <br />
      <span className="quiet size-s">{email}</span>
    </>
  )
}

function Became({ language, survey, recipient }: { language: Language; survey: Survey; recipient: MailedRecipient }) {
  const { state, nextAt, settledAt, queuedAt, said, name, wave, contact } = recipient
  const when = momentWords(settledAt ?? queuedAt, language)
  const bounced = state === 'bounced'
  return (
    <>
      <Status kind={letterMarks[state]}>{say(language, messages.letterState[state])}</Status>
      <br />
      <span className="quiet size-s">
        {state === 'failed' && nextAt
          ? say(language, messages.nextAttempt, { when: momentWords(nextAt, language) })
          : when}
      </span>
      {(bounced || state === 'failed') && said !== null && (
        <p className="size-s above-2 said">
          {say(language, messages.serverSaid)}: <q lang="en">{said}</q>
        </p>
      )}
      {bounced && survey.closedAt === null && (
        <div className="actions above-2">
          <a href={`/enkater/${survey.id}/kontakter${recipient.respondent === null ? '' : `/${recipient.respondent}`}`}>
            {say(language, messages.correctAddress)}
          </a>
          {wave !== null && contact !== null && (
            <form method="post" action={`/enkater/${survey.id}/paminnelser/${wave}/igen`}>
              <input type="hidden" name="kontakt" value={contact} />
              <Button variant="secondary" size="sm" label={say(language, messages.resendTo, { name })}>
                {say(language, messages.resendButton)}
              </Button>
            </form>
          )}
        </div>
      )}
    </>
  )
}
