import type { Message } from '../../../platform/i18n/index.ts'
import { capital, en, sv } from './number-words.ts'

/** The words of ending a collection. */
export const closing = {
  closing: { sv: 'Avslut', en: 'Closing' },
  closingLead: {
    sv: 'Här avslutas insamlingen. Svaren räknas sedan som de står.',
    en: 'Collection is ended here. After that the answers count as they stand.',
  },
  toClosing: { sv: 'Till avslut', en: 'To closing' },
  toClosingLead: {
    sv: 'Insamlingen avslutas på en egen sida, med det som ännu saknas.',
    en: 'Collection is ended on a page of its own, with what is still missing.',
  },
  closingState: { sv: 'Läget', en: 'The state' },
  openUntil: {
    sv: ({ date }) => `Öppen till och med ${date}`,
    en: ({ date }) => `Open through ${date}`,
  } as Message<{ date: string }>,
  notBegunUntil: {
    sv: ({ date }) => `Öppnar ${date}`,
    en: ({ date }) => `Opens ${date}`,
  } as Message<{ date: string }>,
  pastLastDay: {
    sv: ({ date }) => `Sista dagen var ${date}. Ingen kan svara, men insamlingen är inte avslutad.`,
    en: ({ date }) => `The last day was ${date}. Nobody can answer, but collection is not ended.`,
  } as Message<{ date: string }>,
  closedOn: {
    sv: ({ date, time }) => `Avslutad ${date} klockan ${time}`,
    en: ({ date, time }) => `Ended on ${date} at ${time}`,
  } as Message<{ date: string; time: string }>,
  closedTitleOwner: { sv: 'Insamlingen är avslutad', en: 'Collection has ended' },
  closedWordsOwner: {
    sv: 'Ingen kan svara mer. Det som var påbörjat är läsbart för er som det stod.',
    en: 'Nobody can answer any more. What was begun is readable to you as it stood.',
  },
  collected: { sv: 'Svar', en: 'Answers' },
  collectedCounts: {
    sv: ({ complete, partial, none }) => `${complete} hela, ${partial} påbörjade, ${none} inga svar`,
    en: ({ complete, partial, none }) => `${complete} complete, ${partial} begun, ${none} not begun`,
  } as Message<{ complete: string; partial: string; none: string }>,
  missing: { sv: 'De som inte har skickat in', en: 'Those who have not submitted' },
  missingLead: {
    sv: ({ n, total }) => `${capital(sv(n))} av ${total} har inte skickat in svar.`,
    en: ({ n, total }) => `${capital(en(n))} of ${total} ${n === 1 ? 'has' : 'have'} not submitted answers.`,
  } as Message<{ n: number; total: string }>,
  nobodyMissing: { sv: 'Alla har skickat in svar.', en: 'Everyone has submitted answers.' },
  missingList: {
    sv: ({ n }) => (n === 1 ? 'Visa vem' : `Visa de ${sv(n)}`),
    en: ({ n }) => (n === 1 ? 'Show who' : `Show the ${en(n)}`),
  } as Message<{ n: number }>,
  latest: { sv: 'Senast sparat', en: 'Latest save' },
  closeEffects: { sv: 'Vad som händer', en: 'What happens' },
  closeStopsAll: {
    sv: 'Ingen kan svara mer, och insamlingen öppnas inte igen för alla.',
    en: 'Nobody can answer any more, and collection is not opened again for everyone.',
  },
  closeReleases: {
    sv: ({ n }) =>
      n === 1
        ? 'Ett påbörjat svar blir läsbart för er som det står, och räknas som delvis besvarat.'
        : `${capital(sv(n))} påbörjade svar blir läsbara för er som de står, och räknas som delvis besvarade.`,
    en: ({ n }) =>
      `${capital(en(n))} begun ${n === 1 ? 'answer becomes' : 'answers become'} readable to you as they stand, and count as partial.`,
  } as Message<{ n: number }>,
  closeThen: {
    sv: 'Bilden kan publiceras.',
    en: 'The picture can be published.',
  },
} as const
