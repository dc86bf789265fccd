/**
 * The words that a reference ends in, as a person writes them. They are Swedish in every language of a report, as the ids of
 * a questionnaire are the same in both. An option that has the id of such a word goes before it.
 */
export const figureWords = {
  count: 'antal',
  percent: 'procent',
  words: 'ord',
  interval: 'intervall',
  bounds: 'gränser',
  weighted: 'viktad',
  difference: 'skillnad',
  base: 'bas',
  asked: 'tillfrågade',
  missing: 'bortfall',
  responded: 'svarade',
  mean: 'medel',
  median: 'median',
  quartiles: 'kvartiler',
  least: 'minst',
  greatest: 'störst',
  code: 'kod',
} as const

/** The first word of a reference to who took part, and what may follow it. */
export const participationWord = 'deltagande'
export const participationWords = {
  population: 'alla',
  answered: 'svar',
  complete: 'hela',
  partial: 'delvis',
  none: 'inga',
} as const
export const rateNames = ['RR1', 'RR2', 'RR3', 'RR4', 'RR5', 'RR6'] as const
