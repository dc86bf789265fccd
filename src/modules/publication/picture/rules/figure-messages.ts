import type { Message } from '../../../../platform/i18n/index.ts'

/** What is counted: one municipality is one respondent. */
export const counted = {
  many: { sv: 'kommuner', en: 'municipalities' },
  theMany: { sv: 'kommunerna', en: 'the municipalities' },
  ofThoseAsked: { sv: 'av dem som svarade', en: 'of those that answered' },
  thoseAsked: { sv: 'dem som svarade', en: 'those that answered' },
} as const

/** The words around the figures of a question. */
export const messages = {
  of: { sv: ({ n }) => `av ${n}`, en: ({ n }) => `of ${n}` } satisfies Message<{ n: string }>,
  answers: {
    sv: ({ words, label }) => `${words} svarar ${label}.`,
    en: ({ words, label }) => `${words} answer ${label}.`,
  } satisfies Message<{ words: string; label: string }>,
  chose: {
    sv: ({ words, label }) => `${words} valde ”${label}”.`,
    en: ({ words, label }) => `${words} chose “${label}”.`,
  } satisfies Message<{ words: string; label: string }>,
  rowAnswers: {
    sv: ({ words, row, label }) => `${words} valde ”${label}” för ${row}.`,
    en: ({ words, row, label }) => `${words} chose “${label}” for ${row}.`,
  } satisfies Message<{ words: string; row: string; label: string }>,
  wroteText: {
    sv: ({ figure }) => `${figure} har svarat med egna ord.`,
    en: ({ figure }) => `${figure} have answered in their own words.`,
  } satisfies Message<{ figure: string }>,
  noAnswers: { sv: 'Ingen har svarat på frågan.', en: 'Nobody has answered the question.' },
  notAsked: { sv: 'Ingen har fått frågan.', en: 'Nobody was asked the question.' },
  didNotAnswer: {
    sv: ({ count, total }) => `${count} av ${total} svarade inte.`,
    en: ({ count, total }) => `${count} of ${total} did not answer.`,
  } satisfies Message<{ count: string; total: string }>,
  allAnswered: {
    sv: ({ total }) => `Alla ${total} svarade.`,
    en: ({ total }) => `All ${total} answered.`,
  } satisfies Message<{ total: string }>,
  likelyCount: {
    sv: ({ range, population }) => `Troligen gäller det ${range} av ${population}.`,
    en: ({ range, population }) => `It is likely true of ${range} of ${population}.`,
  } satisfies Message<{ range: string; population: string }>,
  likelyCountOf: {
    sv: ({ label, range, population }) => `Troligen gäller ”${label}” för ${range} av ${population}.`,
    en: ({ label, range, population }) => `“${label}” is likely true of ${range} of ${population}.`,
  } satisfies Message<{ label: string; range: string; population: string }>,
  boundsCount: {
    sv: ({ low, high }) => `Utan några antaganden om dem som inte svarade är det minst ${low} och högst ${high}.`,
    en: ({ low, high }) =>
      `Without any assumptions about those that did not answer it is at least ${low} and at most ${high}.`,
  } satisfies Message<{ low: string; high: string }>,
  allInPopulationAnswered: {
    sv: 'Alla svarade, så siffran har ingen osäkerhet.',
    en: 'Everyone answered, so there is no uncertainty in the figure.',
  },
  theCountry: {
    sv: ({ n }) => `landets ${n} kommuner`,
    en: ({ n }) => `the country’s ${n} municipalities`,
  } satisfies Message<{ n: string }>,
  theFrame: {
    sv: ({ n }) => `alla ${n} kommuner`,
    en: ({ n }) => `all ${n} municipalities`,
  } satisfies Message<{ n: string }>,
  likelyShare: {
    sv: ({ range }) => `Troligen är andelen ${range}, om de som inte svarade liknar dem som gjorde det.`,
    en: ({ range }) => `The share is likely ${range}, if those that did not answer are like those that did.`,
  } satisfies Message<{ range: string }>,
  weighted: {
    sv: ({ share, range }) => `Viktat är andelen ${share} (${range}).`,
    en: ({ share, range }) => `Weighted, the share is ${share} (${range}).`,
  } satisfies Message<{ share: string; range: string }>,
  weightedHigher: {
    sv: ({ share, range, points }) =>
      `Viktat är andelen ${share} (${range}). Det är ${points} procentenheter högre än det oviktade.`,
    en: ({ share, range, points }) =>
      `Weighted, the share is ${share} (${range}). That is ${points} percentage points above the unweighted.`,
  } satisfies Message<{ share: string; range: string; points: string }>,
  weightedLower: {
    sv: ({ share, range, points }) =>
      `Viktat är andelen ${share} (${range}). Det är ${points} procentenheter lägre än det oviktade.`,
    en: ({ share, range, points }) =>
      `Weighted, the share is ${share} (${range}). That is ${points} percentage points below the unweighted.`,
  } satisfies Message<{ share: string; range: string; points: string }>,
  approximateFollowUp: {
    sv: 'Intervallet är ungefärligt, eftersom ingen vet hur många som skulle ha fått frågan om alla hade svarat.',
    en: 'The interval is approximate, since nobody knows how many would have been asked had everyone answered.',
  },
  approximateNoFrame: {
    sv: 'Intervallet är ungefärligt, eftersom det inte är känt hur många som enkäten ställdes till.',
    en: 'The interval is approximate, since it is not known how many the survey was sent to.',
  },
  severalChoices: {
    sv: 'Flera svar kunde väljas, så andelarna blir tillsammans mer än 100\u00a0%.',
    en: 'Several answers could be chosen, so the shares add up to more than 100%.',
  },
  tooFew: {
    sv: 'Färre än 20 har svarat. Därför visas antal och ingen procent.',
    en: 'Fewer than 20 have answered. Counts are therefore shown and no percentage.',
  },
  textReleased: {
    sv: 'Svaren är fritext. De publiceras först när en person har läst och släppt dem, rad för rad.',
    en: 'The answers are free text. They are published only after a person has read and released them, line by line.',
  },
  rowBases: {
    sv: 'Varje rad har sin egen bas, eftersom en rad kan lämnas tom.',
    en: 'Each row has a base of its own, since a row can be left empty.',
  },
  rowsShow: {
    sv: ({ label }) => `Staplarna visar hur många som svarade ${label}.`,
    en: ({ label }) => `The bars show how many answered ${label}.`,
  } satisfies Message<{ label: string }>,
  numberReading: {
    sv: ({ median, low, high }) => `Medianen är ${median}. Svaren går från ${low} till ${high}.`,
    en: ({ median, low, high }) => `The median is ${median}. The answers run from ${low} to ${high}.`,
  } satisfies Message<{ median: string; low: string; high: string }>,
  answeredNumber: {
    sv: ({ figure }) => `${figure} har svarat med ett tal.`,
    en: ({ figure }) => `${figure} have answered with a number.`,
  } satisfies Message<{ figure: string }>,
  multiStatement: {
    sv: ({ figure, label, question }) => `${figure} svarar ”${label}” på frågan ”${question}”`,
    en: ({ figure, label, question }) => `${figure} answer “${label}” to the question “${question}”`,
  } satisfies Message<{ figure: string; label: string; question: string }>,
  yes: { sv: 'Ja', en: 'Yes' },
} as const
