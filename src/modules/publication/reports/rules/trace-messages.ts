import type { Message } from '../../../../platform/i18n/index.ts'
import type { Measure } from './figures/figure.ts'

/** What each number is. */
export const measureNames = {
  share: { sv: 'antal av dem som svarade', en: 'count of those that answered' },
  count: { sv: 'antal', en: 'count' },
  percent: { sv: 'andel av dem som svarade', en: 'share of those that answered' },
  words: { sv: 'andel i ord', en: 'share in words' },
  interval: { sv: 'intervall, 95\u00a0%', en: 'interval, 95%' },
  bounds: { sv: 'gränser utan antagande', en: 'bounds without assumption' },
  weighted: { sv: 'viktad andel', en: 'weighted share' },
  base: { sv: 'hur många som svarade', en: 'how many answered' },
  asked: { sv: 'hur många som fick frågan', en: 'how many were asked' },
  missing: { sv: 'hur många som inte svarade', en: 'how many did not answer' },
  responded: { sv: 'svarade av dem som fick frågan', en: 'answered of those asked' },
  mean: { sv: 'medelvärde', en: 'mean' },
  median: { sv: 'median', en: 'median value' },
  quartiles: { sv: 'kvartiler', en: 'quartiles' },
  least: { sv: 'minsta svar', en: 'least answer' },
  greatest: { sv: 'största svar', en: 'greatest answer' },
  participation: { sv: 'deltagande', en: 'participation' },
  test: { sv: 'prövning av skillnad', en: 'test of difference' },
  cell: { sv: 'cell i en tabell', en: 'cell of a table' },
} as const satisfies Record<Measure, Message>

/** What the words after `deltagande` mean. */
export const participationNames = {
  alla: { sv: 'Alla tillfrågade', en: 'Everyone asked' },
  svar: { sv: 'Svarade helt eller delvis', en: 'Answered in full or in part' },
  hela: { sv: 'Hela svar', en: 'Complete answers' },
  delvis: { sv: 'Delvis besvarade', en: 'Partial answers' },
  inga: { sv: 'Inga svar', en: 'No answers' },
  RR1: { sv: 'Svarsfrekvens RR1', en: 'Response rate RR1' },
  RR2: { sv: 'Svarsfrekvens RR2', en: 'Response rate RR2' },
  RR3: { sv: 'Svarsfrekvens RR3', en: 'Response rate RR3' },
  RR4: { sv: 'Svarsfrekvens RR4', en: 'Response rate RR4' },
  RR5: { sv: 'Svarsfrekvens RR5', en: 'Response rate RR5' },
  RR6: { sv: 'Svarsfrekvens RR6', en: 'Response rate RR6' },
} as const satisfies Record<string, Message>
