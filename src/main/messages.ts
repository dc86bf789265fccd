import type { Message } from '../platform/i18n/index.ts'

export const messages = {
  surveys: { sv: 'Enkäter', en: 'Surveys' },
  nationalPicture: { sv: 'Den nationella bilden', en: 'The national picture' },
  questions: { sv: 'Frågor', en: 'Questions' },
  frame: { sv: 'Urvalsram', en: 'Frame' },
  contacts: { sv: 'Kontakter', en: 'Contacts' },
  mailings: { sv: 'Utskick', en: 'Mailings' },
  reminders: { sv: 'Påminnelser', en: 'Reminders' },
  collection: { sv: 'Insamling', en: 'Collection' },
  countyHelp: { sv: 'Länsstyrelser', en: 'County boards' },
  ownCounty: { sv: 'Kommunerna i länet', en: 'The municipalities of the county' },
  callList: { sv: 'Ringlista', en: 'Call list' },
  closing: { sv: 'Avslut', en: 'Closing' },
  questionnaires: { sv: 'Frågeformulär', en: 'Questionnaires' },
  result: { sv: 'Resultat', en: 'Results' },
  municipalities: { sv: 'Kommuner', en: 'Municipalities' },
  pilotResult: { sv: 'Pilotens resultat', en: 'What the pilot showed' },
  pilotHeading: { sv: ({ name }) => `${name} (pilot)`, en: ({ name }) => `${name} (a pilot)` } as Message<{
    name: string
  }>,
  analysis: { sv: 'Analys', en: 'Analysis' },
  classification: { sv: 'Klassning', en: 'Classification' },
  dependencies: { sv: 'Beroenden', en: 'Dependencies' },
  home: { sv: 'Hem', en: 'Home' },
  annualCycle: { sv: 'Årshjulet', en: 'The annual cycle' },
  whereWeStand: { sv: 'Var står vi', en: 'Where we stand' },
  risks: { sv: 'Risker', en: 'Risks' },
  whenItHappens: { sv: 'När något händer', en: 'When something happens' },
  controlSystems: { sv: 'Styrsystem', en: 'Control systems' },
  exercises: { sv: 'Övningar', en: 'Exercises' },
  incidents: { sv: 'Incidenter', en: 'Incidents' },
  continuity: { sv: 'Kontinuitet', en: 'Continuity' },
  reportIncident: { sv: 'Rapportera incident', en: 'Report incident' },
  followUp: { sv: 'Följa upp', en: 'Following up' },
  requirements: { sv: 'Krav', en: 'Requirements' },
  actionPlan: { sv: 'Åtgärder', en: 'Measures' },
  people: { sv: 'Personer', en: 'People' },
  organisationAndResponsibility: { sv: 'Organisation och ansvar', en: 'Organisation and responsibility' },
  groundwork: { sv: 'Grunden', en: 'Groundwork' },
  documents: { sv: 'Styrande dokument', en: 'Governing documents' },
  toRead: { sv: 'Dokument att läsa', en: 'Documents to read' },
  worthProtecting: { sv: 'Skyddsvärt', en: 'Worth protecting' },
  assets: { sv: 'Information och system', en: 'Information and systems' },
  suppliers: { sv: 'Leverantörer', en: 'Suppliers' },
  organisationOf: {
    municipality: { sv: 'Kommunen', en: 'The municipality' },
    'county-board': { sv: 'Länsstyrelsen', en: 'The county administrative board' },
    agency: { sv: 'Myndigheten', en: 'The agency' },
  },
  errorReference: {
    sv: ({ status }) => `Fel ${status}, nummer`,
    en: ({ status }) => `Error ${status}, number`,
  } as Message<{ status: number }>,
  toStart: { sv: 'Till startsidan', en: 'To the start page' },
  faults: { sv: 'Det här behöver rättas', en: 'This needs correcting' },
  settingFault: {
    sv: ({ name, expected }) => `Inställningen ${name} är fel. Den ska vara ${expected}.`,
    en: ({ name, expected }) => `The setting ${name} is wrong. It should be ${expected}.`,
  } as Message<{ name: string; expected: string }>,
  startProblem: {
    'folder-not-writable': {
      sv: ({ folder }) => `Mappen ${folder} går inte att skriva i. Ge skrivrätt eller välj en annan med DATA_DIR.`,
      en: ({ folder }) =>
        `The folder ${folder} cannot be written to. Give write access or choose another with DATA_DIR.`,
    },
    'database-locked': {
      sv: ({ folder }) =>
        `Databasen i ${folder} används redan av en annan process. Stäng den först, eller välj en annan mapp med DATA_DIR.`,
      en: ({ folder }) =>
        `The database in ${folder} is in use by another process. Stop that first, or choose another folder with DATA_DIR.`,
    },
    'database-there': {
      sv: ({ place }) =>
        `I ${place} finns redan en databas. Den lämnas orörd. Välj en tom plats: en annan mapp med DATA_DIR, eller en ny databas (createdb) med DATABASE_URL.`,
      en: ({ place }) =>
        `There is a database in ${place} already. It is left as it is. Choose an empty place: another folder with DATA_DIR, or a new database (createdb) with DATABASE_URL.`,
    },
    'no-database': {
      sv: ({ folder }) => `I ${folder} finns ingen databas. Säg var den är med DATA_DIR eller DATABASE_URL.`,
      en: ({ folder }) => `There is no database in ${folder}. Say where it is with DATA_DIR or DATABASE_URL.`,
    },
    'copy-failed': {
      sv: ({ folder, reason }) =>
        `Databasen kunde inte kopieras till ${folder} (${reason}). Där behövs plats för en kopia till. Ingen säkerhetskopia är skriven.`,
      en: ({ folder, reason }) =>
        `The database could not be copied to ${folder} (${reason}). There must be room for another copy. No backup was written.`,
    },
    'database-unreachable': {
      sv: ({ reason }) =>
        `Databasen i DATABASE_URL svarar inte (${reason}). Kontrollera adressen och att servern är igång.`,
      en: ({ reason }) =>
        `The database in DATABASE_URL does not answer (${reason}). Check the address and that the server runs.`,
    },
    'database-newer': {
      sv: ({ files }) => `Databasen är gjord av en nyare version av Lägesbild (${files}). Uppgradera programmet.`,
      en: ({ files }) => `The database was made by a newer version of Lägesbild (${files}). Upgrade the program.`,
    },
    'migration-failed': {
      sv: ({ file, reason }) => `Databasen kunde inte uppdateras med ${file}: ${reason}. Inget har ändrats.`,
      en: ({ file, reason }) =>
        `The database could not be brought up to date with ${file}: ${reason}. Nothing has changed.`,
    },
    'port-taken': {
      sv: ({ port }) => `Port ${port} är upptagen. Stäng det andra programmet eller välj en annan port med PORT.`,
      en: ({ port }) => `Port ${port} is taken. Stop the other program or choose another port with PORT.`,
    },
    'port-forbidden': {
      sv: ({ port }) => `Port ${port} får inte användas av den här användaren. Välj en port över 1023 med PORT.`,
      en: ({ port }) => `This user may not use port ${port}. Choose a port above 1023 with PORT.`,
    },
  } satisfies Record<string, Message<Readonly<Record<string, string>>>>,
  progressDatabase: {
    sv: 'Skapar databasen (det tar en stund första gången)',
    en: 'Creating the database (takes a while the first time)',
  },
  progressMigrate: {
    sv: ({ count }) => `Databasen är uppdaterad (${count} nya steg)`,
    en: ({ count }) => `The database is up to date (${count} new steps)`,
  } as Message<{ count: number }>,
  ready: {
    sv: ({ address }) => `Lägesbild är igång på ${address}  (avsluta med Ctrl+C)`,
    en: ({ address }) => `Lägesbild is running at ${address}  (stop with Ctrl+C)`,
  } as Message<{ address: string }>,
  working: {
    sv: 'Arbetsprocessen är igång (avsluta med Ctrl+C)',
    en: 'The worker is running (stop with Ctrl+C)',
  },
  workerNeedsServer: {
    sv: 'Den inbäddade databasen används av en process åt gången, och lagesbild serve gör arbetet själv. En egen arbetsprocess kräver PostgreSQL: sätt DATABASE_URL.',
    en: 'The embedded database is used by one process at a time, and lagesbild serve does the work itself. A worker of its own takes PostgreSQL: set DATABASE_URL.',
  },
  noMailServer: {
    sv: 'Ingen e-postserver är inställd (SMTP_URL): e-post väntar i utkorgen.',
    en: 'No mail server is set (SMTP_URL): mail waits in the outbox.',
  },
  mailToFolder: {
    sv: ({ folder }) => `Ingen e-postserver är inställd: demonstrationens e-post skrivs som filer i ${folder}`,
    en: ({ folder }) => `No mail server is set: the demonstration’s mail is written as files in ${folder}`,
  } as Message<{ folder: string }>,
  bounceTaken: {
    sv: ({ id }) => `Brevet ${id} är märkt som studsat.`,
    en: ({ id }) => `Mail ${id} is marked as bounced.`,
  } as Message<{ id: string }>,
  bounceUnknown: {
    sv: 'Det som lästes är ingen rapport om ett brev härifrån som inte gick att leverera. Inget är ändrat.',
    en: 'What was read is no report of a mail from here that could not be delivered. Nothing has changed.',
  },
  commandFailed: {
    sv: ({ reason }) => `Kommandot avbröts av ett fel i programmet: ${reason}`,
    en: ({ reason }) => `The command stopped on an error in the program: ${reason}`,
  } as Message<{ reason: string }>,
} as const
