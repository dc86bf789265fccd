import type { Message } from '../../../platform/i18n/index.ts'

/** Reading in a catalogue of one's own, and taking it away. */
export const catalogues = {
  importLead: {
    sv: 'Krav som kommunen redan följer: en standard, en region, en egen lista. De står sedan bredvid de kataloger som följer med.',
    en: 'Requirements that the municipality already follows: a standard, a region, a list of its own. They stand beside the catalogues that come with the program.',
  },
  importForms: {
    sv: 'OSCAL (catalog, JSON), Excel (.xlsx) eller CSV. I en tabell behövs kolumnerna nummer och titel. Tema, text, skyddar, nivå, uppfylls och minuter läses om de finns.',
    en: 'OSCAL (catalog, JSON), Excel (.xlsx) or CSV. A table needs the columns number and title. Theme, text, protects, level, scope and minutes are read where they are.',
  },
  importSame: {
    sv: 'En katalog med samma namn ersätts. Åtgärder är kvar på krav med samma nummer.',
    en: 'A catalogue of the same name is replaced. Measures stay on requirements with the same number.',
  },
  importName: { sv: 'Vad ska katalogen heta?', en: 'What is the catalogue to be called?' },
  importNameHint: {
    sv: 'Lämna tomt för OSCAL, så tas namnet ur filen.',
    en: 'Leave empty for OSCAL, and the name is taken from the file.',
  },
  importFile: { sv: 'Fil', en: 'File' },
  importFileHint: { sv: 'Högst en megabyte', en: 'At most one megabyte' },
  importButton: { sv: 'Läs in katalogen', en: 'Read in the catalogue' },
  importFaults: { sv: 'Filen kunde inte läsas in', en: 'The file could not be read in' },
  imported: { sv: 'Katalogen är inläst', en: 'The catalogue is read in' },
  ownCatalogues: { sv: 'Egna kataloger', en: 'Catalogues of your own' },
  endCatalogue: { sv: 'Ta bort', en: 'Take away' },
  endCatalogueOf: {
    sv: ({ title }) => `Ta bort ${title}`,
    en: ({ title }) => `Take ${title} away`,
  } satisfies Message<{ title: string }>,
  endCatalogueTitle: { sv: 'Ta bort en katalog', en: 'Take a catalogue away' },
  endCatalogueLead: {
    sv: ({ title, n }) =>
      `${title} och dess ${n} krav visas inte längre. Åtgärder och belägg är kvar, och kopplas igen om katalogen läses in på nytt.`,
    en: ({ title, n }) =>
      `${title} and its ${n} requirements are shown no more. Measures and evidence stay, and are tied again if the catalogue is read in anew.`,
  } satisfies Message<{ title: string; n: number }>,
  endCatalogueConfirm: { sv: 'Ja, katalogen ska tas bort', en: 'Yes, take the catalogue away' },
  endCatalogueUnconfirmed: {
    sv: 'Kryssa i rutan om katalogen ska tas bort',
    en: 'Tick the box if the catalogue is to be taken away',
  },
  catalogueEnded: { sv: 'Katalogen är borttagen', en: 'The catalogue is taken away' },
} as const
