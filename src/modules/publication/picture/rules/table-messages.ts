import type { Message } from '../../../../platform/i18n/index.ts'

/** Heads and marks of the tables. */
export const messages = {
  answer: { sv: 'Svar', en: 'Answer' },
  municipalities: { sv: 'Kommuner', en: 'Municipalities' },
  share: { sv: 'Av dem som svarade', en: 'Of those that answered' },
  intervalCounts: {
    sv: ({ n }) => `Intervall, alla ${n}`,
    en: ({ n }) => `Interval, all ${n}`,
  } satisfies Message<{ n: string }>,
  intervalShares: { sv: 'Intervall, ungefärligt', en: 'Interval, approximate' },
  bounds: { sv: 'Utan antagande', en: 'Without assumption' },
  weighted: { sv: 'Viktat', en: 'Weighted' },
  unanswered: { sv: 'Svarade inte', en: 'Did not answer' },
  notCounted: { sv: 'räknas inte', en: 'not counted' },
  tooFew: { sv: 'under 20 svar', en: 'under 20 answers' },
  none: { sv: 'saknas', en: 'none' },
  measure: { sv: 'Mått', en: 'Measure' },
  value: { sv: 'Värde', en: 'Value' },
  count: { sv: 'Antal svar', en: 'Number of answers' },
  mean: { sv: 'Medelvärde', en: 'Mean' },
  median: { sv: 'Median', en: 'Median' },
  quartiles: { sv: 'Kvartiler', en: 'Quartiles' },
  least: { sv: 'Minst', en: 'Least' },
  greatest: { sv: 'Störst', en: 'Greatest' },
  caption: {
    sv: ({ question }) => `${question} Antal, andelar och osäkerhet`,
    en: ({ question }) => `${question} Counts, shares and uncertainty`,
  } satisfies Message<{ question: string }>,
} as const
