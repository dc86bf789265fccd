import type { Message } from '../../../../platform/i18n/index.ts'

/** The words of what weights are and do. */
export const weightWords = {
  weightedBy: { sv: 'Viktat efter', en: 'Weighted by' },
  method: { sv: 'Metod', en: 'Method' },
  strata: { sv: 'stratifiering', en: 'stratification' },
  raking: { sv: 'kalibrering till marginalerna', en: 'raking to the margins' },
  range: { sv: 'Minsta och största vikt', en: 'Smallest and largest weight' },
  rangeIs: {
    sv: ({ min, max, ratio, cap }) => `${min} och ${max}, kvot ${ratio} (högst ${cap})`,
    en: ({ min, max, ratio, cap }) => `${min} and ${max}, ratio ${ratio} (at most ${cap})`,
  } satisfies Message<{ min: string; max: string; ratio: string; cap: string }>,
  capped: { sv: 'De största vikterna är sänkta till taket.', en: 'The largest weights are brought down to the cap.' },
  effective: { sv: 'Svaren är värda', en: 'The responses are worth' },
  effectiveIs: {
    sv: ({ n, of }) => `${n} lika vägande (Kish), av ${of}`,
    en: ({ n, of }) => `${n} of equal weight (Kish), of ${of}`,
  } satisfies Message<{ n: string; of: string }>,
  merged: { sv: 'Hopslagna strata', en: 'Merged strata' },
  noneMerged: { sv: 'inga', en: 'none' },
} as const
