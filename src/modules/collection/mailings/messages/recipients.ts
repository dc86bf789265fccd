import type { Message } from '../../../../platform/i18n/index.ts'
import { capital, en, sv } from '../../number-words.ts'

interface Count {
  n: number
}

/** The words of what became of each letter, recipient by recipient. */
export const recipients = {
  mailedTitle: { sv: 'Mottagarna', en: 'The recipients' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  contactName: { sv: 'Namn', en: 'Name' },
  address: { sv: 'E-post', en: 'E-mail' },
  standing: { sv: 'Svaret', en: 'The answer' },
  became: { sv: 'Hur det gick', en: 'How it fared' },
  serverSaid: { sv: 'Servern svarade', en: 'The server said' },
  letterState: {
    waiting: { sv: 'Väntar', en: 'Waiting' },
    failed: { sv: 'Försöks igen', en: 'Tried again' },
    sent: { sv: 'Skickat', en: 'Sent' },
    bounced: { sv: 'Studsade', en: 'Bounced' },
    cancelled: { sv: 'Tillbakataget', en: 'Taken back' },
  },
  nextAttempt: {
    sv: ({ when }) => `nästa försök ${when}`,
    en: ({ when }) => `next attempt ${when}`,
  } as Message<{ when: string }>,
  resendButton: { sv: 'Skicka igen', en: 'Send again' },
  resendTo: { sv: ({ name }) => `Skicka igen till ${name}`, en: ({ name }) => `Send again to ${name}` } as Message<{
    name: string
  }>,
  correctAddress: { sv: 'Rätta adressen', en: 'Correct the address' },
  recordTitle: { sv: 'Mottagare', en: 'Recipients' },
  recordLead: {
    sv: 'Varje brev, vem det gick till och vad mottagarens server svarade.',
    en: 'Every letter, whom it went to and what the recipient’s server said.',
  },
  recordEmpty: { sv: 'Inga brev har gått ut än', en: 'No letters have gone out yet' },
  recordEmptyLead: {
    sv: 'När kontaktpersonerna bjuds in och påminns står varje brev här.',
    en: 'Once the contacts are invited and reminded, every letter stands here.',
  },
  sentTitle: { sv: 'Skickat', en: 'Sent' },
  toRecord: { sv: 'Alla mottagare', en: 'All recipients' },
  filterState: { sv: 'Hur det gick', en: 'How it fared' },
  everyState: { sv: 'Alla', en: 'All' },
  filterButton: { sv: 'Visa', en: 'Show' },
  shownCount: {
    sv: ({ n }) => (n === 1 ? 'Ett brev' : `${capital(sv(n))} brev`),
    en: ({ n }) => (n === 1 ? 'One letter' : `${capital(en(n))} letters`),
  } as Message<Count>,
  noneShown: { sv: 'Inget brev passar in på det.', en: 'No letter matches that.' },
  asCsv: { sv: 'Mottagarna som CSV', en: 'The recipients as CSV' },
  queuedColumn: { sv: 'Köad', en: 'Queued' },
  settledColumn: { sv: 'Avgjord', en: 'Settled' },
  attemptsColumn: { sv: 'Försök', en: 'Attempts' },
} as const
