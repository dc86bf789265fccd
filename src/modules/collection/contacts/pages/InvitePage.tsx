import { type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Details } from '../../../../ui/Details.tsx'
import { EmptyState } from '../../../../ui/EmptyState.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { languageName } from '../../../../ui/language-name.ts'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import { LetterView } from '../../mailings/pages/letters/LetterView.tsx'
import type { InvitationPreview } from '../actions/invite-contacts.ts'
import { messages as contactMessages } from '../messages/contacts.ts'
import { messages } from '../messages/inviting.ts'
import { chooseInvited, type Invited, invitedKinds } from '../rules/contact-state.ts'

interface InvitePageProps {
  frame: Framing
  preview: InvitationPreview
  invited: Invited
  days: number
  /** Nothing was sent: the recipients are others than they were. */
  stale: boolean
}

/** For how long a link may be valid. */
export const dayChoices: readonly number[] = [7, 14, 21, 30, 60, 90]
/** Recipients that stand on the page; more are folded in. */
const mostShown = 10

/** Who is sent a personal link, how the mail reads, and the sending of it. */
export function InvitePage({ frame, preview, invited, days, stale }: InvitePageProps) {
  const { language } = frame
  const { survey, recipients, bounced, mails, base } = preview
  const path = `/enkater/${survey.id}/kontakter`
  const n = recipients.length
  return (
    <WorkFrame {...frame}>
      {stale && (
        <div className="below-5">
          <Notice kind="warning" live title={say(language, messages.stale)} />
        </div>
      )}
      <PageHead
        crumb={<a href={path}>{say(language, contactMessages.contacts)}</a>}
        title={say(language, messages.title)}
        lead={say(language, messages.lead)}
      />
      {survey.closedAt !== null || survey.issuedAt === null ? (
        <Notice title={say(language, survey.closedAt === null ? messages.notIssued : contactMessages.isClosed)} />
      ) : (
        <>
          <Choice language={language} path={path} preview={preview} invited={invited} days={days} />
          {bounced.length > 0 && (
            <div className="above-5">
              <Notice kind="warning" title={say(language, messages.bounced, { n: bounced.length })}>
                <p>
                  <a href={`${path}?visa=bounced`}>{say(language, contactMessages.bounced)}</a>
                </p>
              </Notice>
            </div>
          )}
          {n === 0 ? (
            <div className="above-5">
              <EmptyState id="ingen" title={say(language, messages.nobody)} lead={say(language, messages.nobodyLead)}>
                <a href={path}>{say(language, contactMessages.back)}</a>
              </EmptyState>
            </div>
          ) : (
            <>
              <Recipients language={language} preview={preview} />
              <Section
                id="brevet"
                title={say(language, messages.reads)}
                lead={say(language, messages.linkIsOwn)}
                link={{ href: `/enkater/${survey.id}/utskick`, label: say(language, messages.changeText) }}
              >
                {mails.map((message) => (
                  <LetterView key={message.language} language={language} message={message} />
                ))}
              </Section>
              <form className="above-6" method="post" action={`${path}/bjud-in`}>
                <Chosen invited={invited} />
                <input type="hidden" name="dagar" value={days} />
                <input type="hidden" name="underlag" value={base} />
                <p className="actions">
                  <Button>{say(language, messages.send, { n })}</Button>
                  <a href={path}>{say(language, contactMessages.back)}</a>
                </p>
              </form>
            </>
          )}
        </>
      )}
    </WorkFrame>
  )
}

function Chosen({ invited }: { invited: Invited }) {
  return 'kind' in invited ? (
    <input type="hidden" name="vilka" value={invited.kind} />
  ) : (
    <input type="hidden" name="kontakt" value={invited.contact} />
  )
}

interface ChoiceProps {
  language: Language
  path: string
  preview: InvitationPreview
  invited: Invited
  days: number
}

function Choice({ language, path, preview, invited, days }: ChoiceProps) {
  return (
    <form className="filter" method="get" action={`${path}/bjud-in`}>
      {'kind' in invited ? (
        <label>
          {say(language, messages.who)}
          <select className="ds-input" name="vilka" defaultValue={invited.kind}>
            {invitedKinds.map((kind) => (
              <option key={kind} value={kind}>
                {say(language, messages.kindCount, {
                  label: say(language, messages.kinds[kind]),
                  n: formatNumber(chooseInvited(preview.contacts, { kind }).length, language),
                })}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <input type="hidden" name="kontakt" value={invited.contact} />
      )}
      <label>
        {say(language, messages.days)}
        <select className="ds-input" name="dagar" defaultValue={days}>
          {dayChoices.map((n) => (
            <option key={n} value={n}>
              {say(language, messages.dayCount, { n })}
            </option>
          ))}
        </select>
      </label>
      <Button variant="secondary">{say(language, messages.showPreview)}</Button>
    </form>
  )
}

function Recipients({ language, preview }: { language: Language; preview: InvitationPreview }) {
  const { recipients } = preview
  const title = say(language, messages.recipients, { n: recipients.length })
  return (
    <Section id="mottagare" title={title}>
      {recipients.length <= mostShown ? (
        <RecipientTable language={language} preview={preview} caption={title} />
      ) : (
        <Details summary={say(language, messages.everyRecipient, { n: recipients.length })}>
          <RecipientTable language={language} preview={preview} caption={title} />
        </Details>
      )}
    </Section>
  )
}

function RecipientTable(props: { language: Language; preview: InvitationPreview; caption: string }) {
  const { language, preview, caption } = props
  const places = new Map(preview.members.map(({ respondent, name }) => [respondent, name]))
  return (
    <Table
      caption={caption}
      captionHidden
      stack
      columns={[
        { key: 'place', label: say(language, messages.municipality) },
        { key: 'contact', label: say(language, messages.contact), wide: true },
        { key: 'email', label: say(language, messages.email), wide: true },
        { key: 'language', label: say(language, messages.language), wide: true },
      ]}
      rows={preview.recipients.map((contact) => ({
        key: contact.id,
        cells: [
          places.get(contact.respondent) ?? contact.respondent,
          contact.name,
          contact.email,
          languageName(language, contact.language),
        ],
      }))}
    />
  )
}
