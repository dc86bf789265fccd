import type { Message } from '../../../../platform/i18n/index.ts'

/** The words of the report's own chapters. */
export const messages = {
  kicker: { sv: 'Rapport', en: 'Report' },
  author: { sv: 'Lägesbild', en: 'Lägesbild' },
  contents: { sv: 'Innehåll', en: 'Contents' },
  summary: { sv: 'Sammanfattning', en: 'Summary' },
  summaryLead: {
    sv: ({ answered, population }) =>
      `${answered} av ${population} kommuner har besvarat enkäten helt eller delvis. Varje siffra visar hur många som svarade på just den frågan.`,
    en: ({ answered, population }) =>
      `${answered} of ${population} municipalities have answered the survey in full or in part. Every figure shows how many answered that very question.`,
  } satisfies Message<{ answered: string; population: string }>,
  summaryLeadNoFrame: {
    sv: ({ answered }) =>
      `${answered} kommuner har besvarat enkäten helt eller delvis. Hur många den ställdes till är inte känt. Varje siffra visar hur många som svarade på just den frågan.`,
    en: ({ answered }) =>
      `${answered} municipalities have answered the survey in full or in part. How many it was sent to is not known. Every figure shows how many answered that very question.`,
  } satisfies Message<{ answered: string }>,
  nobody: { sv: 'Ingen har svarat på enkäten än.', en: 'Nobody has answered the survey yet.' },
  synthetic: {
    sv: 'Svaren i den här rapporten är påhittade. De är gjorda för att visa programmet, och ingen kommun har lämnat dem.',
    en: 'The answers in this report are invented. They are made to show the program, and no municipality has given them.',
  },
  answeredOf: {
    sv: ({ answered, population }) => `Svar från ${answered} av ${population} kommuner`,
    en: ({ answered, population }) => `Answers from ${answered} of ${population} municipalities`,
  } satisfies Message<{ answered: string; population: string }>,
  answered: {
    sv: ({ answered }) => `Svar från ${answered} kommuner`,
    en: ({ answered }) => `Answers from ${answered} municipalities`,
  } satisfies Message<{ answered: string }>,
  openPeriod: {
    sv: ({ from, to }) => `Enkäten var öppen ${from} till ${to}`,
    en: ({ from, to }) => `The survey was open ${from} to ${to}`,
  } satisfies Message<{ from: string; to: string }>,
  made: {
    sv: ({ date }) => `Rapporten är gjord ${date}`,
    en: ({ date }) => `The report was made on ${date}`,
  } satisfies Message<{ date: string }>,
  method: { sv: 'Så gjordes enkäten', en: 'How the survey was made' },
  participation: { sv: 'Vilka som svarade', en: 'Who answered' },
  population: { sv: 'Population', en: 'Population' },
  populationIs: {
    sv: ({ n }) => `${n} kommuner, alla tillfrågade`,
    en: ({ n }) => `${n} municipalities, all of them asked`,
  } satisfies Message<{ n: string }>,
  populationUnknown: {
    sv: 'Inte känd. Ingen ram är angiven, så svarsfrekvens och gränser kan inte räknas fram.',
    en: 'Not known. No frame is given, so response rates and bounds cannot be computed.',
  },
  open: { sv: 'Öppen', en: 'Open' },
  period: { sv: ({ from, to }) => `${from} till ${to}`, en: ({ from, to }) => `${from} to ${to}` } satisfies Message<{
    from: string
    to: string
  }>,
  owner: { sv: 'Frågades av', en: 'Asked by' },
  complete: { sv: 'Hela svar', en: 'Complete' },
  partial: { sv: 'Delvis besvarade', en: 'Partial' },
  none: { sv: 'Inga svar', en: 'No answer' },
  unknown: { sv: 'okänt', en: 'unknown' },
  countShare: {
    sv: ({ count, share }) => `${count} (${share})`,
    en: ({ count, share }) => `${count} (${share})`,
  } satisfies Message<{ count: string; share: string }>,
  rr1: { sv: 'Svarsfrekvens, hela svar (RR1)', en: 'Response rate, complete (RR1)' },
  rr2: { sv: 'Svarsfrekvens, även delvis (RR2)', en: 'Response rate, partial too (RR2)' },
  ratesAre: {
    sv: 'RR1 är de hela svaren delat med alla tillfrågade. RR2 räknar också med de delvis besvarade. Delvis besvarad är en enkät där minst en fråga är besvarad men som inte har skickats in. Måtten följer American Association for Public Opinion Research, Standard Definitions.',
    en: 'RR1 is the complete answers divided by everyone asked. RR2 counts the partial ones too. A survey is partial when at least one question is answered but it has not been submitted. The measures follow the American Association for Public Opinion Research, Standard Definitions.',
  },
  readFigures: { sv: 'Så läser du siffrorna', en: 'How to read the figures' },
  baseText: {
    sv: 'Varje fråga har sin egen bas: de som svarade på just den frågan. En följdfråga ställs bara till dem som svarat på ett visst sätt tidigare, och basen är då mindre. Den som har lämnat en fråga tom räknas inte i andelen, men antalet sägs alltid.',
    en: 'Every question has a base of its own: those that answered that very question. A follow-up question is put only to those that answered in a certain way before, and its base is then smaller. Those that left a question empty do not count in the share, but their number is always said.',
  },
  intervalText: {
    sv: 'Enkäten ställdes till alla, så osäkerheten kommer från dem som inte svarade. Intervallet (95\u00a0%) säger hur många av alla kommuner det troligen gäller. Det är räknat med den exakta hypergeometriska fördelningen och förutsätter att de som inte svarade liknar dem som svarade. För följdfrågor är det ungefärligt (Wilson med korrektion för ändlig population), eftersom ingen vet hur många som skulle ha fått frågan.',
    en: 'Everyone was asked, so the uncertainty comes from those that did not answer. The interval (95%) says of how many of all municipalities it is likely true. It is computed with the exact hypergeometric distribution and presumes that those that did not answer are like those that did. For follow-up questions it is approximate (Wilson with a finite population correction), since nobody knows how many would have been asked.',
  },
  intervalNoFrameText: {
    sv: 'Hur många enkäten ställdes till är inte känt. Intervallet (95\u00a0%, Wilson) är därför ungefärligt och säger inget om dem som inte svarade.',
    en: 'How many the survey was sent to is not known. The interval (95%, Wilson) is therefore approximate and says nothing of those that did not answer.',
  },
  boundsText: {
    sv: 'Gränserna förutsätter ingenting. Den lägre är om ingen av dem som inte svarade skulle ha gett svaret, den högre är om alla skulle ha gjort det. I bilderna är de ett grått band under det streckade fältet.',
    en: 'The bounds presume nothing. The lower is if none of those that did not answer would have given the answer, the higher is if all of them would have. In the pictures they are a grey band under the hatched field.',
  },
  roundingText: {
    sv: 'Procenttal räknas från antalen och avrundas en gång, från noll när de ligger mitt emellan. I text står hela procent, i tabeller en decimal när minst 100 har svarat. När färre än 20 har svarat står bara antal. Avrundade andelar tvingas inte att bli 100.',
    en: 'Percentages are computed from the counts and rounded once, away from zero when halfway. Text has whole percent, tables one decimal when at least 100 have answered. When fewer than 20 have answered only counts are given. Rounded shares are not forced to 100.',
  },
  freeText: {
    sv: 'Fritext publiceras bara när en person har läst och släppt den. Den här rapporten säger hur många som skrev.',
    en: 'Free text is published only when a person has read and released it. This report says how many wrote.',
  },
  readPicture: { sv: 'Så läser du bilderna', en: 'How to read the pictures' },
  pictureText: {
    sv: 'När en fråga har två svar är den en enda stapel över alla tillfrågade. Det första svaret ligger till vänster och det andra till höger. Mellan dem, streckat, ligger de som inte svarade: någonstans där finns sanningen. Punkten under stapeln är andelen av dem som svarade, linjen är intervallet och bandet är gränserna.',
    en: 'When a question has two answers it is one single bar over everyone asked. The first answer lies to the left and the second to the right. Between them, hatched, are those that did not answer: the truth is somewhere there. The point below the bar is the share of those that answered, the line is the interval and the band is the bounds.',
  },
  figure: {
    sv: ({ number }) => `Figur ${number}.`,
    en: ({ number }) => `Figure ${number}.`,
  } satisfies Message<{ number: string }>,
  withheldText: {
    sv: 'Efter grupp står ”dolt” där en siffra skulle peka ut en kommun, eller där en annan dold siffra annars gick att räkna ut. En nolla är en riktig nolla. ”Ej ställd” och ”inget svar” är något annat än dolt.',
    en: 'By group, “withheld” stands where a figure would point out a municipality, or where another hidden figure could otherwise be worked out. A zero is a true zero. “Not asked” and “no answer” are other things than withheld.',
  },
  datasetText: {
    sv: ({ number, sha256 }) =>
      `Siffrorna är räknade på dataset ${number} av enkäten, som är fryst och inte ändras. Dess kontrollsumma (SHA-256) är ${sha256}.`,
    en: ({ number, sha256 }) =>
      `The figures are counted on dataset ${number} of the survey, which is frozen and does not change. Its checksum (SHA-256) is ${sha256}.`,
  } satisfies Message<{ number: number; sha256: string }>,
  weights: { sv: 'Vikter', en: 'Weights' },
  byGroup: {
    sv: ({ name }) => `Efter: ${name}`,
    en: ({ name }) => `By: ${name}`,
  } satisfies Message<{ name: string }>,
  tablesBy: {
    sv: ({ name }) => `Tabeller efter: ${name}`,
    en: ({ name }) => `Tables by: ${name}`,
  } satisfies Message<{ name: string }>,
  appendix: { sv: 'Tabellbilaga', en: 'Tables' },
  appendixLead: {
    sv: 'Alla antal, andelar, intervall och gränser, i enkätens ordning.',
    en: 'All counts, shares, intervals and bounds, in the order of the questionnaire.',
  },
  noQuestions: { sv: 'Enkäten har inga frågor här.', en: 'The survey has no questions here.' },
} as const
