import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Section } from '../../../../ui/Section.tsx'
import { Status } from '../../../../ui/Status.tsx'
import type { Contact } from '../../contact.ts'
import { messages } from '../messages/index.ts'
import { PhoneLink } from './PhoneLink.tsx'

/** Whom to ask for. */
export function CalledContacts({ language, contacts }: { language: Language; contacts: readonly Contact[] }) {
  return (
    <Section id="kontakter" title={say(language, messages.callContacts)}>
      {contacts.length === 0 ? (
        <p className="quiet">{say(language, messages.noContacts)}</p>
      ) : (
        <ul className="call-log">
          {contacts.map((contact) => (
            <li key={contact.id}>
              <h3>{contact.name}</h3>
              <p>
                {contact.function !== null && `${contact.function}, `}
                <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </p>
              {contact.phone !== null && (
                <p>
                  <PhoneLink phone={contact.phone} />
                </p>
              )}
              {contact.lastMail?.status === 'bounced' && (
                <p>
                  <Status kind="late">{say(language, messages.addressBounces)}</Status>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
