import { formatDate, type Language, say } from '../../../platform/i18n/index.ts'
import type { MailMessage } from '../../../platform/mail/index.ts'
import type { Survey } from '../../survey/index.ts'
import type { LetterSender } from '../mailings/letter.ts'
import { countyMails as mails } from './mail-messages.ts'

/** Invites an officer of a county board to follow the municipalities of its county in a survey. */
export function officerMail(
  language: Language,
  invited: {
    readonly name: string
    readonly sender: LetterSender
    readonly board: string
    readonly survey: Pick<Survey, 'title' | 'closesOn'>
    readonly path: string
    readonly expiresAt: Date
  },
): MailMessage {
  const { name, sender, board, survey, path, expiresAt } = invited
  const words = { board, survey: survey.title[language], agency: sender.agency, sender: sender.name }
  return {
    language,
    subject: say(language, mails.officerSubject, words),
    blocks: [
      { kind: 'text', text: say(language, mails.greeting, { name }) },
      { kind: 'text', text: say(language, mails.officerText, words) },
      { kind: 'text', text: say(language, mails.officerSees, words) },
      { kind: 'facts', items: [[say(language, mails.lastDay), formatDate(language, survey.closesOn)]] },
      { kind: 'link', label: say(language, mails.officerLink), path, secret: true },
      {
        kind: 'small',
        text: say(language, mails.officerSmall, { date: formatDate(language, expiresAt), email: sender.email }),
      },
    ],
  }
}
