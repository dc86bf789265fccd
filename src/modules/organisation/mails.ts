import { formatDate, type Language, say } from '../../platform/i18n/index.ts'
import type { MailMessage } from '../../platform/mail/index.ts'
import type { Role } from '../../platform/tenancy/index.ts'
import { mails } from './messages/mails.ts'
import { roles } from './messages/roles.ts'

/** Invites somebody to work in an organisation. */
export function invitationMail(
  language: Language,
  invited: {
    readonly name: string
    readonly place: string
    readonly inviter: string
    readonly role: Role
    readonly path: string
    readonly expiresAt: Date
  },
): MailMessage {
  const { name, place, inviter, role, path, expiresAt } = invited
  return {
    language,
    subject: say(language, mails.invitationSubject, { place }),
    blocks: [
      { kind: 'text', text: say(language, mails.greeting, { name }) },
      { kind: 'text', text: say(language, mails.invitationText, { inviter, place }) },
      { kind: 'facts', items: [[say(language, mails.role), say(language, roles[role])]] },
      { kind: 'link', label: say(language, mails.invitationLink), path, secret: true },
      { kind: 'small', text: say(language, mails.invitationSmall, { date: formatDate(language, expiresAt) }) },
    ],
  }
}

/** Lets whoever has the address choose a new password. It names nobody, since it is written before it is known who that is. */
export function passwordMail(language: Language, { path, minutes }: { path: string; minutes: number }): MailMessage {
  return {
    language,
    subject: say(language, mails.passwordSubject),
    blocks: [
      { kind: 'text', text: say(language, mails.passwordText) },
      { kind: 'link', label: say(language, mails.passwordLink), path, secret: true },
      { kind: 'small', text: say(language, mails.passwordSmall, { minutes }) },
    ],
  }
}

interface Added {
  readonly to: string
  readonly name: string
  readonly email: string
  readonly place: string
  readonly issuer: string
}

/** Tells those who decide who works in a municipality that an agency's invitation has let somebody in. */
export function contactAddedMail(language: Language, added: Added): MailMessage {
  const { to, name, email, place, issuer } = added
  return {
    language,
    subject: say(language, mails.contactSubject, { name, place }),
    blocks: [
      { kind: 'text', text: say(language, mails.greeting, { name: to }) },
      { kind: 'text', text: say(language, mails.contactText, { name, email, place, issuer }) },
      { kind: 'link', label: say(language, mails.contactLink), path: '/personer' },
      { kind: 'small', text: say(language, mails.contactSmall, { place }) },
    ],
  }
}

/** Tells the officers of a county board that an agency's invitation has let somebody in. */
export function officerAddedMail(language: Language, { to, name, email, place, issuer }: Added): MailMessage {
  return {
    language,
    subject: say(language, mails.officerSubject, { name, place }),
    blocks: [
      { kind: 'text', text: say(language, mails.greeting, { name: to }) },
      { kind: 'text', text: say(language, mails.officerText, { name, email, place, issuer }) },
      { kind: 'link', label: say(language, mails.officerLink), path: '/lan' },
    ],
  }
}
