import type { Message } from '../../../../platform/i18n/index.ts'
import { capital, en, sv } from '../../number-words.ts'

/** The words of ending a collection. */
export const closing = {
  closing: { sv: 'Avslut', en: 'Closing' },
  closingLead: {
    sv: 'Här avslutas insamlingen. Svaren räknas sedan som de står.',
    en: 'Collection is ended here. After that the answers count as they stand.',
  },
  closedLead: {
    sv: 'Här öppnas enstaka svar igen, och svaren fryses till dataset som siffrorna räknas från.',
    en: 'Here single responses are opened again, and the answers are frozen to datasets that figures are counted from.',
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
  collectedAgain: {
    sv: ({ n }) => `${n} ${n === 1 ? 'öppnat' : 'öppnade'} igen`,
    en: ({ n }) => `${n} opened again`,
  } as Message<{ n: number }>,
  openAgainState: { sv: 'Öppnat igen', en: 'Opened again' },
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
  notDone: { sv: 'Det gick inte', en: 'It was not done' },
  deadline: { sv: 'Sista dagen', en: 'The last day' },
  deadlineLead: {
    sv: 'Flytta den sista dagen, eller ta emot sena svar några dagar efter den. Sena svar räknas och märks som sena.',
    en: 'Move the last day, or take late answers for some days after it. Late answers count, and are marked late.',
  },
  dayHint: { sv: 'Till exempel 2026-12-18', en: 'For example 2026-12-18' },
  grace: { sv: 'Respit efter sista dagen', en: 'Grace after the last day' },
  graceHint: {
    sv: 'Efter det kan ingen svara. 0 om sista dagen gäller.',
    en: 'After that nobody can answer. 0 if the last day stands.',
  },
  daysUnit: { sv: 'dagar', en: 'days' },
  saveDeadline: { sv: 'Spara sista dagen', en: 'Save the last day' },
  deadlineSaved: { sv: 'Sista dagen är sparad', en: 'The last day is saved' },
  openUntilLate: {
    sv: ({ date, last }) => `Öppen till och med ${date}, sena svar tas emot till och med ${last}`,
    en: ({ date, last }) => `Open through ${date}, late answers are taken through ${last}`,
  } as Message<{ date: string; last: string }>,
  onlyLate: {
    sv: ({ date, last }) => `Sista dagen var ${date}. Sena svar tas emot till och med ${last}.`,
    en: ({ date, last }) => `The last day was ${date}. Late answers are taken through ${last}.`,
  } as Message<{ date: string; last: string }>,
  late: { sv: 'Sena svar', en: 'Late answers' },
  lateLead: {
    sv: ({ n, date }) => `${capital(sv(n))} svar kom efter sista dagen, ${date}. De räknas som de andra.`,
    en: ({ n, date }) =>
      `${capital(en(n))} ${n === 1 ? 'answer' : 'answers'} came after the last day, ${date}. They count like the others.`,
  } as Message<{ n: number; date: string }>,
  lateOn: { sv: ({ date }) => `${date}, sen`, en: ({ date }) => `${date}, late` } as Message<{ date: string }>,
  closeRestores: {
    sv: ({ n }) =>
      n === 1
        ? 'Ett svar är öppnat igen. Det som var inskickat räknas.'
        : `${capital(sv(n))} svar är öppnade igen. Det som var inskickat räknas.`,
    en: ({ n }) =>
      n === 1
        ? 'One response is open again. What was submitted counts.'
        : `${capital(en(n))} responses are open again. What was submitted counts.`,
  } as Message<{ n: number }>,
  closeThen: {
    sv: 'Bilden kan publiceras.',
    en: 'The picture can be published.',
  },
  freezeDone: { sv: 'Svaren är frysta', en: 'The answers are frozen' },
  closeConfirm: { sv: 'Ja, avsluta insamlingen för alla', en: 'Yes, end collection for everyone' },
  closeConfirmMissing: {
    sv: 'Kryssa i rutan om du vill avsluta insamlingen.',
    en: 'Tick the box if you want to end collection.',
  },
} as const
