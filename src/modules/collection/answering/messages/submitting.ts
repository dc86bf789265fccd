import type { Message } from '../../../../platform/i18n/index.ts'
import { capital, en, sv } from '../../number-words.ts'

interface Count {
  n: number
}

interface Share {
  count: string
  total: string
}

/** The words of submitting, the receipt and one's own answers. */
export const submitting = {
  reviewTitle: { sv: 'Granska och skicka in', en: 'Review and submit' },
  allAnswered: {
    sv: 'Alla frågor som ställs till er har svar.',
    en: 'Every question put to you has an answer.',
  },
  unansweredLead: {
    sv: ({ n }) => (n === 1 ? 'En fråga saknar svar.' : `${capital(sv(n))} frågor saknar svar.`),
    en: ({ n }) => (n === 1 ? 'One question has no answer.' : `${capital(en(n))} questions have no answer.`),
  } as Message<Count>,
  unanswered: { sv: 'Frågor utan svar', en: 'Questions without an answer' },
  outOfRoute: { sv: 'Svar som inte räknas', en: 'Answers that do not count' },
  outOfRouteLead: {
    sv: 'De här frågorna ställs inte längre, efter det ni svarade på en tidigare fråga. Svaren finns kvar om ni ändrar er.',
    en: 'These questions are no longer put, given your answer to an earlier one. The answers are kept if you change your mind.',
  },
  submitHeading: { sv: 'Skicka in', en: 'Submit' },
  submitWords: {
    sv: ({ owner }) =>
      `När ni har skickat in kan ${owner} läsa svaren. Så länge enkäten är öppen kan ni ta upp dem igen, om något blev fel.`,
    en: ({ owner }) =>
      `Once you have submitted, ${owner} can read the answers. As long as the survey is open you can take them up again, if something is wrong.`,
  } as Message<{ owner: string }>,
  confirm: {
    sv: ({ n }) => (n === 1 ? 'Vi skickar in utan svar på en fråga' : `Vi skickar in utan svar på ${sv(n)} frågor`),
    en: ({ n }) =>
      n === 1 ? 'We submit without an answer to one question' : `We submit without an answer to ${en(n)} questions`,
  } as Message<Count>,
  confirmMissing: {
    sv: 'Kryssa i att ni skickar in utan alla svar, eller svara på frågorna först.',
    en: 'Tick that you submit without all the answers, or answer the questions first.',
  },
  nothingToSubmit: {
    sv: 'Ni har inte svarat på någon fråga än. Svara på minst en fråga först.',
    en: 'You have not answered any question yet. Answer at least one first.',
  },
  submit: { sv: 'Skicka in svaren', en: 'Submit the answers' },
  mayNotSubmit: {
    sv: 'Samordnaren eller en administratör skickar in svaren. Säg till när ni är klara.',
    en: 'The coordinator or an administrator submits the answers. Tell them when you are done.',
  },

  receiptTitle: { sv: 'Tack, svaren är inskickade', en: 'Thank you, the answers are submitted' },
  receiptLead: {
    sv: ({ owner }) => `${owner} har fått era svar. Spara kvittensens nummer om ni hör av er om dem.`,
    en: ({ owner }) => `${owner} has received your answers. Keep the receipt number if you write about them.`,
  } as Message<{ owner: string }>,
  receiptNumber: { sv: 'Nummer', en: 'Number' },
  answeredQuestions: { sv: 'Besvarade frågor', en: 'Questions answered' },
  countOf: {
    sv: ({ count, total }) => `${count} av ${total}`,
    en: ({ count, total }) => `${count} of ${total}`,
  } as Message<Share>,
  documentKicker: { sv: 'Egna svar', en: 'Own answers' },
  documentDraft: {
    sv: 'Svaren är inte inskickade. De kan ändras.',
    en: 'The answers are not submitted. They may change.',
  },
  notAsked: {
    sv: 'Frågan ställs inte till er, så svaret räknas inte.',
    en: 'The question is not put to you, so the answer does not count.',
  },
  submittedWhen: {
    sv: ({ when }) => `Inskickat ${when}`,
    en: ({ when }) => `Submitted ${when}`,
  } as Message<{ when: string }>,
  submittedLine: {
    sv: ({ when, name }) => `Inskickat ${when} av ${name}`,
    en: ({ when, name }) => `Submitted ${when} by ${name}`,
  } as Message<{ when: string; name: string }>,
} as const
