import { formatDate, type Language, say } from '../../platform/i18n/index.ts'
import type { MailMessage } from '../../platform/mail/index.ts'
import type { Text } from '../survey/index.ts'
import { mails } from './messages/contact-mails.ts'

/** What the mail by which a municipality’s contact person is invited says of each. */
export interface ContactMailFacts {
  readonly name: string
  /** The municipality. */
  readonly place: string
  readonly owner: string
  /** Who invites. */
  readonly inviter: string
  readonly survey: { readonly title: Text; readonly closesOn: string }
  /** Where the personal link leads. */
  readonly path: string
  readonly expiresAt: Date
}

/** Invites a contact to lead their municipality’s answering. */
export function contactMail(language: Language, facts: ContactMailFacts): MailMessage {
  const { name, place, owner, inviter, survey, path, expiresAt } = facts
  const title = survey.title[language]
  return {
    language,
    subject: say(language, mails.subject, { title, place }),
    blocks: [
      { kind: 'text', text: say(language, mails.greeting, { name }) },
      { kind: 'text', text: say(language, mails.text, { owner, place, title }) },
      {
        kind: 'facts',
        items: [
          [say(language, mails.municipality), place],
          [say(language, mails.lastDay), formatDate(language, survey.closesOn)],
          [say(language, mails.inviter), `${inviter}, ${owner}`],
        ],
      },
      { kind: 'link', label: say(language, mails.link), path, secret: true },
      { kind: 'small', text: say(language, mails.small, { date: formatDate(language, expiresAt) }) },
    ],
  }
}
