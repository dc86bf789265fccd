import type { Message } from '../../platform/i18n/index.ts'

interface OneBarTitle {
  yes: string
  no: string
  unanswered: string
  total: string
  unit: string
}

/** The words that charts say by themselves. Labels of answers and groups are given by the caller. */
export const messages = {
  week: { sv: 'vecka', en: 'week' },
  months: {
    sv: () => ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    en: () => ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
  didNotAnswer: { sv: 'svarade inte', en: 'did not answer' },
  oneBarTitle: {
    sv: ({ yes, no, unanswered, total, unit }) => `${yes}, ${no}, svarade inte ${unanswered} av ${total} ${unit}`,
    en: ({ yes, no, unanswered, total, unit }) => `${yes}, ${no}, did not answer ${unanswered} of ${total} ${unit}`,
  } satisfies Message<OneBarTitle>,
  shareOfAnswers: {
    sv: ({ label, percent }) => `Av dem som svarade är andelen ${label} ${percent}.`,
    en: ({ label, percent }) => `Of those that answered, the share of ${label} is ${percent}.`,
  } satisfies Message<{ label: string; percent: string }>,
  interval: {
    sv: ({ range }) => `Intervall: ${range}.`,
    en: ({ range }) => `Interval: ${range}.`,
  } satisfies Message<{ range: string }>,
  boundsText: {
    sv: ({ range }) => `Gränser utan antagande: ${range}.`,
    en: ({ range }) => `Bounds without assumptions: ${range}.`,
  } satisfies Message<{ range: string }>,
  barLabel: {
    sv: ({ count, n }) => `${count} av ${n}`,
    en: ({ count, n }) => `${count} of ${n}`,
  } satisfies Message<{ count: string; n: string }>,
  barInterval: {
    sv: ({ range }) => `intervall ${range}`,
    en: ({ range }) => `interval ${range}`,
  } satisfies Message<{ range: string }>,
  of: { sv: ({ n }) => `av ${n}`, en: ({ n }) => `of ${n}` } satisfies Message<{ n: string }>,
  keyName: { sv: 'Så läser du bilden', en: 'How to read the picture' },
  keyUnanswered: { sv: 'svarade inte: där kan sanningen ligga', en: 'did not answer: the truth may lie there' },
  keyPoint: { sv: 'andel av dem som svarade', en: 'share of those that answered' },
  keyInterval: {
    sv: ({ total }) => `trolig andel av alla ${total}`,
    en: ({ total }) => `likely share of all ${total}`,
  } satisfies Message<{ total: string }>,
  keyIntervalAll: { sv: 'trolig andel av alla', en: 'likely share of all' },
  keyIntervalApproximate: { sv: 'trolig andel, ungefärligt', en: 'likely share, approximate' },
  keyBounds: { sv: 'möjlig andel utan antaganden', en: 'possible share without assumptions' },
  tooFew: { sv: 'under 20 svar, ingen procent', en: 'under 20 answers, no percentage' },
  withheld: { sv: 'dolt', en: 'withheld' },
  notAsked: { sv: 'ej ställd', en: 'not asked' },
  noAnswer: { sv: 'inget svar', en: 'no answer' },
  baseWithheld: { sv: 'basen är dold, så ingen andel', en: 'the base is withheld, so no share' },
  baseWithheldShort: { sv: 'bas dold', en: 'base withheld' },
  complete: { sv: 'hela svar', en: 'complete' },
  partial: { sv: 'påbörjade', en: 'begun' },
  none: { sv: 'inga svar', en: 'no answer' },
  progress: {
    sv: ({ complete, partial, none, total }) =>
      `${complete} hela svar, ${partial} påbörjade, ${none} inga svar av ${total}`,
    en: ({ complete, partial, none, total }) => `${complete} complete, ${partial} begun, ${none} no answer of ${total}`,
  } satisfies Message<{ complete: string; partial: string; none: string; total: string }>,
  mapLead: {
    sv: 'Rutor i länens ungefärliga lägen. Alla värden står i tabellen.',
    en: 'Tiles in the rough places of the counties. All values are in the table.',
  },
  mapLowest: {
    sv: ({ counties }) => `Lägst andel: ${counties}.`,
    en: ({ counties }) => `Lowest share: ${counties}.`,
  } satisfies Message<{ counties: string }>,
  mapCounty: {
    sv: ({ name, count, total }) => `${name} ${count} av ${total}`,
    en: ({ name, count, total }) => `${name} ${count} of ${total}`,
  } satisfies Message<{ name: string; count: string; total: string }>,
  stepUnder: {
    sv: ({ high }) => `under ${high}\u00a0%`,
    en: ({ high }) => `under ${high}%`,
  } satisfies Message<{ high: string }>,
  stepBetween: {
    sv: ({ low, high }) => `${low}–${high}\u00a0%`,
    en: ({ low, high }) => `${low}–${high}%`,
  } satisfies Message<{ low: string; high: string }>,
  stepFrom: {
    sv: ({ low }) => `${low}\u00a0% och mer`,
    en: ({ low }) => `${low}% and more`,
  } satisfies Message<{ low: string }>,
  keyBehind: {
    sv: ({ limit }) => `tjock ram: under ${limit}`,
    en: ({ limit }) => `thick frame: under ${limit}`,
  } satisfies Message<{ limit: string }>,
  curveNow: {
    sv: ({ complete, begun, date }) => `${complete} hela svar och ${begun} påbörjade eller hela den ${date}.`,
    en: ({ complete, begun, date }) => `${complete} complete and ${begun} begun or complete on ${date}.`,
  } satisfies Message<{ complete: string; begun: string; date: string }>,
  curveEmpty: { sv: 'Inga svar än.', en: 'No answers yet.' },
  curveReminders: {
    sv: ({ dates }) => `Påminnelser: ${dates}.`,
    en: ({ dates }) => `Reminders: ${dates}.`,
  } satisfies Message<{ dates: string }>,
  curveForecast: {
    sv: ({ low, high, date }) => `Väntat ${date}: ${low} till ${high}.`,
    en: ({ low, high, date }) => `Expected ${date}: ${low} to ${high}.`,
  } satisfies Message<{ low: string; high: string; date: string }>,
  noLine: { sv: 'ingen linje: går inte att jämföra rakt av', en: 'no line: not to be compared as they stand' },
  noSuchAnswer: { sv: 'inget sådant svar', en: 'no such answer' },
  publishedFigure: { sv: 'publicerad siffra', en: 'published figure' },
  keyLine: { sv: 'förändring', en: 'change' },
  keyBegun: { sv: 'påbörjade eller hela', en: 'begun or complete' },
  keyReminder: { sv: 'påminnelse', en: 'reminder' },
  keyForecast: { sv: 'väntat', en: 'expected' },
} as const
