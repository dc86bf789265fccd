interface Counted {
  readonly count: number
}

/** The overview of continuity, and where critical processes are found. */
export const overview = {
  continuity: { sv: 'Kontinuitet', en: 'Continuity' },
  continuityLead: {
    sv: 'Det som måste fungera vad som än händer: hur länge det kan stå still, vad det bygger på, och vad ni gör när det har stannat.',
    en: 'What must work whatever happens: how long it can stand still, what it stands on, and what you do when it has stopped.',
  },
  startTitle: { sv: 'Börja med det som märks först', en: 'Begin with what is felt first' },
  startLead: {
    sv: 'Vi föreslår processer ur era nämnder, bolag och registret över information och system. Välj tre eller fyra. Varje bedömning tar en kvart.',
    en: 'We propose processes from your boards, companies and the register of information and systems. Choose three or four. Each takes a quarter of an hour to judge.',
  },
  find: { sv: 'Hitta kritiska processer', en: 'Find critical processes' },
  summaryCounts: { sv: 'Läget', en: 'State' },
  countProcesses: { sv: 'Kritiska processer', en: 'Critical processes' },
  countJudged: {
    sv: ({ judged, count }: { judged: number; count: number }) => `${count}, varav ${judged} bedömda`,
    en: ({ judged, count }: { judged: number; count: number }) => `${count}, of which ${judged} judged`,
  },
  countSlow: { sv: 'Kedjor som inte håller', en: 'Chains that do not hold' },
  countPlanned: { sv: 'Med en plan som gäller', en: 'With a plan in force' },
  countOf: {
    sv: ({ n, of }: { n: number; of: number }) => `${n} av ${of}`,
    en: ({ n, of }: { n: number; of: number }) => `${n} of ${of}`,
  },
  countRevise: { sv: 'Planer att gå igenom', en: 'Plans to go through' },
  notRight: { sv: 'Det här går inte ihop', en: 'This does not go together' },
  notRightLead: {
    sv: 'Det värsta först. Varje rad är en sak att göra.',
    en: 'The worst first. Each line is one thing to do.',
  },
  allRight: { sv: 'Allt som är bedömt går ihop.', en: 'All that is judged goes together.' },
  moreFindings: {
    sv: ({ count }: Counted) => `och ${count} till, på processernas sidor`,
    en: ({ count }: Counted) => `and ${count} more, on the pages of the processes`,
  },
  overTime: { sv: 'Processerna, det som tål minst först', en: 'The processes, what stands the least first' },
  overTimeLead: {
    sv: 'Siffrorna är den värsta konsekvensen i någon kategori när processen har stått still i 4 timmar, ett dygn, 3 dygn, en vecka och en månad.',
    en: 'The figures are the worst consequence in any category when the process has stood still for 4 hours, a day, 3 days, a week and a month.',
  },
  colProcess: { sv: 'Process', en: 'Process' },
  colImpact: { sv: 'Konsekvens över tid', en: 'Impact over time' },
  colRequired: { sv: 'Ska fungera igen inom', en: 'To work again within' },
  colWeakest: { sv: 'Svagaste länk', en: 'Weakest link' },
  colPlan: { sv: 'Plan', en: 'Plan' },
  noPlan: { sv: 'Ingen', en: 'None' },
  notSaid: { sv: 'Inte sagt', en: 'Not said' },
  holds: { sv: 'Håller', en: 'Holds' },
  slow: { sv: 'Håller inte', en: 'Does not hold' },
  unknown: { sv: 'Vet inte', en: 'Not known' },
  nothing: { sv: 'Inget angivet', en: 'Nothing stated' },
  atLeast: {
    sv: ({ hours }: { hours: string }) => `minst ${hours}`,
    en: ({ hours }: { hours: string }) => `at least ${hours}`,
  },
  findTitle: { sv: 'Hitta kritiska processer', en: 'Find critical processes' },
  findLead: {
    sv: 'Kryssa för det som måste fungera även en dålig dag. Inget är bedömt än: det gör den som äger processen sedan.',
    en: 'Tick what must work on a bad day too. Nothing is judged yet: whoever owns the process does that afterwards.',
  },
  fromAssets: { sv: 'Processer i ert register', en: 'Processes in your register' },
  fromAssetsLead: {
    sv: 'De står i registret över information och system men är inte bedömda här. Vad de behöver följer med.',
    en: 'They stand in the register of information and systems but are not judged here. What they need comes along.',
  },
  fromUnits: { sv: 'Vanligt hos nämnder och bolag som era', en: 'Usual in boards and companies like yours' },
  fromUnitsLead: {
    sv: 'Vår egen lista, efter vad nämnden eller bolaget heter. Det ni redan har visas inte.',
    en: 'Our own list, by what the board or the company is called. What you have already is not shown.',
  },
  addFound: { sv: 'Lägg till de valda', en: 'Add the chosen' },
  nothingFound: { sv: 'Allt vi känner till finns redan här', en: 'All that we know of is here already' },
  nothingFoundLead: {
    sv: 'Saknas något lägger du till det själv.',
    en: 'If something is missing, add it yourself.',
  },
  addedFound: {
    sv: ({ count }: Counted) =>
      count === 1 ? 'En process är tillagd. Bedöm den nu.' : `${count} processer är tillagda. Bedöm dem en i taget.`,
    en: ({ count }: Counted) =>
      count === 1 ? 'One process is added. Judge it now.' : `${count} processes are added. Judge them one at a time.`,
  },
  noUnits: {
    sv: 'Lägg in nämnder och bolag under Organisation och ansvar, så föreslår vi vad de brukar ha.',
    en: 'Enter boards and companies under Organisation and responsibility, and we propose what they usually have.',
  },
} as const
