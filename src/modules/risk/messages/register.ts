import type { Message } from '../../../platform/i18n/index.ts'

/** The register of risks. */
export const register = {
  listTitle: { sv: 'Alla risker', en: 'All risks' },
  risksMany: { sv: 'risker', en: 'risks' },
  riskAdd: { sv: 'Ny risk', en: 'New risk' },
  emptyTitle: { sv: 'Här finns det som kan gå fel', en: 'Here is what can go wrong' },
  emptyLead: {
    sv: 'Skriv upp det ni oroar er mest för, en risk i taget. Hur allvarlig den är bedömer ni efteråt, gärna tillsammans i en workshop.',
    en: 'Write down what you worry about most, one risk at a time. How serious it is you assess afterwards, preferably together in a workshop.',
  },
  sectionWhat: { sv: 'Händelsen', en: 'What happens' },
  sectionWhere: { sv: 'Var och vem', en: 'Where and who' },
  sectionTreatment: { sv: 'Hantering', en: 'Treatment' },
  sectionLevels: { sv: 'Nivåer', en: 'Levels' },
  riskName: { sv: 'Risk', en: 'Risk' },
  riskNameHelp: {
    sv: 'Vad som händer, i en mening: ”Lönerna betalas inte ut i tid”.',
    en: 'What happens, in one sentence: “Salaries are not paid in time”.',
  },
  scenario: { sv: 'Scenario', en: 'Scenario' },
  scenarioHelp: { sv: 'Hur det går till, och vad det leder till.', en: 'How it comes about, and what it leads to.' },
  threat: { sv: 'Hot', en: 'Threat' },
  unit: { sv: 'Enhet', en: 'Unit' },
  asset: { sv: 'System eller information', en: 'System or information' },
  owner: { sv: 'Riskägare', en: 'Risk owner' },
  existing: { sv: 'Det som redan skyddar', en: 'What protects already' },
  existingHelp: {
    sv: 'Det som gör risken mindre i dag. Det ni tänker göra kopplas som åtgärder på riskens sida.',
    en: 'What makes the risk smaller today. What you mean to do is tied as measures on the page of the risk.',
  },
  treatment: { sv: 'Hantering', en: 'Treatment' },
  treatments: {
    reduce: { sv: 'Minska', en: 'Reduce' },
    accept: { sv: 'Acceptera', en: 'Accept' },
    avoid: { sv: 'Undvika', en: 'Avoid' },
    share: { sv: 'Dela med andra', en: 'Share with others' },
  },
  state: {
    inherent: { sv: 'Utan åtgärder', en: 'Without measures' },
    current: { sv: 'Nu', en: 'Now' },
    residual: { sv: 'Efter planerade åtgärder', en: 'After planned measures' },
  },
  level: {
    low: { sv: 'låg', en: 'low' },
    medium: { sv: 'medel', en: 'medium' },
    high: { sv: 'hög', en: 'high' },
    'very-high': { sv: 'mycket hög', en: 'very high' },
  },
  assessedOn: { sv: 'Bedömd', en: 'Assessed' },
  acceptedUntil: { sv: 'Accepterad till', en: 'Accepted until' },
  nextReview: { sv: 'Bedöms igen', en: 'To be assessed again' },
  acceptAgainTask: {
    sv: ({ name }) => `Ta ställning på nytt till risken ${name}`,
    en: ({ name }) => `Decide anew about the risk ${name}`,
  } satisfies Message<{ name: string }>,
  assessAgainTask: {
    sv: ({ name }) => `Bedöm risken ${name} igen`,
    en: ({ name }) => `Assess the risk ${name} again`,
  } satisfies Message<{ name: string }>,
  viewHighest: { sv: 'Högst nu', en: 'Highest now' },
  viewEnded: { sv: 'Acceptansen har gått ut', en: 'Acceptance has ended' },
  viewUnassessed: { sv: 'Inte bedömda', en: 'Not assessed' },
  viewMine: { sv: 'Mina', en: 'Mine' },
} as const
