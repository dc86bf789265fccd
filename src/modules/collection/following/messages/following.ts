import type { Message } from '../../../../platform/i18n/index.ts'
import { capital, en, sv } from '../../number-words.ts'

interface Count {
  n: number
}

interface Span {
  from: string
  to: string
}

/** The words of following a collection and ending it. */
export const following = {
  surveyOpen: {
    sv: ({ title, from, to }) => `${title}, öppen ${from} till ${to}`,
    en: ({ title, from, to }) => `${title}, open ${from} to ${to}`,
  } as Message<Span & { title: string }>,
  complete: { sv: 'hela svar', en: 'complete' },
  begunCount: { sv: 'påbörjade', en: 'begun' },
  none: { sv: 'inga svar', en: 'not begun' },
  stalled: {
    sv: ({ share, n }) => (n === 0 ? share : `${share}, ${n} av dem i mer än två veckor`),
    en: ({ share, n }) => (n === 0 ? share : `${share}, ${n} of them for more than two weeks`),
  } as Message<{ share: string; n: number }>,
  dayUnit: {
    sv: ({ n }) => (n === 1 ? 'dag kvar' : 'dagar kvar'),
    en: ({ n }) => (n === 1 ? 'day left' : 'days left'),
  } as Message<Count>,
  lastDayIs: { sv: ({ date }) => `sista dag ${date}`, en: ({ date }) => `last day ${date}` } as Message<{
    date: string
  }>,
  ended: { sv: 'stängd', en: 'closed' },
  endedOn: { sv: ({ date }) => `sedan ${date}`, en: ({ date }) => `since ${date}` } as Message<{ date: string }>,
  overTime: { sv: 'Svar över tid', en: 'Answers over time' },
  overTimeLead: {
    sv: ({ n }) =>
      n === 0
        ? 'Inga hela svar den senaste veckan.'
        : `${n === 1 ? 'Ett helt svar' : `${capital(sv(n))} hela svar`} den senaste veckan.`,
    en: ({ n }) =>
      n === 0
        ? 'No complete answers in the last week.'
        : `${capital(en(n))} complete ${n === 1 ? 'answer' : 'answers'} in the last week.`,
  } as Message<Count>,
  tableByWeek: { sv: 'Tabell: svar per vecka', en: 'Table: answers by week' },
  throughDay: { sv: 'Till och med', en: 'Through' },
  completeColumn: { sv: 'Hela svar', en: 'Complete' },
  begunColumn: { sv: 'Påbörjade eller hela', en: 'Begun or complete' },
  counties: { sv: 'Länen', en: 'The counties' },
  countiesLead: {
    sv: ({ limit }) => `Hela och påbörjade svar. Tjock ram: färre än ${limit}.`,
    en: ({ limit }) => `Complete and begun answers. Thick frame: under ${limit}.`,
  } as Message<{ limit: string }>,
  byCounty: { sv: 'Svar per län', en: 'Answers by county' },
  tableCounties: {
    sv: ({ n }) => `Tabell: ${n} län`,
    en: ({ n }) => `Table: ${n} counties`,
  } as Message<Count>,
  municipalities: { sv: 'Kommuner', en: 'Municipalities' },
  partialColumn: { sv: 'Påbörjade', en: 'Begun' },
  noneColumn: { sv: 'Inga svar', en: 'Not begun' },
  shareColumn: { sv: 'Andel', en: 'Share' },
  population: { sv: 'Folkmängd', en: 'Population' },
  populationLead: { sv: 'Hela svar i varje storleksklass.', en: 'Complete answers in each class of size.' },
  nationLine: {
    sv: ({ share }) => `Strecket är hela landet, ${share}.`,
    en: ({ share }) => `The line is the whole country, ${share}.`,
  } as Message<{ share: string }>,
  toClosing: { sv: 'Till avslut', en: 'To closing' },
  toClosingLead: {
    sv: 'Insamlingen avslutas på en egen sida, med det som ännu saknas.',
    en: 'Collection is ended on a page of its own, with what is still missing.',
  },
} as const
