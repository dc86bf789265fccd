import type { Message } from '../../../platform/i18n/index.ts'

/** What an incident has hit, who is in it, what is done, how grave it is and why it happened. */
export const working = {
  allAffected: { sv: 'Alla berörda', en: 'Everyone and everything concerned' },
  allAffectedLead: {
    sv: 'Varje nämnd är en egen myndighet: ta med alla vars information eller verksamhet har drabbats.',
    en: 'Each board is an authority of its own: include all whose information or work was hit.',
  },
  noneAffected: { sv: 'Inget mer än det som står ovan.', en: 'Nothing more than what is listed above.' },
  changeAffected: { sv: 'Ändra berörda', en: 'Change those concerned' },
  affectedKinds: {
    asset: { sv: 'Information och system', en: 'Information and systems' },
    supplier: { sv: 'Leverantörer', en: 'Suppliers' },
    unit: { sv: 'Nämnder och bolag', en: 'Boards and companies' },
    person: { sv: 'Personer', en: 'People' },
  },
  addAffected: { sv: 'Lägg till', en: 'Add' },
  addAffectedOf: { sv: ({ what }) => `Lägg till: ${what}`, en: ({ what }) => `Add: ${what}` } satisfies Message<{
    what: string
  }>,
  removeAffected: { sv: 'Ta bort', en: 'Remove' },
  removeAffectedOf: { sv: ({ name }) => `Ta bort ${name}`, en: ({ name }) => `Remove ${name}` } satisfies Message<{
    name: string
  }>,
  chooseAffected: { sv: 'Välj något att lägga till.', en: 'Choose what to add.' },
  alreadyAffected: { sv: 'Den finns redan med.', en: 'It is there already.' },
  noneOfKind: { sv: 'Ingen än', en: 'None yet' },
  role: { sv: 'Roll', en: 'Part' },
  roles: {
    leads: { sv: 'leder', en: 'leads' },
    deputy: { sv: 'ersättare', en: 'deputy' },
    technical: { sv: 'teknik', en: 'technical' },
    communication: { sv: 'kommunikation', en: 'communication' },
    'data-protection': { sv: 'dataskydd', en: 'data protection' },
    informed: { sv: 'hålls underrättad', en: 'is kept informed' },
  },
  tasks: { sv: 'Uppgifter', en: 'Tasks' },
  tasksLead: {
    sv: 'En uppgift är en åtgärd med dag och ägare. Den syns på ägarens förstasida.',
    en: 'A task is a measure with a day and an owner. It is shown on the owner’s first page.',
  },
  noTasks: { sv: 'Inga uppgifter än.', en: 'No tasks yet.' },
  addTask: { sv: 'Ny uppgift', en: 'New task' },
  addLesson: { sv: 'Ny åtgärd av lärdomen', en: 'New measure from the lesson' },
  lessonMeasures: { sv: 'Åtgärder av lärdomarna', en: 'Measures from the lessons' },
  noLessonMeasures: { sv: 'Inga än.', en: 'None yet.' },
  taskName: { sv: 'Vad ska göras?', en: 'What is to be done?' },
  taskOwner: { sv: 'Vem gör det?', en: 'Who does it?' },
  taskDue: { sv: 'Senast', en: 'By' },
  saveTask: { sv: 'Spara', en: 'Save' },
  taskNameFault: { sv: 'Skriv vad som ska göras.', en: 'Write what is to be done.' },
  severityFault: { sv: 'Välj en nivå.', en: 'Choose a level.' },
  severityWhyFault: {
    sv: 'Skriv varför: det läses när någon frågar efteråt.',
    en: 'Write why: it is read when somebody asks afterwards.',
  },
  taskDueFault: { sv: 'Skriv dagen som 2026-12-24.', en: 'Write the day as 2026-12-24.' },
  nobody: { sv: 'Ingen än', en: 'Nobody yet' },
  measureStatuses: {
    proposed: { sv: 'Föreslagen', en: 'Proposed' },
    planned: { sv: 'Planerad', en: 'Planned' },
    'under-way': { sv: 'Pågår', en: 'Under way' },
    done: { sv: 'Klar', en: 'Done' },
    dropped: { sv: 'Avskriven', en: 'Dropped' },
  },
  taskState: { sv: 'Läge', en: 'State' },
  severityTitle: { sv: 'Bedöm allvaret', en: 'Judge the severity' },
  severityJudged: { sv: 'Hur allvaret bedömdes', en: 'How the severity was judged' },
  severityNotJudged: {
    sv: 'Ingen har bedömt allvaret efter nivåernas ord.',
    en: 'Nobody has judged the severity by the words of the levels.',
  },
  severityBy: {
    sv: ({ level, date, name }) => `${level}, ${date}, ${name}`,
    en: ({ level, date, name }) => `${level}, ${date}, ${name}`,
  } satisfies Message<{ level: string; date: string; name: string }>,
  severityOtherWords: {
    sv: 'Nivåernas ord har ändrats sedan dess.',
    en: 'The words of the levels have changed since then.',
  },
  severityOtherNow: { sv: 'Posten har en annan nivå nu.', en: 'The record has another level now.' },
  severityWhich: { sv: 'Vilken nivå stämmer?', en: 'Which level fits?' },
  severityWhy: { sv: 'Varför?', en: 'Why?' },
  severitySave: { sv: 'Spara bedömningen', en: 'Save the judgement' },
  levelsTitle: { sv: 'Hur allvar bedöms', en: 'How severity is judged' },
  levelsLead: {
    sv: 'Vad nivåerna betyder hos er. En ändring blir en ny version; det som är bedömt behåller den version som gällde då.',
    en: 'What the levels mean where you are. A change becomes a new version; what has been judged keeps the version that held then.',
  },
  levelsBuiltIn: {
    sv: 'Det här är orden som följer med programmet.',
    en: 'These are the words that come with the program.',
  },
  levelsVersion: {
    sv: ({ version, date, name }) => `Version ${version}, sparad ${date} av ${name}.`,
    en: ({ version, date, name }) => `Version ${version}, saved ${date} by ${name}.`,
  } satisfies Message<{ version: number; date: string; name: string }>,
  levelsChange: { sv: 'Ändra nivåerna', en: 'Change the levels' },
  levelsSave: { sv: 'Spara som ny version', en: 'Save as a new version' },
  levelMeaning: { sv: 'Vad den betyder', en: 'What it means' },
  levelExample: { sv: 'Exempel', en: 'Example' },
  levelMissing: { sv: 'Skriv vad nivån betyder.', en: 'Write what the level means.' },
  levelTooLong: { sv: 'Korta texten till 500 tecken.', en: 'Shorten the text to 500 characters.' },
  levelsSaved: { sv: 'Nivåerna är sparade som en ny version.', en: 'The levels are saved as a new version.' },
  whyTitle: { sv: 'Varför hände det?', en: 'Why did it happen?' },
  whyLead: {
    sv: 'Fråga varför om varje svar tills svaret är något ni kan ändra på. Oftast räcker fem steg. Leta efter det som gjorde felet möjligt, inte efter vem som gjorde det.',
    en: 'Ask why of each answer until it is something that you can change. Five steps are mostly enough. Look for what made the fault possible, not for who made it.',
  },
  whyFirst: { sv: 'Varför hände det?', en: 'Why did it happen?' },
  whyNext: { sv: ({ n }) => `Varför var det så? (${n})`, en: ({ n }) => `Why was that so? (${n})` } satisfies Message<{
    n: number
  }>,
  whyAsCause: {
    sv: 'Skriv det sista svaret som orsak på incidenten',
    en: 'Write the last answer as the cause of the incident',
  },
  whySave: { sv: 'Spara', en: 'Save' },
  whyTooLong: { sv: 'Korta svaret till 1\u00a0000 tecken.', en: 'Shorten the answer to 1,000 characters.' },
  whySteps: { sv: 'Varför, steg för steg', en: 'Why, step by step' },
  whyNone: { sv: 'Inget steg är skrivet än.', en: 'No step has been written yet.' },
  whyTheirs: { sv: 'Det kollegan skrev', en: 'What the colleague wrote' },
  working: { sv: 'Arbetet med incidenten', en: 'Work on the incident' },
} as const
