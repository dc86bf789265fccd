import type { Message } from '../../../../platform/i18n/index.ts'

/** The words around the codes of a text question. */
export const messages = {
  commonest: {
    sv: ({ codes, figure }) => `Vanligast är ${codes} (${figure}).`,
    en: ({ codes, figure }) => `The most common is ${codes} (${figure}).`,
  } satisfies Message<{ codes: string; figure: string }>,
  and: {
    sv: ({ before, last }) => `${before} och ${last}`,
    en: ({ before, last }) => `${before} and ${last}`,
  } satisfies Message<{ before: string; last: string }>,
  figure: {
    sv: ({ count, n }) => `${count} av ${n} svar`,
    en: ({ count, n }) => `${count} of ${n} answers`,
  } satisfies Message<{ count: string; n: string }>,
  figureEach: {
    sv: ({ count, n }) => `${count} av ${n} svar vardera`,
    en: ({ count, n }) => `${count} of ${n} answers each`,
  } satisfies Message<{ count: string; n: string }>,
  allCoded: {
    sv: ({ n }) => `Alla ${n} svar är lästa och kodade efter en kodbok, av människor.`,
    en: ({ n }) => `All ${n} answers have been read and coded by a code book, by people.`,
  } satisfies Message<{ n: string }>,
  someCoded: {
    sv: ({ n, answered }) =>
      `${n} av ${answered} svar är lästa och färdigt kodade efter en kodbok, av människor. Andelarna är av dem.`,
    en: ({ n, answered }) =>
      `${n} of ${answered} answers have been read and fully coded by a code book, by people. The shares are of those.`,
  } satisfies Message<{ n: string; answered: string }>,
  several: {
    sv: 'Ett svar kan ha flera koder, så andelarna kan tillsammans bli mer än 100\u00a0%.',
    en: 'An answer can have several codes, so the shares may add up to more than 100%.',
  },
  caption: {
    sv: ({ question }) => `${question} Svaren efter kod`,
    en: ({ question }) => `${question} The answers by code`,
  } satisfies Message<{ question: string }>,
  code: { sv: 'Kod', en: 'Code' },
  answers: { sv: 'Svar', en: 'Answers' },
  share: { sv: 'Av de kodade svaren', en: 'Of the coded answers' },
} as const
