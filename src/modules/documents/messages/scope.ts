import type { Message } from '../../../platform/i18n/index.ts'

/** Whom documents apply to. */
export const scope = {
  scopeTitle: { sv: 'Gäller för', en: 'Applies to' },
  scopeWhole: { sv: 'Hela kommunen med bolagen.', en: 'The whole municipality with its companies.' },
  scopeUnits: {
    sv: ({ names }) => `${names}, med allt som hör dit.`,
    en: ({ names }) => `${names}, with all that belongs there.`,
  } satisfies Message<{ names: string }>,
  scopeExcept: { sv: ({ names }) => `Inte ${names}.`, en: ({ names }) => `Not ${names}.` } satisfies Message<{
    names: string
  }>,
  scopeDrawn: {
    sv: ({ count, all }) => `I organisationen: ${count} av ${all} enheter`,
    en: ({ count, all }) => `In the organisation: ${count} of ${all} units`,
  } satisfies Message<{ count: number; all: number }>,
  scopeChange: { sv: 'Ändra vilka det gäller för', en: 'Change whom it applies to' },
  applies: { sv: 'Gäller', en: 'Applies' },
  appliesNot: { sv: 'Gäller inte', en: 'Does not apply' },
  scopeLead: {
    sv: 'Det som hör till en enhet följer med, om du inte undantar det.',
    en: 'What belongs to a unit goes with it, unless you except it.',
  },
  scopeWhich: { sv: 'Vilka gäller dokumentet för?', en: 'Whom does the document apply to?' },
  chooseWhole: { sv: 'Hela kommunen med bolagen', en: 'The whole municipality with its companies' },
  chooseSome: { sv: 'De enheter som är valda här nedanför', en: 'The units that are chosen below' },
  unitsHeading: { sv: 'Enheter', en: 'Units' },
  follows: { sv: 'Följer enheten ovanför', en: 'Follows the unit above' },
  followsTop: { sv: 'Inget särskilt', en: 'Nothing in particular' },
  included: { sv: 'Gäller för', en: 'Applies to' },
  excepted: { sv: 'Undantas', en: 'Excepted' },
  choiceOf: { sv: ({ name }) => `Val för ${name}`, en: ({ name }) => `Choice for ${name}` } satisfies Message<{
    name: string
  }>,
  saveScope: { sv: 'Spara', en: 'Save' },
  coverageTitle: { sv: 'Dokument per enhet', en: 'Documents by unit' },
  coverageLead: {
    sv: 'Vilka styrande dokument som gäller i varje nämnd, bolag och enhet.',
    en: 'Which governing documents are in force in each board, company and unit.',
  },
  policyGaps: {
    sv: ({ count }) =>
      count === 1 ? 'En nämnd eller ett bolag saknar policy' : `${count} nämnder eller bolag saknar policy`,
    en: ({ count }) =>
      count === 1 ? 'One board or company has no policy' : `${count} boards or companies have no policy`,
  } satisfies Message<{ count: number }>,
  policyEverywhere: {
    sv: 'Alla nämnder och bolag har en policy som gäller',
    en: 'Every board and company has a policy in force',
  },
  lacksPolicy: { sv: 'Saknar policy', en: 'Has no policy' },
  documentCount: {
    sv: ({ count }) => (count === 1 ? 'ett dokument' : `${count} dokument`),
    en: ({ count }) => (count === 1 ? 'one document' : `${count} documents`),
  } satisfies Message<{ count: number }>,
  coverageEmpty: {
    sv: 'Organisationen är inte inlagd än. Lägg in nämnder och bolag först.',
    en: 'The organisation is not entered yet. Enter boards and companies first.',
  },
  toOrganisation: { sv: 'Till organisationen', en: 'To the organisation' },
  unitDocumentsTitle: {
    sv: ({ name }) => `Gäller i ${name}`,
    en: ({ name }) => `In force in ${name}`,
  } satisfies Message<{ name: string }>,
  unitDocumentsNone: { sv: 'Inga styrande dokument gäller här.', en: 'No governing documents are in force here.' },
  toUnit: { sv: 'Till enhetens sida', en: 'To the unit’s page' },
  overdue: { sv: 'Översynen är försenad', en: 'The review is overdue' },
  columnDocument: { sv: 'Dokument', en: 'Document' },
} as const
