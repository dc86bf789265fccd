import type { Message } from '../../platform/i18n/index.ts'
import { capital, en, sv } from './number-words.ts'

interface Part {
  number: number
  total: number
  title: string
}

interface Share {
  count: string
  total: string
}

interface Signed {
  name: string
  when: string
}

interface Count {
  n: number
}

interface Span {
  from: string
  to: string
}

/** Words that several parts say. */
export const messages = {
  lastDay: { sv: 'Sista dag', en: 'Last day' },
  state: { sv: 'Läge', en: 'State' },
  submittedOn: { sv: ({ date }) => `Inskickad ${date}`, en: ({ date }) => `Submitted ${date}` } as Message<{
    date: string
  }>,
  begunState: { sv: 'Påbörjad', en: 'Begun' },
  notBegunState: { sv: 'Inte påbörjad', en: 'Not begun' },
  neverSubmitted: { sv: 'Stängd, inte inskickad', en: 'Closed, not submitted' },

  fromTo: {
    sv: ({ from, to }) => `${from} till ${to}`,
    en: ({ from, to }) => `${from} to ${to}`,
  } as Message<Span>,
  dayAndTime: {
    sv: ({ date, time }) => `${date} klockan ${time}`,
    en: ({ date, time }) => `${date} at ${time}`,
  } as Message<{ date: string; time: string }>,
  opensOn: {
    sv: ({ date }) => `Enkäten öppnar ${date}. Då kan ni börja svara.`,
    en: ({ date }) => `The survey opens ${date}. You can start answering then.`,
  } as Message<{ date: string }>,
  toSurvey: { sv: 'Till enkäten', en: 'To the survey' },
  part: {
    sv: ({ number, total, title }) => `Del ${number} av ${total}: ${title}`,
    en: ({ number, total, title }) => `Part ${number} of ${total}: ${title}`,
  } as Message<Part>,
  nothingAsked: {
    sv: 'Här finns inga frågor till er, efter det ni har svarat tidigare.',
    en: 'There are no questions for you here, given what you answered before.',
  },
  someoneElse: { sv: 'Någon annan', en: 'Someone else' },
  noAnswer: { sv: 'Inget svar', en: 'No answer' },
  callMunicipality: { sv: 'Kommun', en: 'Municipality' },
  callState: { sv: 'Läge', en: 'State' },
  correctedWhileTitle: {
    sv: 'Frågorna rättades medan du svarade',
    en: 'The questions were corrected while you answered',
  },
  collection: { sv: 'Insamling', en: 'Collection' },
  shareOf: {
    sv: ({ count, total }) => `${count} av ${total}`,
    en: ({ count, total }) => `${count} of ${total}`,
  } as Message<Share>,
  county: { sv: 'Län', en: 'County' },
  under: { sv: ({ limit }) => `Under ${limit}`, en: ({ limit }) => `Under ${limit}` } as Message<{ limit: string }>,
  over: { sv: ({ limit }) => `Över ${limit}`, en: ({ limit }) => `Over ${limit}` } as Message<{ limit: string }>,
  close: { sv: 'Avsluta insamlingen', en: 'End collection' },
  historyLink: { sv: 'Historik och kommentarer', en: 'History and comments' },
  historyOf: {
    sv: ({ question }) => `Historik och kommentarer till frågan ${question}`,
    en: ({ question }) => `History and comments on the question ${question}`,
  } as Message<{ question: string }>,
  savedByWhom: {
    sv: ({ name, when }) => `Sparat av ${name} ${when}`,
    en: ({ name, when }) => `Saved by ${name} ${when}`,
  } as Message<Signed>,
  savedWhen: { sv: ({ when }) => `Sparat ${when}`, en: ({ when }) => `Saved ${when}` } as Message<{ when: string }>,
  unsignedCount: {
    sv: ({ n }) => (n === 1 ? 'Ett svar är inte godkänt' : `${capital(sv(n))} svar är inte godkända`),
    en: ({ n }) => (n === 1 ? 'One answer is not signed off' : `${capital(en(n))} answers are not signed off`),
  } as Message<Count>,
  change: { sv: 'Ändra', en: 'Change' },
  pilotResult: { sv: 'Pilotens resultat', en: 'What the pilot showed' },

  commentToAgency: { sv: 'Kommentar till den som gör enkäten', en: 'Comment to those who make the survey' },
  wholeComment: { sv: 'Kommentar om hela enkäten', en: 'Comment on the whole survey' },
  reopenOwn: { sv: 'Ta upp svaren igen', en: 'Take the answers up again' },
  reasonColumn: { sv: 'Varför', en: 'Why' },
  question: { sv: 'Fråga', en: 'Question' },
  answer: { sv: 'Svar', en: 'Answer' },
  submittedAt: { sv: 'Inskickat', en: 'Submitted' },
  submittedBy: { sv: 'Av', en: 'By' },
  allSurveys: { sv: 'Alla enkäter', en: 'All surveys' },
  respondent: { sv: 'Svarar', en: 'Answers' },
  toParticipants: { sv: 'Vem svarar på vad', en: 'Who answers what' },
} as const
