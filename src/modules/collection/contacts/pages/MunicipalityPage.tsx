import { say } from '../../../../platform/i18n/index.ts'
import { Button } from '../../../../ui/Button.tsx'
import { ErrorSummary } from '../../../../ui/ErrorSummary.tsx'
import type { Framing } from '../../../../ui/frame/maker.ts'
import { WorkFrame } from '../../../../ui/frame/WorkFrame.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageHead } from '../../../../ui/PageHead.tsx'
import { Section } from '../../../../ui/Section.tsx'
import { Table } from '../../../../ui/Table.tsx'
import type { SurveyContacts } from '../actions/read-contacts.ts'
import { messages } from '../messages/contacts.ts'
import type { WrittenContact } from '../rules/read-contact.ts'
import { type ContactFaults, ContactFields, contactErrors } from './ContactFields.tsx'
import { InvitationStatus, MailStatus } from './ContactStatus.tsx'

interface MunicipalityPageProps {
  frame: Framing
  found: SurveyContacts
  member: SurveyContacts['members'][number]
  /** What was written of a new contact, where it was refused. */
  written: WrittenContact
  faults: ContactFaults
  notice: string | null
}

/** The contacts of one municipality, and one more. */
export function MunicipalityPage({ frame, found, member, written, faults, notice }: MunicipalityPageProps) {
  const { language } = frame
  const { survey } = found
  const contacts = found.contacts.filter(({ respondent }) => respondent === member.respondent)
  const path = `/enkater/${survey.id}/kontakter`
  const errors = contactErrors(faults)
  return (
    <WorkFrame {...frame} errors={errors.length > 0}>
      <ErrorSummary language={language} errors={errors} />
      {notice !== null && (
        <div className="below-5">
          <Notice kind="done" live title={notice} />
        </div>
      )}
      <PageHead
        crumb={<a href={path}>{say(language, messages.contacts)}</a>}
        title={member.name}
        lead={
          contacts.length === 0
            ? say(language, messages.noneHere, { name: member.name })
            : say(language, messages.asksLead, { survey: survey.title[language] })
        }
      />
      {contacts.length > 0 && (
        <Table
          caption={say(language, messages.contacts)}
          captionHidden
          stack
          columns={[
            { key: 'contact', label: say(language, messages.contact) },
            { key: 'function', label: say(language, messages.function), wide: true },
            { key: 'state', label: say(language, messages.state), wide: true },
            { key: 'mail', label: say(language, messages.mail), wide: true },
          ]}
          rows={contacts.map((contact) => ({
            key: contact.id,
            cells: [
              <span key="contact">
                <a href={`${path}/${member.respondent}/${contact.id}`}>{contact.name}</a>
                <span className="second-line">{contact.email}</span>
                {contact.phone !== null && <span className="second-line">{contact.phone}</span>}
              </span>,
              contact.function ?? '',
              <InvitationStatus key="state" language={language} contact={contact} />,
              <MailStatus key="mail" language={language} contact={contact} />,
            ],
          }))}
        />
      )}
      {survey.closedAt === null ? (
        <Section id="ny" title={say(language, messages.addTitle)}>
          <form method="post" action={`${path}/${member.respondent}`} noValidate>
            <ContactFields language={language} written={written} faults={faults} />
            <p className="actions above-5">
              <Button>{say(language, messages.add)}</Button>
            </p>
          </form>
        </Section>
      ) : (
        <div className="above-5">
          <Notice title={say(language, messages.isClosed)} />
        </div>
      )}
    </WorkFrame>
  )
}
