import type { Message } from '../../../platform/i18n/index.ts'

/** Where requirements are not met, by unit and system. */
export const gap = {
  gapLead: {
    sv: ({ title }) =>
      `Vad som krävs av varje nämnd, förvaltning och bolag enligt ${title}, och hur mycket som är uppfyllt och visat.`,
    en: ({ title }) =>
      `What ${title} demands of every board, administration and company, and how much is met and shown.`,
  } satisfies Message<{ title: string }>,
  gapUnits: { sv: 'Enheter och teman', en: 'Units and themes' },
  gapUnitsLead: {
    sv: 'Enhetens egna krav, och kraven på dess system efter hur de är klassade. Det som görs en gång för hela kommunen står överst.',
    en: 'The unit’s own requirements, and those on its systems by how they are classified. What is done once for the whole municipality stands first.',
  },
  gapFinding: {
    sv: ({ name, met, n }) => `Mest återstår i ${name}: ${met} av ${n} krav är uppfyllda.`,
    en: ({ name, met, n }) => `Most remains in ${name}: ${met} of ${n} requirements are met.`,
  } satisfies Message<{ name: string; met: number; n: number }>,
  gapNone: { sv: 'Allt som krävs är uppfyllt och visat.', en: 'All that is demanded is met and shown.' },
  gapDrawn: {
    sv: ({ drawn, n }) => `Bilden visar de ${drawn} rader av ${n} där mest återstår. Tabellen har alla.`,
    en: ({ drawn, n }) => `The picture shows the ${drawn} rows of ${n} where most remains. The table has all.`,
  } satisfies Message<{ drawn: number; n: number }>,
  gapTable: { sv: 'Kartan som tabell', en: 'The map as a table' },
  gapMapTitle: { sv: 'Uppfyllda krav per enhet och tema', en: 'Requirements met by unit and theme' },
  unit: { sv: 'Enhet', en: 'Unit' },
  wholeMunicipality: { sv: 'Hela kommunen', en: 'The whole municipality' },
  withoutUnit: { sv: 'System utan enhet', en: 'Systems without a unit' },
  metOf: { sv: ({ met, n }) => `${met} av ${n}`, en: ({ met, n }) => `${met} of ${n}` } satisfies Message<{
    met: number
    n: number
  }>,
  nothingDemanded: { sv: 'inget krävs', en: 'nothing demanded' },
  noUnits: {
    sv: 'Här syns varje nämnd, förvaltning och bolag',
    en: 'Every board, administration and company is seen here',
  },
  noUnitsLead: {
    sv: 'Lägg in organisationen, så räknas det fram vad som krävs av var och en.',
    en: 'Enter the organisation, and what is demanded of each is worked out.',
  },
  gapSystems: { sv: 'System och information', en: 'Systems and information' },
  gapSystemsLead: {
    sv: 'Kraven följer av klassningen. Ett system som inte är klassat hålls till kraven från nivå 1.',
    en: 'The requirements follow from the classification. A system that is not classified is held to those from level 1.',
  },
  noSystems: { sv: 'Inga system är inlagda än.', en: 'No systems have been entered yet.' },
  system: { sv: 'System eller information', en: 'System or information' },
  classified: { sv: 'Klassning', en: 'Classification' },
  unclassified: { sv: 'inte klassat', en: 'not classified' },
  demandedColumn: { sv: 'Krav', en: 'Requirements' },
  metColumn: { sv: 'Uppfyllda', en: 'Met' },
  leftColumn: { sv: 'Återstår', en: 'Left' },
  searchSystem: { sv: 'Sök på systemets namn', en: 'Search by the name of the system' },
  systemTitle: { sv: ({ name }) => `Krav på ${name}`, en: ({ name }) => `Requirements on ${name}` } satisfies Message<{
    name: string
  }>,
  systemLead: {
    sv: ({ met, n }) => `${met} av ${n} krav som klassningen ger är uppfyllda och visade.`,
    en: ({ met, n }) => `${met} of ${n} requirements that the classification gives are met and shown.`,
  } satisfies Message<{ met: number; n: number }>,
  nothingForSystem: {
    sv: 'Klassningen kräver inget av systemet.',
    en: 'The classification demands nothing of the system.',
  },
  otherCatalogue: { sv: 'Annan katalog', en: 'Another catalogue' },
} as const
