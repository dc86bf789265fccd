import type { Message } from '../../../../platform/i18n/index.ts'

/** The words of the page of open data and of its files. */
export const openDataMessages = {
  title: { sv: 'Öppna data', en: 'Open data' },
  lead: {
    sv: 'Alla publicerade siffror som filer, fria att använda. De uppdateras när en ny utgåva publiceras, på samma adresser.',
    en: 'All the published figures as files, free to use. They are updated when a new revision is published, at the same addresses.',
  },
  files: {
    csv: { sv: 'Siffrorna som CSV', en: 'The figures as CSV' },
    xlsx: { sv: 'Siffrorna som kalkylblad (XLSX)', en: 'The figures as a workbook (XLSX)' },
    jsonstat: { sv: 'Siffrorna som JSON-stat 2.0', en: 'The figures as JSON-stat 2.0' },
    ddi: { sv: 'Kodboken som DDI Codebook 2.5', en: 'The codebook as DDI Codebook 2.5' },
  },
  fileIs: {
    csv: {
      sv: 'En rad för varje svarsalternativ, och för varje grupp där siffrorna är uppdelade.',
      en: 'A line for each answer, and for each group where the figures are broken down.',
    },
    xlsx: {
      sv: 'Samma siffror på flera blad: deltagande, frågornas baser, svar, grupper.',
      en: 'The same figures on several sheets: participation, bases of the questions, answers, groups.',
    },
    jsonstat: {
      sv: 'För program: en datamängd per fråga, med bas, intervall och det som är dolt utmärkt.',
      en: 'For programs: a dataset per question, with base, intervals and marks where something is hidden.',
    },
    ddi: {
      sv: 'Frågorna, vem som fick dem, svarsalternativen och hur många som valde dem. Båda språken.',
      en: 'The questions, whom they were put to, the answers and how many chose them. Both languages.',
    },
  },
  filesHeading: { sv: 'Filerna', en: 'The files' },
  format: { sv: 'Filformat', en: 'File format' },
  content: { sv: 'Innehåll', en: 'Content' },
  fetch: { sv: 'Hämta', en: 'Download' },
  svenska: { sv: 'svenska', en: 'Swedish' },
  english: { sv: 'engelska', en: 'English' },
  conditions: { sv: 'Villkor', en: 'Conditions' },
  licence: { sv: 'Licens', en: 'Licence' },
  licenceIs: {
    sv: 'Du får använda siffrorna hur du vill, utan att fråga. Ange gärna källan.',
    en: 'You may use the figures as you like, without asking. Naming the source is welcome.',
  },
  source: { sv: 'Källa', en: 'Source' },
  revision: { sv: 'Utgåva', en: 'Revision' },
  revisionOf: {
    sv: ({ revision, date }) => `${revision}, publicerad ${date}`,
    en: ({ revision, date }) => `${revision}, published ${date}`,
  } satisfies Message<{ revision: string; date: string }>,
  responses: { sv: 'Svar', en: 'Responses' },
  responsesOf: {
    sv: ({ responses, population }) => `${responses} av ${population}`,
    en: ({ responses, population }) => `${responses} of ${population}`,
  } satisfies Message<{ responses: string; population: string }>,
  hidden: { sv: 'Det som är dolt', en: 'What is hidden' },
  hiddenIs: {
    sv: 'Ingen enskild ska gå att känna igen. I uppdelade siffror är små grupper och små antal därför dolda. I CSV och kalkylblad står skälet i kolumnen suppressed. I JSON-stat saknas värdet, och status är d. En tom cell är aldrig noll.',
    en: 'Nobody should be recognisable. In figures that are broken down, small groups and small counts are therefore hidden. In CSV and workbook the reason stands in the column suppressed. In JSON-stat the value is missing, and the status is d. An empty cell is never zero.',
  },
  machines: { sv: 'För dataportaler', en: 'For data portals' },
  machinesLead: {
    sv: 'Beskrivningen följer DCAT-AP-SE, så att en dataportal kan hämta den.',
    en: 'The description follows DCAT-AP-SE, so that a data portal can harvest it.',
  },
  thisDataset: { sv: 'Den här enkäten', en: 'This survey' },
  allDatasets: { sv: 'Alla enkäter', en: 'All surveys' },
  noContact: {
    sv: 'Öppna data kan inte beskrivas för dataportaler än: den som driver Lägesbild behöver ange en kontaktadress (inställningen CONTACT_EMAIL).',
    en: 'Open data cannot be described to data portals yet: whoever runs Lägesbild needs to set a contact address (the setting CONTACT_EMAIL).',
  },
  nothingPublished: {
    sv: 'Inget resultat är publicerat, så det finns inga öppna data att beskriva.',
    en: 'No result is published, so there is no open data to describe.',
  },
} as const
