import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ButtonLink } from '../../../../ui/ButtonLink.tsx'
import { Confirm } from '../../../../ui/Confirm.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import { Facts } from '../../../../ui/Facts.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import type { Contact } from '../../contact.ts'
import type { SurveyContacts } from '../actions/read-contacts.ts'
import { messages } from '../messages/contacts.ts'
import { contactState } from '../rules/contact-state.ts'
import type { WrittenContact } from '../rules/read-contact.ts'
import { type ContactFaults, ContactFields, contactErrors } from './ContactFields.tsx'
import { InvitationStatus, MailStatus } from './ContactStatus.tsx'

interface ContactPageProps {
  frame: Framing
  found: SurveyContacts
  member: SurveyContacts['members'][number]
  contact: Contact
  written: WrittenContact
  faults: ContactFaults
  /** The form that ends was sent without its box. */
  unconfirmed: boolean
}

/** One contact: who it is, the link, and the end of it. */
export function ContactPage({ frame, found, member, contact, written, faults, unconfirmed }: ContactPageProps) {
  const { language } = frame
  const { survey } = found
  const path = `/enkater/${survey.id}/kontakter/${member.respondent}/${contact.id}`
  const errors = contactErrors(faults)
  const { name } = contact
  return (
    <WorkFrame {...frame} errors={errors.length > 0 || unconfirmed}>
      <ErrorSummary language={language} errors={errors} />
      <PageHead
        crumb={
          <>
            <a href={`/enkater/${survey.id}/kontakter`}>{say(language, messages.contacts)}</a>
            {', '}
            <a href={`/enkater/${survey.id}/kontakter/${member.respondent}`}>{member.name}</a>
          </>
        }
        title={name}
      />
      <Facts
        items={[
          [say(language, messages.email), contact.email],
          [say(language, messages.state), <InvitationStatus key="state" language={language} contact={contact} />],
          [say(language, messages.mail), <MailStatus key="mail" language={language} contact={contact} />],
        ]}
      />
      {survey.closedAt === null && contact.lastMail?.status === 'bounced' && (
        <div className="above-5">
          <Notice kind="warning" title={say(language, messages.bouncedTitle)}>
            {say(language, messages.bouncedDo, { email: contact.email })}
          </Notice>
        </div>
      )}
      {survey.closedAt === null ? (
        <>
          <LinkActions language={language} path={path} survey={survey.id} contact={contact} />
          <Section id="andra" title={say(language, messages.change)} lead={say(language, messages.newAddress)}>
            <form method="post" action={path} noValidate>
              <ContactFields language={language} written={written} faults={faults} />
              <p className="actions above-5">
                <Button variant="secondary">{say(language, messages.save)}</Button>
              </p>
            </form>
          </Section>
        </>
      ) : (
        <div className="above-5">
          <Notice title={say(language, messages.isClosed)} />
        </div>
      )}
      <Section id="avsluta" title={say(language, messages.endTitle)} lead={say(language, messages.endLead, { name })}>
        <form method="post" action={`${path}/avsluta`} noValidate>
          <Confirm
            id="bekrafta"
            label={say(language, messages.endConfirm, { name })}
            error={unconfirmed ? say(language, messages.endMissing) : null}
          />
          <p className="actions above-4">
            <Button variant="secondary">{say(language, messages.end)}</Button>
          </p>
        </form>
      </Section>
    </WorkFrame>
  )
}

function LinkActions(props: { language: Language; path: string; survey: string; contact: Contact }) {
  const { language, path, survey, contact } = props
  const state = contactState(contact)
  if (state === 'used') {
    return <p className="quiet above-4">{say(language, messages.usedLead, { name: contact.name })}</p>
  }
  const invite = `/enkater/${survey}/kontakter/bjud-in?kontakt=${contact.id}`
  return (
    <form className="actions above-5" method="post" action={`${path}/ta-tillbaka`}>
      <ButtonLink href={invite}>
        {say(language, state === 'uninvited' ? messages.sendLink : messages.sendNewLink)}
      </ButtonLink>
      {(state === 'invited' || state === 'opened' || state === 'expired') && (
        <Button variant="secondary">{say(language, messages.revoke)}</Button>
      )}
    </form>
  )
}
