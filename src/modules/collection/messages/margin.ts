import type { Message } from '../../../platform/i18n/index.ts'
import { capital, en, sv } from './number-words.ts'

interface Count {
  n: number
}

interface Signed {
  name: string
  when: string
}

/** The words of what stands beside an answer: its history, comments, sign-off, and what was answered last time. */
export const margin = {
  historyLink: { sv: 'Historik och kommentarer', en: 'History and comments' },
  historyOf: {
    sv: ({ question }) => `Historik och kommentarer till frågan ${question}`,
    en: ({ question }) => `History and comments on the question ${question}`,
  } as Message<{ question: string }>,
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
} as const
