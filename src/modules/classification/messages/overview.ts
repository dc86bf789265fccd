/** What the overview, the first pass and the method say. */
export const overview = {
  classification: { sv: 'Klassning', en: 'Classification' },
  overviewLead: {
    sv: ({ decided, total }: { decided: number; total: number }) =>
      decided === total
        ? `Alla ${total} är klassade med beslut.`
        : `${decided} av ${total} är klassade med beslut. Det mest brådskande står först nedan.`,
    en: ({ decided, total }: { decided: number; total: number }) =>
      decided === total
        ? `All ${total} are classified with a decision.`
        : `${decided} of ${total} are classified with a decision. The most pressing is first below.`,
  },
  quickPass: { sv: 'Snabb genomgång', en: 'Quick pass' },
  methodLink: { sv: 'Metoden', en: 'The method' },
  dependencies: { sv: 'Beroenden', en: 'Dependencies' },
  emptyTitle: { sv: 'Här ser ni hur skyddsvärt allt är', en: 'Here you see how much everything is worth protecting' },
  emptyLead: {
    sv: 'Börja med listan över system och information. Sedan går det att gå igenom hela listan på en timme och klassa det viktigaste på riktigt.',
    en: 'Begin with the list of systems and information. Then you can go through the whole list in an hour and classify the most important in full.',
  },
  toRegister: { sv: 'Till systemregistret', en: 'To the register of systems' },
  howFar: { sv: 'Så långt har ni kommit', en: 'How far you have come' },
  decidedWords: { sv: 'klassade med beslut', en: 'classified with a decision' },
  decidedColumn: { sv: 'Beslutade', en: 'Decided' },
  preliminaryColumn: { sv: 'Preliminära', en: 'Preliminary' },
  noneColumn: { sv: 'Inte klassade', en: 'Not classified' },
  totalColumn: { sv: 'Alla', en: 'All' },
  levelsByAspect: { sv: 'Nivåer i varje aspekt', en: 'Levels in each aspect' },
  levelsByAspectLead: {
    sv: 'Det som ärvs är med, liksom det som är preliminärt.',
    en: 'What is inherited is counted, and so is what is preliminary.',
  },
  chartFinding: {
    sv: ({ n, aspect, level }: { n: number; aspect: string; level: string }) =>
      `${n} har nivå ${level} för ${aspect}: de behöver mest skydd.`,
    en: ({ n, aspect, level }: { n: number; aspect: string; level: string }) =>
      `${n} have level ${level} for ${aspect}: they need the most protection.`,
  },
  levelSegment: {
    sv: ({ level, count }: { level: string; count: number }) => `nivå ${level}: ${count}`,
    en: ({ level, count }: { level: string; count: number }) => `level ${level}: ${count}`,
  },
  unknownSegment: {
    sv: ({ count }: { count: number }) => `inte bedömda: ${count}`,
    en: ({ count }: { count: number }) => `not assessed: ${count}`,
  },
  notAssessedColumn: { sv: 'Inte bedömda', en: 'Not assessed' },
  figuresAsTable: { sv: 'Siffrorna som tabell', en: 'The figures as a table' },
  todo: { sv: 'Att göra', en: 'To do' },
  todoNothing: { sv: 'Inget väntar just nu.', en: 'Nothing waits just now.' },
  todoShown: {
    sv: ({ shown, total }: { shown: number; total: number }) => `De ${shown} mest brådskande av ${total}.`,
    en: ({ shown, total }: { shown: number; total: number }) => `The ${shown} most pressing of ${total}.`,
  },
  asset: { sv: 'Vad', en: 'What' },
  reason: { sv: 'Varför', en: 'Why' },
  owner: { sv: 'Ägare', en: 'Owner' },
  ownerMissing: { sv: 'ingen ägare', en: 'no owner' },
  taskConflict: {
    sv: ({ aspect, from }: { aspect: string; from: string }) => `${aspect} är lägre än vad ${from} behöver`,
    en: ({ aspect, from }: { aspect: string; from: string }) => `${aspect} is lower than ${from} needs`,
  },
  taskOverdue: {
    sv: ({ date }: { date: string }) => `Skulle ha klassats om ${date}`,
    en: ({ date }: { date: string }) => `Should have been classified again on ${date}`,
  },
  taskSoon: {
    sv: ({ date }: { date: string }) => `Klassas om senast ${date}`,
    en: ({ date }: { date: string }) => `To be classified again by ${date}`,
  },
  taskDraft: { sv: 'Påbörjad, inte beslutad', en: 'Begun, not decided' },
  taskPreliminary: { sv: 'Preliminär', en: 'Preliminary' },
  taskNone: { sv: 'Inte klassad', en: 'Not classified' },
  byUnit: { sv: 'Enhet för enhet', en: 'Unit by unit' },
  byUnitCaption: { sv: 'Hur många som är klassade i varje enhet', en: 'How many are classified in each unit' },
  tableCaption: { sv: 'Följder för varje område och nivå', en: 'Consequences for each category and level' },
  unit: { sv: 'Enhet', en: 'Unit' },
  noUnit: { sv: 'Ingen enhet', en: 'No unit' },
  quickLead: {
    sv: 'Gissa den värsta rimliga följden av varje sak, vad den än drabbar. Fyra val för varje rad räcker för att veta var ni ska börja. Det blir preliminärt tills någon klassar på riktigt och beslutar.',
    en: 'Guess the worst reasonable consequence of each, whatever it harms. Four choices for each row are enough to know where to begin. It is preliminary until somebody classifies in full and decides.',
  },
  quickKeys: {
    sv: 'Snabbast med tangentbordet: Tabb går till nästa ruta, en siffra väljer, Retur sparar sidan.',
    en: 'Fastest with the keyboard: Tab goes to the next box, a digit chooses, Enter saves the page.',
  },
  quickDone: {
    sv: ({ done, total }: { done: number; total: number }) => `${done} av ${total} är genomgångna`,
    en: ({ done, total }: { done: number; total: number }) => `${done} of ${total} have been gone through`,
  },
  quickLeftView: { sv: 'Det som är kvar', en: 'What is left' },
  quickAllView: { sv: 'Allt som inte är beslutat', en: 'Everything not decided' },
  views: { sv: 'Urval', en: 'Views' },
  quickSave: { sv: 'Spara och visa nästa', en: 'Save and show the next' },
  quickSaved: {
    sv: ({ saved }: { saved: number }) => (saved === 1 ? 'En rad är sparad.' : `${saved} rader är sparade.`),
    en: ({ saved }: { saved: number }) => (saved === 1 ? 'One row is saved.' : `${saved} rows are saved.`),
  },
  quickNothing: { sv: 'Allt är genomgånget', en: 'Everything has been gone through' },
  quickNothingLead: {
    sv: 'Klassa nu det med högst nivå på riktigt. Listan på översikten börjar med det.',
    en: 'Now classify what has the highest level in full. The list on the overview begins with it.',
  },
  toOverview: { sv: 'Till översikten', en: 'To the overview' },
  chooseNothing: { sv: '–', en: '–' },
  selectOf: {
    sv: ({ name, question }: { name: string; question: string }) => `${question}: ${name}`,
    en: ({ name, question }: { name: string; question: string }) => `${question}: ${name}`,
  },
  quickConflict: {
    sv: 'Någon annan gick igenom samma rader. Inget av det ni valde är borttaget.',
    en: 'Somebody else went through the same rows. Nothing of what you chose is gone.',
  },
  quickConflictHelp: {
    sv: 'Sidan är inte sparad. Jämför de markerade raderna, ändra om ni vill, och spara igen.',
    en: 'The page is not saved. Compare the marked rows, change them if you like, and save again.',
  },
  quickTheirs: {
    sv: ({ by, time, levels }: { by: string; time: string; levels: string }) => `${by} valde ${levels} kl. ${time}`,
    en: ({ by, time, levels }: { by: string; time: string; levels: string }) => `${by} chose ${levels} at ${time}`,
  },
  quickDecidedMeanwhile: {
    sv: ({ by, levels }: { by: string; levels: string }) => `${by} har beslutat ${levels}. Raden sparas inte.`,
    en: ({ by, levels }: { by: string; levels: string }) => `${by} has decided ${levels}. The row is not saved.`,
  },
  methodTitle: { sv: 'Så klassar vi', en: 'How we classify' },
  methodLead: {
    sv: 'Metoden är ett styrande dokument. Följden avgör nivån: den högsta följden i något område ger aspektens nivå.',
    en: 'The method is a governing document. The consequence decides the level: the highest consequence in any category gives the level of the aspect.',
  },
  methodVersionLead: {
    sv: ({ version, date, by }: { version: number; date: string; by: string }) =>
      `Version ${version}, sparad ${date} av ${by}.`,
    en: ({ version, date, by }: { version: number; date: string; by: string }) =>
      `Version ${version}, saved ${date} by ${by}.`,
  },
  methodBuiltIn: {
    sv: 'Det här är den inbyggda metoden. Ändra den så att den passar er, och låt den beslutas.',
    en: 'This is the built-in method. Change it to suit you, and have it decided.',
  },
  methodChange: { sv: 'Ändra metoden', en: 'Change the method' },
  methodChangeLead: {
    sv: 'Det blir en ny version. Det som redan är beslutat behåller den version som det beslutades efter.',
    en: 'It becomes a new version. What is decided keeps the version that it was decided by.',
  },
  aspectsHeading: { sv: 'Aspekter', en: 'Aspects' },
  aspectsLegend: { sv: 'Vilka aspekter bedömer ni?', en: 'Which aspects do you assess?' },
  tableHeading: { sv: 'Vad varje nivå betyder', en: 'What each level means' },
  inheritHeading: { sv: 'Hur nivåer ärvs', en: 'How levels are inherited' },
  inheritText: {
    sv: 'Ett system ärver den högsta nivån av informationen i det och av systemen som behöver det. Från en process ärvs bara tillgänglighet: allt den bygger på måste fungera i tid, men varje uppgift i den är inte lika känslig. Den högre nivån gäller alltid, och när en bedömning är lägre än vad som ärvs säger programmet till.',
    en: 'A system inherits the highest level of the information in it and of the systems that need it. From a process only availability is inherited: everything it stands on must work in time, but not every detail in it is as sensitive. The higher level always holds, and the program says so where an assessment is lower than what is inherited.',
  },
  againHeading: { sv: 'Hur ofta', en: 'How often' },
  againText: {
    sv: ({ name, months }: { name: string; months: number }) => `${name}: klassas om efter ${months} månader.`,
    en: ({ name, months }: { name: string; months: number }) => `${name}: classified again after ${months} months.`,
  },
  versionsHeading: { sv: 'Tidigare versioner', en: 'Earlier versions' },
  levelHeading: {
    sv: ({ level }: { level: number }) => `Nivå ${level}`,
    en: ({ level }: { level: number }) => `Level ${level}`,
  },
  levelKept: { sv: 'Nivån används i metoden', en: 'The level is part of the method' },
  levelName: { sv: 'Namn', en: 'Name' },
  levelMonths: { sv: 'Månader till nästa klassning', en: 'Months to the next classification' },
  saveVersion: { sv: 'Spara som ny version', en: 'Save as a new version' },
  savedVersion: { sv: 'Metoden är sparad som en ny version.', en: 'The method is saved as a new version.' },
}
