import type { Message } from '../../../platform/i18n/index.ts'
import { capital, en, sv } from '../number-words.ts'

interface Count {
  n: number
}

interface Signed {
  name: string
  when: string
}

/** The words of what stands beside an answer: its history, comments, sign-off, and what was answered last time. */
export const messages = {
  commentCount: {
    sv: ({ n }) => (n === 1 ? 'En kommentar' : `${capital(sv(n))} kommentarer`),
    en: ({ n }) => (n === 1 ? 'One comment' : `${capital(en(n))} comments`),
  } as Message<Count>,
  commentCountSettled: {
    sv: ({ n }) => (n === 1 ? 'En kommentar, avklarad' : `${capital(sv(n))} kommentarer, avklarade`),
    en: ({ n }) => (n === 1 ? 'One comment, settled' : `${capital(en(n))} comments, settled`),
  } as Message<Count>,
  signedOff: {
    sv: ({ name, when }) => `Godkänt av ${name} ${when}`,
    en: ({ name, when }) => `Signed off by ${name} ${when}`,
  } as Message<Signed>,
  changedSince: {
    sv: ({ name, when }) => `Ändrat sedan ${name} godkände svaret ${when}`,
    en: ({ name, when }) => `Changed since ${name} signed it off ${when}`,
  } as Message<Signed>,
  paperKicker: { sv: 'Frågorna', en: 'The questions' },
  paperLead: {
    sv: 'Alla frågor, att läsa och prata om innan ni svarar. Svaren lämnas i verktyget.',
    en: 'Every question, to read and talk about before you answer. The answers are given in the tool.',
  },
  paperPdf: { sv: 'Frågorna som PDF', en: 'The questions as PDF' },
  row: { sv: 'Rad', en: 'Row' },
  tick: { sv: 'Kryss', en: 'Tick' },
  paperMunicipalities: { sv: 'kommuner', en: 'municipalities' },
  answerNow: { sv: 'Svaret nu', en: 'The answer now' },
  notAnswered: { sv: 'Frågan har inget svar än.', en: 'The question has no answer yet.' },
  takenBack: { sv: 'Svaret är borttaget.', en: 'The answer was taken back.' },
  signOff: { sv: 'Godkänn svaret', en: 'Sign off the answer' },
  signOffMeans: {
    sv: 'Du står med ditt namn för att svaret stämmer. Ändras svaret sedan behöver det godkännas igen.',
    en: 'You stand for the answer by name. If it changes later it has to be signed off again.',
  },
  notSignedOff: { sv: 'Inte godkänt av någon', en: 'Not signed off by anyone' },
  signedCount: {
    sv: ({ signed, answered }) => `${capital(sv(signed))} av ${sv(answered)} svar är godkända.`,
    en: ({ signed, answered }) => `${capital(en(signed))} of ${en(answered)} answers are signed off.`,
  } as Message<{ signed: number; answered: number }>,
  toQuestion: { sv: 'Ändra svaret', en: 'Change the answer' },
  history: { sv: 'Tidigare svar', en: 'Earlier answers' },
  noHistory: {
    sv: 'Svaret har inte ändrats. När det ändras står det förra svaret kvar här.',
    en: 'The answer has not been changed. When it is, the one before stays here.',
  },
  historyLead: {
    sv: 'Ett tidigare svar kan tas fram igen. Det sparas då som ett nytt svar, och inget försvinner ur historiken.',
    en: 'An earlier answer can be brought back. It is then saved as a new one, and nothing leaves the history.',
  },
  version: { sv: 'Version', en: 'Version' },
  saved: { sv: 'Sparat', en: 'Saved' },
  whyChanged: { sv: 'Varför', en: 'Why' },
  bringBack: { sv: 'Ta fram igen', en: 'Bring back' },
  bringBackVersion: {
    sv: ({ version }) => `Ta fram igen version ${version}`,
    en: ({ version }) => `Bring back version ${version}`,
  } as Message<{ version: string }>,
  broughtBack: {
    sv: ({ version }) => `Version ${version} togs fram igen`,
    en: ({ version }) => `Version ${version} was brought back`,
  } as Message<{ version: string }>,
  comments: { sv: 'Kommentarer', en: 'Comments' },
  commentsLead: {
    sv: ({ owner }) => `Här kan ni som svarar prata om frågan. ${owner} ser inte kommentarerna.`,
    en: ({ owner }) => `Here you who answer can talk about the question. ${owner} does not see the comments.`,
  } as Message<{ owner: string }>,
  yourComment: { sv: 'Din kommentar', en: 'Your comment' },
  comment: { sv: 'Kommentera', en: 'Comment' },
  settle: { sv: 'Markera som avklarat', en: 'Mark as settled' },
  settledBy: {
    sv: ({ name, when }) => `${name} markerade frågan som avklarad ${when}`,
    en: ({ name, when }) => `${name} marked this as settled ${when}`,
  } as Message<Signed>,
  withdraw: { sv: 'Ta tillbaka', en: 'Withdraw' },
  withdrawYours: {
    sv: ({ when }) => `Ta tillbaka din kommentar ${when}`,
    en: ({ when }) => `Withdraw your comment ${when}`,
  } as Message<{ when: string }>,
  withdrawn: { sv: 'Kommentaren är tillbakatagen.', en: 'The comment was withdrawn.' },
  commentEmpty: { sv: 'Skriv en kommentar.', en: 'Write a comment.' },
  commentTooLong: {
    sv: 'Skriv högst 4 000 tecken. Dela upp kommentaren om du behöver mer.',
    en: 'Write 4,000 characters at most. Split the comment if you need more.',
  },
  nothingToSettle: {
    sv: 'Det finns ingen kommentar att klara av.',
    en: 'There is no comment to settle.',
  },
  answerMovedOn: {
    sv: 'Svaret har ändrats av någon annan medan du läste',
    en: 'Somebody else has changed the answer while you were reading',
  },
  answerMovedOnAdvice: {
    sv: 'Inget är gjort. Läs svaret som det är nu, och välj igen.',
    en: 'Nothing has been done. Read the answer as it is now, and choose again.',
  },
  answerDoesNotFit: {
    sv: 'Det tidigare svaret passar inte frågan som den är nu',
    en: 'The earlier answer does not fit the question as it is now',
  },
  questionCorrected: { sv: 'frågan rättades', en: 'the question was corrected' },
  changedMark: {
    sv: ({ name, when }) => `Ändrat av ${name} ${when}`,
    en: ({ name, when }) => `Changed by ${name} ${when}`,
  } as Message<{ name: string } & { when: string }>,
} as const
