import type { Message } from '../../../platform/i18n/index.ts'

type Counted = Message<{ count: number }>

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** What kind of unit it is, one and several. */
export const kindWords = {
  board: { sv: 'Nämnd', en: 'Board' },
  administration: { sv: 'Förvaltning', en: 'Administration' },
  company: { sv: 'Bolag', en: 'Company' },
  unit: { sv: 'Enhet', en: 'Section' },
} as const

/** What a unit has, by the register that it stands in. */
export const heldWords = {
  person: {
    sv: ({ count }) => counted(count, 'person', 'personer'),
    en: ({ count }) => counted(count, 'person', 'people'),
  } as Counted,
  asset: {
    sv: ({ count }) => counted(count, 'tillgång', 'tillgångar'),
    en: ({ count }) => counted(count, 'asset', 'assets'),
  } as Counted,
  document: {
    sv: ({ count }) => counted(count, 'styrdokument', 'styrdokument'),
    en: ({ count }) => counted(count, 'governing document', 'governing documents'),
  } as Counted,
  measure: {
    sv: ({ count }) => counted(count, 'åtgärd', 'åtgärder'),
    en: ({ count }) => counted(count, 'measure', 'measures'),
  } as Counted,
  document_scope: {
    sv: ({ count }) => counted(count, 'styrdokument som gäller särskilt', 'styrdokument som gäller särskilt'),
    en: ({ count }) => counted(count, 'document that names it', 'documents that name it'),
  } as Counted,
  responsibility: {
    sv: ({ count }) => counted(count, 'uppgift om ansvar', 'uppgifter om ansvar'),
    en: ({ count }) => counted(count, 'note of responsibility', 'notes of responsibility'),
  } as Counted,
  mandate: {
    sv: ({ count }) => (count === 1 ? 'samordnarens uppdrag' : `${count} samordnaruppdrag`),
    en: ({ count }) => (count === 1 ? 'the coordinator’s mandate' : `${count} coordinators’ mandates`),
  } as Counted,
} as const

/** Of a register that has no words here. */
export const otherHeld: Message<{ count: number; table: string }> = {
  sv: ({ count, table }) => `${counted(count, 'post', 'poster')} i registret ${table}`,
  en: ({ count, table }) => `${counted(count, 'record', 'records')} in the register ${table}`,
}

/** The organisation: its units, what they have, and what they have been. */
export const messages = {
  organisation: { sv: 'Organisation', en: 'Organisation' },
  lead: {
    sv: ({ boards, companies }) =>
      `${counted(boards, 'nämnd', 'nämnder')} och ${companies} bolag, med det som hör under dem. Varje nämnd är en egen myndighet och äger i sista hand sin information.`,
    en: ({ boards, companies }) =>
      `${counted(boards, 'board', 'boards')} and ${counted(companies, 'company', 'companies')}, with what is below them. Each board is an authority of its own and in the end owns its information.`,
  } as Message<{ boards: number; companies: number }>,
  leadOn: {
    sv: ({ date }) => `Så såg organisationen ut ${date}, med namnen som gällde då.`,
    en: ({ date }) => `The organisation as it was on ${date}, by the names of that time.`,
  } as Message<{ date: string }>,
  newUnit: { sv: 'Ny enhet', en: 'New unit' },
  reorganise: { sv: 'Omorganisera', en: 'Reorganise' },
  responsibility: { sv: 'Vem som svarar för vad', en: 'Who answers for what' },
  mandate: { sv: 'Samordnarens uppdrag', en: 'The coordinator’s mandate' },
  onDay: { sv: 'Organisationen den dag', en: 'The organisation on the day' },
  show: { sv: 'Visa', en: 'Show' },
  today: { sv: 'Visa i dag', en: 'Show today' },
  badDay: { sv: 'Skriv datum som 2026-11-24', en: 'Write the date as 2026-11-24' },
  nothingThen: {
    sv: 'Inga enheter fanns den dagen, så långt Lägesbild vet.',
    en: 'There were no units on that day, as far as Lägesbild knows.',
  },
  emptyTitle: {
    sv: 'Här finns kommunens nämnder, förvaltningar och bolag',
    en: 'Here are the municipality’s boards, administrations and companies',
  },
  emptyLead: {
    sv: 'När de finns här kan varje system, dokument och person höra någonstans, och det syns vem som svarar för vad.',
    en: 'With them here every system, document and person can belong somewhere, and it shows who answers for what.',
  },
  emptyFirst: { sv: 'Lägg till nämnderna', en: 'Add the boards' },
  emptyFirstText: {
    sv: 'Börja med kommunstyrelsen. En nämnd i taget, bara namnet behövs.',
    en: 'Begin with the executive board. One board at a time, only the name is needed.',
  },
  emptyThen: { sv: 'Sedan förvaltningarna och bolagen', en: 'Then the administrations and companies' },
  emptyThenText: {
    sv: 'En förvaltning hör under sin nämnd. Ett bolag står för sig självt.',
    en: 'An administration belongs under its board. A company stands by itself.',
  },
  emptyLast: { sv: 'Säg vem som svarar för vad', en: 'Say who answers for what' },
  emptyLastText: {
    sv: 'Ansvaret ärvs nedåt: det som sägs om en nämnd gäller det som hör under den, tills något annat sägs.',
    en: 'Responsibility is inherited downwards: what is said of a board holds for what is below it, until something else is said.',
  },
  boards: { sv: 'Nämnder', en: 'Boards' },
  companies: { sv: 'Bolag', en: 'Companies' },
  others: { sv: 'Övriga enheter', en: 'Other units' },
  ownsNothing: { sv: 'inget ännu', en: 'nothing yet' },
  added: {
    sv: ({ name }) => `${name} finns nu i organisationen.`,
    en: ({ name }) => `${name} is now in the organisation.`,
  } as Message<{ name: string }>,
  saved: {
    sv: 'Ändringen är sparad. Vad som gällde förut finns i historiken.',
    en: 'The change is saved. What held before is in the history.',
  },
  kind: { sv: 'Slag', en: 'Kind' },
  name: { sv: 'Namn', en: 'Name' },
  nameHint: {
    sv: 'Som det står i reglementet eller bolagsordningen.',
    en: 'As it is in the rules of procedure or the articles of association.',
  },
  parent: { sv: 'Hör under', en: 'Belongs under' },
  top: { sv: 'Direkt under kommunen', en: 'Directly under the municipality' },
  since: { sv: 'Sedan', en: 'Since' },
  sinceHint: {
    sv: 'Från vilken dag enheten finns. I dag om inget annat sägs.',
    en: 'From which day the unit exists. Today unless told otherwise.',
  },
  has: { sv: 'Har', en: 'Has' },
  change: { sv: 'Ändra', en: 'Change' },
  changeTitle: { sv: ({ name }) => `Ändra ${name}`, en: ({ name }) => `Change ${name}` } as Message<{ name: string }>,
  changeLead: {
    sv: 'Gäller från i dag. Det som enheten äger följer med. Ska flera enheter ändras, eller ändringen gälla en annan dag, gör en omorganisation.',
    en: 'Holds from today. What the unit owns goes with it. Where several units change, or the change is for another day, make a reorganisation.',
  },
  toReorganisation: { sv: 'Gör en omorganisation', en: 'Make a reorganisation' },
  endUnit: { sv: 'Avsluta enheten', en: 'End the unit' },
  save: { sv: 'Spara', en: 'Save' },
  add: { sv: 'Lägg till', en: 'Add' },
  documentsHere: { sv: 'Dokument som gäller här', en: 'Documents in force here' },
  people: { sv: 'Personer', en: 'People' },
  noPeople: { sv: 'Ingen person hör hit ännu.', en: 'Nobody belongs here yet.' },
  owns: { sv: 'Det som enheten äger', en: 'What the unit owns' },
  ownsNone: { sv: 'Enheten äger inget i registren.', en: 'The unit owns nothing in the registers.' },
  assets: { sv: 'Information och system', en: 'Information and systems' },
  documents: { sv: 'Styrande dokument', en: 'Governing documents' },
  otherRegister: { sv: ({ table }) => `Registret ${table}`, en: ({ table }) => `The register ${table}` } as Message<{
    table: string
  }>,
  andMore: { sv: ({ count }) => `och ${count} till`, en: ({ count }) => `and ${count} more` } as Message<{
    count: number
  }>,
  below: { sv: 'Under enheten', en: 'Below the unit' },
  noneBelow: { sv: 'Inget hör under enheten.', en: 'Nothing belongs under the unit.' },
  addBelow: { sv: 'Lägg till en enhet här', en: 'Add a unit here' },
  history: { sv: 'Historik', en: 'History' },
  historyFrom: { sv: 'Från', en: 'From' },
  historyWas: { sv: 'Hette', en: 'Called' },
  historyUnder: { sv: 'Hörde under', en: 'Belonged under' },
  historyEnded: { sv: 'Avslutad', en: 'Ended' },
  endedNotice: {
    sv: ({ date }) => `Enheten finns inte längre sedan ${date}. Det den ägde hör till en annan enhet.`,
    en: ({ date }) => `The unit has not existed since ${date}. What it owned belongs to another unit.`,
  } as Message<{ date: string }>,
  changedTitle: { sv: 'Någon annan har ändrat enheten', en: 'Somebody else has changed the unit' },
  changedText: {
    sv: ({ name, kind, parent }) =>
      `Den är nu: ${name} (${kind}), ${parent}. Det du skrev finns kvar nedan. Spara igen för att låta ditt gälla.`,
    en: ({ name, kind, parent }) =>
      `It is now: ${name} (${kind}), ${parent}. What you wrote is kept below. Save again to let yours count.`,
  } as Message<{ name: string; kind: string; parent: string }>,
} as const
