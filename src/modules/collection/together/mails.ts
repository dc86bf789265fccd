import { formatDate, type Language, say } from '../../../platform/i18n/index.ts'
import type { MailBlock, MailMessage } from '../../../platform/mail/index.ts'
import type { Section, Survey } from '../../survey/index.ts'
import { aboutPilot } from '../mailings/messages/pilot-letters.ts'
import { togetherMails as mails } from './mail-messages.ts'

interface Asked {
  readonly name: string
  /** Name of whoever asks. */
  readonly inviter: string
  readonly survey: Survey
  readonly ownerName: string
  readonly sections: readonly Section[]
}

/** Tells somebody who works in the organisation which sections they are asked to answer. */
export function sectionsMail(language: Language, asked: Asked): MailMessage {
  const { name, inviter, survey, ownerName, sections } = asked
  const [first] = sections
  const title = survey.title[language]
  return {
    language,
    subject: say(language, mails.sectionsSubject, { n: sections.length, survey: title }),
    blocks: [
      { kind: 'text', text: say(language, mails.greeting, { name }) },
      { kind: 'text', text: say(language, mails.sectionsText, { inviter, survey: title, owner: ownerName }) },
      ...pilotOf(language, asked),
      { kind: 'facts', items: factsOf(language, asked) },
      {
        kind: 'link',
        label: say(language, mails.sectionsLink),
        path: `/enkater/${survey.id}${first ? `/svara/${first.id}` : ''}`,
      },
      { kind: 'small', text: say(language, mails.sectionsSmall, { inviter }) },
    ],
  }
}

/** Invites somebody who does not work in the organisation yet to answer sections. */
export function invitedToSectionsMail(
  language: Language,
  asked: Asked & { readonly place: string; readonly path: string; readonly expiresAt: Date },
): MailMessage {
  const { name, inviter, survey, ownerName, place, path, expiresAt } = asked
  const title = survey.title[language]
  return {
    language,
    subject: say(language, mails.invitedSubject, { place, survey: title }),
    blocks: [
      { kind: 'text', text: say(language, mails.greeting, { name }) },
      { kind: 'text', text: say(language, mails.invitedText, { inviter, place, survey: title, owner: ownerName }) },
      ...pilotOf(language, asked),
      { kind: 'facts', items: factsOf(language, asked) },
      { kind: 'link', label: say(language, mails.invitedLink), path, secret: true },
      { kind: 'small', text: say(language, mails.invitedSmall, { date: formatDate(language, expiresAt) }) },
    ],
  }
}

/** In a pilot: what that means. */
function pilotOf(language: Language, { survey, ownerName }: Asked): MailBlock[] {
  return survey.kind === 'pilot'
    ? [{ kind: 'text', text: say(language, aboutPilot.toColleague, { owner: ownerName }) }]
    : []
}

function factsOf(language: Language, { survey, sections }: Asked): [string, string][] {
  return [
    [say(language, mails.sections), sections.map(({ title }) => title[language]).join(', ')],
    [say(language, mails.lastDay), formatDate(language, survey.closesOn)],
  ]
}
