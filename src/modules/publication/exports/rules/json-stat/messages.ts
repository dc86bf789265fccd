import type { Message } from '../../../../../platform/i18n/index.ts'

/** The words of the JSON-stat files. */
export const jsonStatMessages = {
  option: { sv: 'Svar', en: 'Answer' },
  row: { sv: 'Rad', en: 'Row' },
  code: { sv: 'Kod', en: 'Code' },
  measure: { sv: 'Mått', en: 'Measure' },
  withheld: { sv: 'dolt', en: 'withheld' },
  none: { sv: 'finns inte', en: 'does not exist' },
  by: {
    sv: ({ question, by }) => `${question} ${by}`,
    en: ({ question, by }) => `${question} (${by})`,
  } satisfies Message<{ question: string; by: string }>,
  synthetic: {
    sv: 'Svaren är påhittade (syntetiska).',
    en: 'The answers are synthetic.',
  },
  asked: {
    sv: ({ routed, answered }) => `Frågan ställdes till ${routed}, och ${answered} svarade.`,
    en: ({ routed, answered }) => `The question was put to ${routed}, and ${answered} answered.`,
  } satisfies Message<{ routed: string; answered: string }>,
  several: {
    sv: 'Flera svar kan väljas, så andelarna blir tillsammans mer än 100\u00a0%.',
    en: 'Several answers can be chosen, so the shares add up to more than 100%.',
  },
  share: { sv: 'andel', en: 'share' },
  respondents: { sv: 'svarande', en: 'respondents' },
  value: { sv: 'värde', en: 'value' },
  measures: {
    count: { sv: 'Antal', en: 'Count' },
    answered: { sv: 'Bas (svarade på frågan)', en: 'Base (answered the question)' },
    share: { sv: 'Andel', en: 'Share' },
    interval_low: { sv: 'Intervall, nedre', en: 'Interval, low' },
    interval_high: { sv: 'Intervall, övre', en: 'Interval, high' },
    bounds_low: { sv: 'Gräns utan antagande, nedre', en: 'Bound without assumption, low' },
    bounds_high: { sv: 'Gräns utan antagande, övre', en: 'Bound without assumption, high' },
    weighted_share: { sv: 'Viktad andel', en: 'Weighted share' },
    weighted_standard_error: { sv: 'Viktad andel, medelfel', en: 'Weighted share, standard error' },
    weighted_low: { sv: 'Viktad andel, nedre', en: 'Weighted share, low' },
    weighted_high: { sv: 'Viktad andel, övre', en: 'Weighted share, high' },
    mean: { sv: 'Medelvärde', en: 'Mean' },
    lower_quartile: { sv: 'Undre kvartil', en: 'Lower quartile' },
    median: { sv: 'Medianvärde', en: 'Median' },
    upper_quartile: { sv: 'Övre kvartil', en: 'Upper quartile' },
    minimum: { sv: 'Minsta', en: 'Minimum' },
    maximum: { sv: 'Största', en: 'Maximum' },
  },
} as const
