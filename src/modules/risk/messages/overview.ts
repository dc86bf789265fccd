import type { Message } from '../../../platform/i18n/index.ts'

interface N {
  readonly n: number
}

/** The picture of all risks. */
export const overview = {
  risks: { sv: 'Risker', en: 'Risks' },
  overviewLead: {
    sv: ({ high, n, after }) =>
      `${high} av ${n} risker ligger högt nu. När de planerade åtgärderna är gjorda ligger ${after === '' ? 'ingen' : after} högt.`,
    en: ({ high, n, after }) =>
      `${high} of ${n} risks are high now. When the planned measures have been done ${after === '' ? 'none' : after} will be.`,
  } satisfies Message<{ high: string; n: string; after: string }>,
  overviewNone: {
    sv: 'Ingen risk är bedömd än. Bedöm en här, eller flera tillsammans i en workshop.',
    en: 'No risk has been assessed yet. Assess one here, or several together in a workshop.',
  },
  toAll: { sv: 'Alla risker', en: 'All risks' },
  toMethod: { sv: 'Metoden', en: 'The method' },
  toWorkshops: { sv: 'Workshoppar', en: 'Workshops' },
  toReportPdf: { sv: 'Underlag för beslut (PDF)', en: 'Report for a decision (PDF)' },
  toReportDocx: { sv: 'Underlag för beslut (Word)', en: 'Report for a decision (Word)' },
  matrixTitle: { sv: 'Sannolikhet och konsekvens', en: 'Likelihood and consequence' },
  matrixName: {
    sv: ({ n }) => `${n} risker i matrisen`,
    en: ({ n }) => `${n} risks in the matrix`,
  } satisfies Message<N>,
  matrixWords: {
    sv: ({ before, now, after }) =>
      `Streckad ring: ${before}. Fylld: ${now}. Tom ring: ${after}. Listan intill och tabellen under säger samma sak i ord.`,
    en: ({ before, now, after }) =>
      `Dashed ring: ${before}. Filled: ${now}. Empty ring: ${after}. The list beside it and the table below say the same in words.`,
  } satisfies Message<{ before: string; now: string; after: string }>,
  matrixRegion: { sv: 'Riskmatrisen', en: 'The risk matrix' },
  keyInherent: { sv: 'utan åtgärder', en: 'without measures' },
  keyNow: { sv: 'nu', en: 'now' },
  keyResidual: { sv: 'efter planerade åtgärder', en: 'after planned measures' },
  becomes: { sv: 'till', en: 'to' },
  topAll: { sv: 'Alla som ligger högt', en: 'All that are high' },
  measureBy: {
    sv: ({ name, date }) => `${name}, klart ${date}`,
    en: ({ name, date }) => `${name}, due ${date}`,
  } satisfies Message<{ name: string; date: string }>,
  measuresDone: {
    sv: ({ n }) => (n === 1 ? 'En åtgärd är gjord' : `${n} åtgärder är gjorda`),
    en: ({ n }) => (n === 1 ? 'One measure has been done' : `${n} measures have been done`),
  } satisfies Message<N>,
  filterFrom: { sv: 'Jämför från', en: 'Compare from' },
  filterTo: { sv: 'till', en: 'until' },
  movedTitle: {
    sv: ({ from, to }) => `Så har riskerna rört sig från ${from} till ${to}`,
    en: ({ from, to }) => `How the risks have moved from ${from} to ${to}`,
  } satisfies Message<{ from: string; to: string }>,
  movedLead: {
    sv: ({ up, down }) =>
      `${up === 0 ? 'Ingen' : up} ligger på en högre nivå, ${down === 0 ? 'ingen' : down} på en lägre.`,
    en: ({ up, down }) => `${up === 0 ? 'None' : up} at a higher level, ${down === 0 ? 'none' : down} at a lower.`,
  } satisfies Message<{ up: number; down: number }>,
  movedBy: { sv: 'Rörelse', en: 'Movement' },
  movedUp: { sv: 'upp', en: 'up' },
  movedDown: { sv: 'ner', en: 'down' },
  asTable: {
    sv: ({ title }) => `${title}, som tabell`,
    en: ({ title }) => `${title}, as a table`,
  } satisfies Message<{ title: string }>,
  levelHead: {
    low: { sv: 'Låg', en: 'Low' },
    medium: { sv: 'Medel', en: 'Medium' },
    high: { sv: 'Hög', en: 'High' },
    'very-high': { sv: 'Mycket hög', en: 'Very high' },
  },
  unassessedHead: { sv: 'Inte bedömda', en: 'Not assessed' },
  whatToDo: {
    'acceptance-ended': {
      sv: 'Acceptera den på nytt, eller välj hur den ska minskas.',
      en: 'Accept it anew, or choose how to reduce it.',
    },
    'acceptance-outgrown': {
      sv: 'Låt den som får acceptera nivån ta ställning.',
      en: 'Let whoever may accept that level decide.',
    },
    'accepted-by-nobody': {
      sv: 'Be den som får acceptera nivån att göra det.',
      en: 'Ask whoever may accept that level to do so.',
    },
    'high-untreated': {
      sv: 'Koppla en åtgärd, eller låt någon acceptera den.',
      en: 'Tie a measure, or let somebody accept it.',
    },
    'residual-without-measure': {
      sv: 'Koppla den åtgärd som ska sänka den.',
      en: 'Tie the measure that is to lower it.',
    },
    'current-without-measure': {
      sv: 'Skriv vad som redan skyddar.',
      en: 'Write what protects already.',
    },
    'never-assessed': { sv: 'Bedöm den, gärna i en workshop.', en: 'Assess it, preferably in a workshop.' },
    unowned: { sv: 'Ge den en riskägare.', en: 'Give it a risk owner.' },
    'critical-never-analysed': {
      sv: 'Skriv upp vad som kan gå fel med dem, och bedöm det.',
      en: 'Write down what can go wrong with them, and assess it.',
    },
  },
  matrixAxes: {
    sv: 'Konsekvens åt höger, sannolikhet uppåt. Siffran i en ruta är hur många risker som ligger där nu.',
    en: 'Consequence to the right, likelihood upwards. The figure in a cell is how many risks are there now.',
  },
  matrixTable: { sv: 'Tabell: riskerna i matrisen', en: 'Table: the risks in the matrix' },
  cellsTable: { sv: 'Tabell: hur många risker i varje ruta nu', en: 'Table: how many risks in each cell now' },
  likelihood: { sv: 'Sannolikhet', en: 'Likelihood' },
  consequence: { sv: 'Konsekvens', en: 'Consequence' },
  topTitle: { sv: 'Högst nu', en: 'Highest now' },
  levelNow: { sv: ({ level }) => `${level} nu`, en: ({ level }) => `${level} now` } satisfies Message<{
    level: string
  }>,
  noLevel: { sv: 'inte bedömd', en: 'not assessed' },
  noOwner: { sv: 'Ingen ägare', en: 'No owner' },
  acceptedTo: {
    sv: ({ date }) => `Accepterad till ${date}`,
    en: ({ date }) => `Accepted until ${date}`,
  } satisfies Message<{ date: string }>,
  acceptedEnded: {
    sv: ({ date }) => `Acceptansen gick ut ${date}`,
    en: ({ date }) => `The acceptance ended ${date}`,
  } satisfies Message<{ date: string }>,
  measuresTied: {
    sv: ({ n }) => (n === 1 ? 'En åtgärd' : `${n} åtgärder`),
    en: ({ n }) => (n === 1 ? 'One measure' : `${n} measures`),
  } satisfies Message<N>,
  noMeasures: { sv: 'Inga åtgärder', en: 'No measures' },
  filterTitle: { sv: 'Visa', en: 'Show' },
  filterUnit: { sv: 'Enhet', en: 'Unit' },
  filterCategory: { sv: 'Konsekvens för', en: 'Consequence for' },
  everything: { sv: 'Allt', en: 'Everything' },
  worst: { sv: 'Det värsta', en: 'The worst' },
  show: { sv: 'Visa', en: 'Show' },
  soundTitle: { sv: 'Stämmer det här?', en: 'Does this add up?' },
  soundLead: {
    sv: 'Det som inte går ihop i registret. Rätta det som är fel, eller bestäm det som saknas.',
    en: 'What does not add up in the register. Correct what is wrong, or decide what is missing.',
  },
  soundNone: { sv: 'Allt går ihop.', en: 'Everything adds up.' },
  soundRisks: {
    sv: ({ n }) => (n === 1 ? 'risk' : 'risker'),
    en: ({ n }) => (n === 1 ? 'risk' : 'risks'),
  } satisfies Message<N>,
  soundAssets: {
    sv: ({ n }) => (n === 1 ? 'tillgång' : 'tillgångar'),
    en: ({ n }) => (n === 1 ? 'asset' : 'assets'),
  } satisfies Message<N>,
  more: { sv: ({ n }) => `och ${n} till`, en: ({ n }) => `and ${n} more` } satisfies Message<N>,
  inconsistency: {
    'acceptance-ended': { sv: 'Accepterad, men beslutet har gått ut', en: 'Accepted, but the decision has ended' },
    'acceptance-outgrown': {
      sv: 'Högre nu än när den accepterades',
      en: 'Higher now than when it was accepted',
    },
    'accepted-by-nobody': {
      sv: 'Ska accepteras, men ingen har gjort det',
      en: 'To be accepted, but nobody has done so',
    },
    'high-untreated': {
      sv: 'Hög, utan åtgärd och utan acceptans',
      en: 'High, with no measure and no acceptance',
    },
    'residual-without-measure': {
      sv: 'Lägre efter åtgärder, men ingen åtgärd är kopplad',
      en: 'Lower after measures, but no measure is tied',
    },
    'current-without-measure': {
      sv: 'Lägre nu än utan åtgärder, men inget sägs skydda',
      en: 'Lower now than without measures, but nothing is said to protect',
    },
    'never-assessed': { sv: 'Aldrig bedömd', en: 'Never assessed' },
    unowned: { sv: 'Ingen äger risken', en: 'Nobody owns the risk' },
    'critical-never-analysed': {
      sv: 'Kritiska system som aldrig har riskanalyserats',
      en: 'Critical systems that have never been analysed',
    },
  },
  byUnit: { sv: 'Per enhet', en: 'By unit' },
  byAsset: { sv: 'Per system och information', en: 'By system and information' },
  byCategory: { sv: 'Per konsekvens', en: 'By consequence' },
  byCategoryLead: {
    sv: 'En risk räknas där den är som värst, och på flera rader om den är lika illa för flera.',
    en: 'A risk counts where it is worst, and in several rows if it is as bad for several.',
  },
  nowhere: { sv: 'Utan enhet', en: 'Without a unit' },
  nothingNamed: { sv: 'Utan system', en: 'Without a system' },
  all: { sv: 'Alla', en: 'All' },
} as const
