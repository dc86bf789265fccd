import type { Message } from '../../../../platform/i18n/index.ts'

type Values = Readonly<Record<string, string | number>>

/** Words of the table in the terminal and of the workbook's sheets. */
export const tableMessages = {
  sheetParticipation: { sv: 'Deltagande', en: 'Participation' },
  sheetQuestions: { sv: 'Frågor', en: 'Questions' },
  sheetAnswers: { sv: 'Svar', en: 'Answers' },
  sheetTests: { sv: 'Skillnader', en: 'Differences' },
  sheetWeights: { sv: 'Vikter', en: 'Weights' },
  participation: {
    sv: ({ complete, partial, none, population }: Values) =>
      `${complete} svarade klart, ${partial} svarade delvis och ${none} svarade inte, av ${population}.`,
    en: ({ complete, partial, none, population }: Values) =>
      `${complete} answered completely, ${partial} in part and ${none} not at all, of ${population}.`,
  },
  participationFree: {
    sv: ({ complete, partial }: Values) =>
      `${complete} svarade klart och ${partial} delvis. Ingen ram är angiven, så hur många som inte svarade är okänt.`,
    en: ({ complete, partial }: Values) =>
      `${complete} answered completely and ${partial} in part. No frame was given, so how many did not answer is unknown.`,
  },
  rates: {
    sv: ({ first, second }: Values) =>
      `Svarsfrekvens: ${first} klara (RR1), ${second} med dem som svarade delvis (RR2).`,
    en: ({ first, second }: Values) => `Response rate: ${first} complete (RR1), ${second} with those in part (RR2).`,
  },
  base: {
    sv: ({ answered, unanswered }: Values) => `${answered} svarade, ${unanswered} lämnade frågan tom.`,
    en: ({ answered, unanswered }: Values) => `${answered} answered, ${unanswered} left it empty.`,
  },
  notReached: {
    sv: ({ count }: Values) => ` ${count} slutade före frågan.`,
    en: ({ count }: Values) => ` ${count} stopped before it.`,
  },
  outOfRoute: {
    sv: ({ count }: Values) => ` ${count} svar utanför vägen räknas inte.`,
    en: ({ count }: Values) => ` ${count} answers out of route are not counted.`,
  },
  answer: { sv: 'Svar', en: 'Answer' },
  group: { sv: 'Grupp', en: 'Group' },
  count: { sv: 'Antal', en: 'Count' },
  percent: { sv: 'Andel', en: 'Share' },
  interval: { sv: '95\u00a0% intervall', en: '95% interval' },
  bounds: { sv: 'Utan antagande', en: 'No assumption' },
  weighted: { sv: 'Viktat', en: 'Weighted' },
  of: { sv: 'av', en: 'of' },
  multi: {
    sv: 'Flera svar går att välja, så andelarna blir tillsammans mer än 100\u00a0%.',
    en: 'Several answers can be chosen, so the shares add up to more than 100%.',
  },
  number: {
    sv: ({ mean, median, lower, upper, min, max }: Values) =>
      `Medelvärde ${mean}, median ${median}, kvartiler ${lower} och ${upper}, minst ${min}, störst ${max}.`,
    en: ({ mean, median, lower, upper, min, max }: Values) =>
      `Mean ${mean}, median ${median}, quartiles ${lower} and ${upper}, least ${min}, greatest ${max}.`,
  },
  hidden: { sv: 'dolt', en: 'hidden' },
  baseHidden: { sv: 'bas dold', en: 'base hidden' },
  smallBase: { sv: 'dolt: gruppen är för liten', en: 'hidden: the group is too small' },
  weights: {
    sv: ({ columns, min, max, ratio, effective }: Values) =>
      `Vikter efter ${columns}: ${min}–${max}, kvot ${ratio}. Svaren är värda ${effective} lika vägande (Kish).`,
    en: ({ columns, min, max, ratio, effective }: Values) =>
      `Weights by ${columns}: ${min}–${max}, ratio ${ratio}. The responses are worth ${effective} of equal weight (Kish).`,
  },
  capped: {
    sv: ({ cap }: Values) => ` De största vikterna är sänkta till ${cap} gånger den minsta.`,
    en: ({ cap }: Values) => ` The largest weights are brought down to ${cap} times the smallest.`,
  },
  merged: {
    sv: ({ names }: Values) => ` Hopslagna: ${names}.`,
    en: ({ names }: Values) => ` Merged: ${names}.`,
  },
  notes: {
    sv: '≈ ungefärligt intervall. * det viktade skiljer sig mer än 2 procentenheter från det oviktade.',
    en: '≈ approximate interval. * the weighted differs more than 2 percentage points from the unweighted.',
  },
} as const satisfies Record<string, Message | Message<Values>>
