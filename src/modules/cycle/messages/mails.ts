import type { Message } from '../../../platform/i18n/index.ts'

/** What letters of this module say. */
export const mails = {
  digestSubject: {
    sv: ({ place, time }) => `Din vecka i ${place}: ${time} att göra`,
    en: ({ place, time }) => `Your week in ${place}: ${time} of work`,
  } as Message<{ place: string; time: string }>,
  digestNothingFits: {
    sv: ({ place }) => `Din vecka i ${place}`,
    en: ({ place }) => `Your week in ${place}`,
  } as Message<{ place: string }>,
  digestText: {
    sv: 'Det här ryms i den tid du har den här veckan:',
    en: 'This has time in the hours that you have this week:',
  },
  digestNoTime: {
    sv: 'Inget av det du har att göra ryms i veckan.',
    en: 'Nothing that you have to do has time this week.',
  },
  digestLater: {
    sv: ({ n }) =>
      n === 1 ? 'En uppgift till ryms inte och flyttas framåt.' : `${n} uppgifter till ryms inte och flyttas framåt.`,
    en: ({ n }) =>
      n === 1 ? 'One more task does not fit and moves ahead.' : `${n} more tasks do not fit and move ahead.`,
  } as Message<{ n: number }>,
  digestDue: {
    sv: ({ time, date }) => `${time}, senast ${date}`,
    en: ({ time, date }) => `${time}, by ${date}`,
  } as Message<{ time: string; date: string }>,
  digestLink: { sv: 'Till första sidan', en: 'To the first page' },
  digestSmall: {
    sv: 'Du får brevet för att du har valt det under Din tid. Där kan du också välja bort det. Brevet nämner inga system eller dokument vid namn.',
    en: 'You get this letter because you chose it under Your time, where you can also choose not to. It names no systems or documents.',
  },
} as const
