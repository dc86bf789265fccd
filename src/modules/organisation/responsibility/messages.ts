import type { Message } from '../../../platform/i18n/index.ts'

/** The duties, as the columns of the matrix. */
export const dutyWords = {
  report: { sv: 'Rapportera läget', en: 'Report the state' },
  classify: { sv: 'Klassa information', en: 'Classify information' },
  risk: { sv: 'Analysera risker', en: 'Analyse risks' },
  incidents: { sv: 'Hantera incidenter', en: 'Handle incidents' },
  continuity: { sv: 'Planera för avbrott', en: 'Plan for disruption' },
  procurement: { sv: 'Ställa krav vid upphandling', en: 'Set demands in procurement' },
  documents: { sv: 'Hålla styrdokument aktuella', en: 'Keep documents current' },
} as const

/** The same, short enough for the head of a column. */
export const dutyColumns = {
  report: { sv: 'Rapportering', en: 'Reporting' },
  classify: { sv: 'Klassning', en: 'Classification' },
  risk: { sv: 'Riskanalys', en: 'Risk analysis' },
  incidents: { sv: 'Incidenter', en: 'Incidents' },
  continuity: { sv: 'Kontinuitet', en: 'Continuity' },
  procurement: { sv: 'Upphandling', en: 'Procurement' },
  documents: { sv: 'Styrdokument', en: 'Documents' },
} as const

/** What somebody is to a duty. */
export const partWords = {
  responsible: { sv: 'Ansvarar', en: 'Responsible' },
  asked: { sv: 'Tillfrågas', en: 'Asked' },
  told: { sv: 'Informeras', en: 'Told' },
} as const

/** Who answers for what, and what the coordinator has to work with. */
export const messages = {
  title: { sv: 'Ansvar', en: 'Responsibility' },
  lead: {
    sv: 'Vem som svarar för vad i varje enhet. Det som inte är sagt om en enhet ärvs från enheten ovanför och sist från kommunen.',
    en: 'Who answers for what in each unit. What is not said of a unit is inherited from the unit above, and last from the municipality.',
  },
  gaps: {
    sv: ({ gaps, all }) =>
      gaps === 0 ? 'Allt har någon som ansvarar.' : `${gaps} av ${all} uppgifter har ingen som ansvarar.`,
    en: ({ gaps, all }) =>
      gaps === 0 ? 'Everything has somebody responsible.' : `${gaps} of ${all} duties have nobody responsible.`,
  } as Message<{ gaps: number; all: number }>,
  organisation: { sv: 'Organisation', en: 'Organisation' },
  part: { sv: 'Del i uppgiften', en: 'Part in the duty' },
  wholeMunicipality: { sv: 'Hela kommunen', en: 'The whole municipality' },
  unit: { sv: 'Enhet', en: 'Unit' },
  nobody: { sv: 'ingen', en: 'nobody' },
  inherited: { sv: 'ärvt', en: 'inherited' },
  mandateLink: { sv: 'Samordnarens uppdrag', en: 'The coordinator’s mandate' },
  asCsv: { sv: 'Hämta som CSV', en: 'Download as CSV' },
  asXlsx: { sv: 'Hämta som Excel', en: 'Download as Excel' },
  caption: {
    sv: ({ part }) => `Uppgifter och enheter: ${part}`,
    en: ({ part }) => `Duties and units: ${part}`,
  } as Message<{ part: string }>,
  editTitle: { sv: ({ unit }) => `Ansvar i ${unit}`, en: ({ unit }) => `Responsibility in ${unit}` } as Message<{
    unit: string
  }>,
  editLead: {
    sv: 'Skriv namn på personer i registret, eller roller, med komma mellan. Lämnas en ruta tom gäller det som sägs ovanför.',
    en: 'Enter names of people in the register, or roles, with commas between. Where a box is left empty, what is said above holds.',
  },
  holdsNow: {
    sv: ({ who, from }) => `Ärver: ${who} (från ${from})`,
    en: ({ who, from }) => `Inherits: ${who} (from ${from})`,
  } as Message<{ who: string; from: string }>,
  holdsNobody: { sv: 'Ingen ovanför är utsedd', en: 'Nobody above has been named' },
  save: { sv: 'Spara', en: 'Save' },
  saved: {
    sv: ({ unit }) => `Ansvaret i ${unit} är sparat.`,
    en: ({ unit }) => `The responsibility in ${unit} is saved.`,
  } as Message<{ unit: string }>,
  staleTitle: { sv: 'Någon annan har sparat medan du skrev', en: 'Somebody else saved while you were writing' },
  staleText: {
    sv: 'Det du skrev finns kvar i rutorna. Under varje ruta där det skiljer står vad som är sparat nu. Spara igen för att låta ditt gälla.',
    en: 'What you wrote is still in the boxes. Under each that differs stands what is saved now. Save again to let yours count.',
  },
  savedNow: { sv: ({ who }) => `Sparat nu: ${who}`, en: ({ who }) => `Saved now: ${who}` } as Message<{ who: string }>,
  fileName: { sv: 'ansvar', en: 'responsibility' },
  columnKind: { sv: 'Slag', en: 'Kind' },
  columnDuty: { sv: 'Uppgift', en: 'Duty' },
  columnPart: { sv: 'Del', en: 'Part' },
  columnWho: { sv: 'Vem', en: 'Who' },
  columnFrom: { sv: 'Ärvs från', en: 'Inherited from' },
  municipalityKind: { sv: 'Kommun', en: 'Municipality' },
  mandateTitle: { sv: 'Samordnarens uppdrag', en: 'The coordinator’s mandate' },
  mandateLead: {
    sv: 'Det som enkäten frågar om: vem som samordnar informationssäkerheten, var i organisationen, med vilket mandat, hur mycket tid och pengar, och om det räcker.',
    en: 'What the survey asks: who coordinates information security, where in the organisation, with what mandate, how much time and money, and whether it is enough.',
  },
  person: { sv: 'Samordnare', en: 'Coordinator' },
  nobodyNamed: { sv: 'Ingen utsedd', en: 'Nobody named' },
  place: { sv: 'Placering i organisationen', en: 'Place in the organisation' },
  noPlace: { sv: 'Inte sagt', en: 'Not said' },
  mandate: { sv: 'Mandat', en: 'Mandate' },
  mandateHint: {
    sv: 'Vad samordnaren får bestämma och vem den rapporterar till.',
    en: 'What the coordinator may decide, and whom they report to.',
  },
  decidedBy: { sv: 'Beslutat av', en: 'Decided by' },
  decidedOn: { sv: 'Beslutsdatum', en: 'Decided on' },
  budget: { sv: 'Budget', en: 'Budget' },
  budgetUnit: { sv: 'kr per år', en: 'kronor a year' },
  hours: { sv: 'Arbetstid', en: 'Working time' },
  hoursUnit: { sv: 'timmar i veckan', en: 'hours a week' },
  hoursHint: {
    sv: ({ share }) => `Det är ungefär ${share} procent av en heltid på 40 timmar.`,
    en: ({ share }) => `That is about ${share} per cent of a full job of 40 hours.`,
  } as Message<{ share: number }>,
  competence: { sv: 'Kompetens', en: 'Competence' },
  competenceHint: {
    sv: 'Utbildning och erfarenhet, och vad som behöver läras.',
    en: 'Education and experience, and what needs to be learnt.',
  },
  enough: { sv: 'Räcker det?', en: 'Is it enough?' },
  enoughHelp: {
    sv: 'Som enkäten frågar. Lämna tomt om ni inte vet.',
    en: 'As the survey asks. Leave it empty where you do not know.',
  },
  resources: {
    mandate: { sv: 'Mandat från ledningen', en: 'Mandate from the management' },
    budget: { sv: 'Pengar', en: 'Money' },
    hours: { sv: 'Tid', en: 'Time' },
    competence: { sv: 'Kunskap', en: 'Knowledge' },
  },
  isEnough: { sv: 'Tillräcklig', en: 'Sufficient' },
  isNotEnough: { sv: 'Bristfällig', en: 'Insufficient' },
  notSaid: { sv: 'Inte sagt', en: 'Not said' },
  changedBy: {
    sv: ({ name, date }) => `Senast ändrat ${date} av ${name}.`,
    en: ({ name, date }) => `Last changed on ${date} by ${name}.`,
  } as Message<{ name: string; date: string }>,
  mandateSaved: { sv: 'Uppdraget är sparat.', en: 'The mandate is saved.' },
  mandateStale: {
    sv: 'Någon annan har sparat uppdraget medan du skrev. Det du skrev finns kvar nedan. Spara igen för att låta ditt gälla.',
    en: 'Somebody else saved the mandate while you were writing. What you wrote is below. Save again to let yours count.',
  },
} as const
