import { dayOf, formatDate, type Language, say } from '../../../platform/i18n/index.ts'
import type { MailMessage } from '../../../platform/mail/index.ts'
import type { Survey } from '../../survey/index.ts'
import { daysLeft } from '../rules/collection-state.ts'
import { filling } from './messages/first-letters.ts'
import { aboutPilot } from './messages/pilot-letters.ts'
import type { Word } from './rules/placeholders.ts'
import { renderTemplate } from './rules/render-template.ts'
import type { Template } from './rules/template.ts'

/** Who writes: the person whom answers and questions go to, and the agency. */
export interface LetterSender {
  readonly name: string
  readonly email: string
  readonly agency: string
}

/** Whom a letter goes to, and what it tells them. */
export interface LetterFacts {
  readonly language: Language
  readonly survey: Pick<Survey, 'title' | 'closesOn' | 'kind'>
  readonly sender: LetterSender
  readonly municipality: string
  readonly name: string
  /** A personal link has a last day, and works once. */
  readonly link: { readonly path: string; readonly expiresAt: Date | null }
  /** Questions that the respondent has answered so far. */
  readonly answered: number
  /** The day on which it is sent. */
  readonly now: Date
}

/** A letter to one recipient, of the survey's template. In a pilot it says so, whatever the template says. */
export function composeLetter(template: Template, facts: LetterFacts): MailMessage {
  const { language, link, survey, sender } = facts
  const { expiresAt } = link
  return renderTemplate(template, {
    language,
    words: wordsOf(facts),
    notice: survey.kind === 'pilot' ? say(language, aboutPilot.inLetter, { owner: sender.agency }) : null,
    link: {
      path: link.path,
      secret: expiresAt !== null,
      label: say(language, filling.openSurvey),
      note: expiresAt && say(language, filling.personalLink, { date: formatDate(language, expiresAt) }),
    },
  })
}

/** What each placeholder stands for to one recipient. */
export function wordsOf({
  language,
  survey,
  sender,
  municipality,
  name,
  answered,
  now,
}: LetterFacts): Record<Word, string> {
  return {
    namn: name,
    kommun: municipality,
    enkat: survey.title[language],
    myndighet: sender.agency,
    avsandare: sender.name,
    'avsandare-epost': sender.email,
    'sista-dag': formatDate(language, survey.closesOn),
    'tid-kvar': say(language, filling.timeLeft, { n: daysLeft(survey.closesOn, dayOf(now)) }),
    besvarat: say(language, filling.answered, { n: answered }),
  }
}
