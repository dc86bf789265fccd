import type { Message } from '../../../platform/i18n/index.ts'

/** What an owner has, and what a unit has, on the first page of whoever answers for it. */
export const held = {
  yours: { sv: 'Det du äger', en: 'What you own' },
  yoursLead: {
    sv: 'Det som inte är klassat, eller ska klassas om snart, står först.',
    en: 'What is not classified, or is to be classified again soon, comes first.',
  },
  yoursNone: {
    sv: 'Du äger ingen information, inget system, ingen åtgärd och inget dokument här. Stämmer det inte, be samordnaren göra dig till ägare i registren.',
    en: 'You own no information, system, measure or document here. If that is wrong, ask the coordinator to make you the owner in the registers.',
  },
  yourSystems: { sv: 'Information och system, det som går först', en: 'Information and systems, what comes first' },
  allYourSystems: { sv: 'Alla dina system', en: 'All your systems' },
  unitLead: {
    sv: 'Det som din enhet och de som ligger under den svarar för. En förvaltning ser det som nämnden äger.',
    en: 'What your unit and those below it answer for. An administration sees what its board owns.',
  },
  toUnit: { sv: 'Till enheten', en: 'To the unit' },
  systemsColumn: { sv: 'Information och system', en: 'Information and systems' },
  measuresLeft: { sv: 'Åtgärder kvar', en: 'Measures left' },
  documentsInForce: { sv: 'Dokument i kraft', en: 'Documents in force' },
  noneOfThem: { sv: 'Inga', en: 'None' },
  ofThemUnclassified: {
    sv: ({ n }) => `${n} inte ${n === 1 ? 'klassad' : 'klassade'}`,
    en: ({ n }) => `${n} not classified`,
  } as Message<{ n: number }>,
  ofThemOutdated: { sv: ({ n }) => `${n} ska klassas om`, en: ({ n }) => `${n} to classify again` } as Message<{
    n: number
  }>,
  ofThemUnowned: { sv: ({ n }) => `${n} utan ägare`, en: ({ n }) => `${n} without an owner` } as Message<{
    n: number
  }>,
  ofThemLate: {
    sv: ({ n }) => `${n} ${n === 1 ? 'försenad' : 'försenade'}`,
    en: ({ n }) => `${n} late`,
  } as Message<{ n: number }>,
  ofThemReview: { sv: ({ n }) => `${n} ska ses över`, en: ({ n }) => `${n} to review` } as Message<{ n: number }>,
  waitsForDecision: { sv: 'Klassningar som väntar på beslut', en: 'Classifications that wait for a decision' },
  lateMeasures: { sv: 'Försenade åtgärder', en: 'Late measures' },
  nobodyOwns: { sv: 'Ingen', en: 'Nobody' },
  whoHasWhat: { sv: 'Vem har vad', en: 'Who has what' },
  person: { sv: 'Person', en: 'Person' },
  unclassifiedColumn: { sv: 'Inte klassade', en: 'Not classified' },
  lateMeasuresColumn: { sv: 'Försenade åtgärder', en: 'Late measures' },
  systemColumn: { sv: 'Information eller system', en: 'Information or system' },
  classifiedColumn: { sv: 'Klassat', en: 'Classified' },
  againColumn: { sv: 'Klassas om', en: 'To be classified again' },
  toDoColumn: { sv: 'Gör', en: 'Do' },
  measureColumn: { sv: 'Åtgärd', en: 'Measure' },
  notClassified: { sv: 'Inte klassat', en: 'Not classified' },
  classify: { sv: 'Klassa', en: 'Classify' },
  goOnClassifying: { sv: 'Fortsätt klassningen', en: 'Go on with the classification' },
  seeClassification: { sv: 'Se klassningen', en: 'See the classification' },
  forSystem: { sv: ({ what, name }) => `${what}: ${name}`, en: ({ what, name }) => `${what}: ${name}` } as Message<{
    what: string
    name: string
  }>,
} as const
