/** Writing, deciding, reading and printing a plan. */
export const writing = {
  parts: {
    activation: {
      sv: 'När planen används, och vem som bestämmer det',
      en: 'When the plan is used, and who decides it',
    },
    alternatives: { sv: 'Så arbetar vi under tiden', en: 'How we work meanwhile' },
    resources: { sv: 'Det här behövs', en: 'What is needed' },
    communication: { sv: 'Vem som får veta vad', en: 'Who is told what' },
    return_to_normal: { sv: 'Tillbaka till det vanliga', en: 'Back to normal' },
  },
  partHelp: {
    activation: {
      sv: 'Till exempel: Journalen har inte gått att nå på 30 minuter. Enhetschefen i tjänst beslutar; nås hen inte, sjuksköterskan.',
      en: 'For example: the records have been out of reach for 30 minutes. The head of unit on duty decides; if not reached, the nurse.',
    },
    alternatives: {
      sv: 'Steg för steg, så att en vikarie klarar det. Vad görs på papper, vad görs inte alls, vad måste göras först?',
      en: 'Step by step, so that a stand-in manages. What is done on paper, what is not done at all, what must be done first?',
    },
    resources: {
      sv: 'Blanketter, nycklar, telefoner, lokaler, reservkraft, utskrivna listor. Skriv var de finns.',
      en: 'Forms, keys, phones, rooms, reserve power, printed lists. Write where they are.',
    },
    communication: {
      sv: 'Brukare och anhöriga, personal, nämnden, växeln, andra myndigheter. Vem säger vad, hur ofta?',
      en: 'Clients and relatives, staff, the board, the switchboard, other authorities. Who says what, how often?',
    },
    return_to_normal: {
      sv: 'Hur det som gjordes på papper förs in, vem som kontrollerar att inget saknas, och vem som säger att det är över.',
      en: 'How what was done on paper is entered, who checks that nothing is missing, and who says that it is over.',
    },
  },
  write: { sv: 'Skriv planen', en: 'Write the plan' },
  writeOn: { sv: 'Skriv vidare på utkastet', en: 'Go on with the draft' },
  writeNew: { sv: 'Skriv ett nytt utkast', en: 'Write a new draft' },
  writeTitle: {
    sv: ({ name }: { name: string }) => `Skriv ${name}`,
    en: ({ name }: { name: string }) => `Write ${name}`,
  },
  writeLead: {
    sv: 'Skriv kort, för den som läser under stress. Det som gäller ligger kvar orört tills någon beslutar utkastet.',
    en: 'Write briefly, for somebody who reads under stress. What is in force stays untouched until somebody decides the draft.',
  },
  saveDraft: { sv: 'Spara utkastet', en: 'Save the draft' },
  draftSaved: { sv: 'Utkastet är sparat.', en: 'The draft is saved.' },
  conflictTitle: { sv: 'Någon annan har sparat under tiden', en: 'Somebody else has saved meanwhile' },
  conflictLead: {
    sv: 'Det du skrev står kvar i fälten. Det som sparades finns på planens sida: jämför, och spara sedan igen.',
    en: 'What you wrote stands in the fields. What was saved is on the page of the plan: compare, and then save again.',
  },
  read: { sv: 'Läs och skriv ut', en: 'Read and print' },
  readDraft: { sv: 'Läs utkastet', en: 'Read the draft' },
  pdf: { sv: 'Som PDF', en: 'As a PDF' },
  offline: { sv: 'Fil som öppnas utan nät', en: 'File that opens without a network' },
  decide: { sv: 'Besluta', en: 'Decide' },
  decideTitle: {
    sv: ({ name }: { name: string }) => `Besluta ${name}`,
    en: ({ name }: { name: string }) => `Decide ${name}`,
  },
  decideLead: {
    sv: 'När planen är beslutad går texten inte att ändra. Den ändras genom ett nytt utkast. Kontaktlistan hålls aktuell hela tiden.',
    en: 'When the plan is decided its text cannot be changed. It is changed by a new draft. The contact list is kept up all the time.',
  },
  decideNow: { sv: 'Besluta planen', en: 'Decide the plan' },
  decidedNotice: {
    sv: 'Planen gäller. Skriv ut den, och lägg filen där den nås utan nät.',
    en: 'The plan is in force. Print it, and put the file where it can be reached without a network.',
  },
  missingTitle: { sv: 'Innan planen kan beslutas', en: 'Before the plan can be decided' },
  missing: {
    activation: { sv: 'Skriv när planen används.', en: 'Write when the plan is used.' },
    alternatives: { sv: 'Skriv hur ni arbetar under tiden.', en: 'Write how you work meanwhile.' },
    resources: { sv: 'Skriv vad som behövs.', en: 'Write what is needed.' },
    communication: { sv: 'Skriv vem som får veta vad.', en: 'Write who is told what.' },
    return_to_normal: { sv: 'Skriv hur ni kommer tillbaka till det vanliga.', en: 'Write how you get back to normal.' },
    roles: { sv: 'Ange minst en som leder.', en: 'Name at least one who leads.' },
    contacts: { sv: 'Ange minst en att ringa.', en: 'Name at least one to call.' },
  },
  planTextTitle: { sv: 'Planen', en: 'The plan' },
  noText: {
    sv: 'Planen har ingen text än. Fem korta stycken räcker: när den används, hur ni arbetar under tiden, vad som behövs, vem som får veta och hur ni kommer tillbaka.',
    en: 'The plan has no text yet. Five short pieces are enough: when it is used, how you work meanwhile, what is needed, who is told and how you get back.',
  },
  inForceSince: {
    sv: ({ number, date, by }: { number: number; date: string; by: string }) =>
      `Version ${number} gäller sedan ${date}, beslutad av ${by}.`,
    en: ({ number, date, by }: { number: number; date: string; by: string }) =>
      `Version ${number} in force since ${date}, decided by ${by}.`,
  },
  draftBy: {
    sv: ({ number, date, by }: { number: number; date: string; by: string }) =>
      `Utkast till version ${number}, sparat ${date} av ${by}.`,
    en: ({ number, date, by }: { number: number; date: string; by: string }) =>
      `Draft of version ${number}, saved ${date} by ${by}.`,
  },
  isDraft: { sv: 'Det här är ett utkast. Ingen har beslutat det.', en: 'This is a draft. Nobody has decided it.' },
  roles: { sv: 'Vem gör vad', en: 'Who does what' },
  contacts: { sv: 'Vem ringer vi', en: 'Whom we call' },
  noRoles: { sv: 'Ingen är utsedd än.', en: 'Nobody is named yet.' },
  noContacts: { sv: 'Ingen står på listan än.', en: 'Nobody is on the list yet.' },
  addSomebody: { sv: 'Lägg till någon', en: 'Add somebody' },
  contactKind: { sv: 'Vad gäller det?', en: 'What is it about?' },
  contactKinds: {
    role: { sv: 'Någon som gör något när planen används', en: 'Somebody who does something when the plan is used' },
    contact: { sv: 'Någon att ringa', en: 'Somebody to call' },
  },
  duty: { sv: 'Uppgift, eller varför ni ringer', en: 'Duty, or why you call' },
  dutyHint: {
    sv: 'Som ”Leder arbetet” eller ”Leverantörens jour”.',
    en: 'As “Leads the work” or “The supplier’s duty desk”.',
  },
  who: { sv: 'Vem', en: 'Who' },
  whoHint: {
    sv: 'Finns namnet bland era personer eller leverantörer följer numret med därifrån, också när det ändras.',
    en: 'If the name is among your people or suppliers, the number follows from there, also when it changes.',
  },
  phone: { sv: 'Telefon', en: 'Phone' },
  addContact: { sv: 'Lägg till', en: 'Add' },
  contactAdded: { sv: 'Tillagd.', en: 'Added.' },
  takeOff: { sv: 'Ta bort', en: 'Take off' },
  takeOffOf: {
    sv: ({ name }: { name: string }) => `Ta bort ${name} från listan`,
    en: ({ name }: { name: string }) => `Take off ${name}`,
  },
  hasGone: { sv: 'har slutat eller avslutats', en: 'has left or ended' },
  noNumber: { sv: 'inget nummer', en: 'no number' },
  colDuty: { sv: 'Uppgift', en: 'Duty' },
  colWho: { sv: 'Vem', en: 'Who' },
  colReach: { sv: 'Nås på', en: 'Reached at' },
  serves: { sv: 'Planen gäller för', en: 'The plan is for' },
  servesNone: {
    sv: 'Ingen process hör till planen. Välj den på processens sida.',
    en: 'No process belongs to the plan. Choose it on the page of the process.',
  },
  servesWithin: {
    sv: ({ name, hours }: { name: string; hours: string }) => `${name}: ska fungera igen inom ${hours}`,
    en: ({ name, hours }: { name: string; hours: string }) => `${name}: to work again within ${hours}`,
  },
  changedTitle: {
    sv: 'Det här har ändrats sedan planen beslutades',
    en: 'This has changed since the plan was decided',
  },
  changedBy: {
    sv: ({ date }: { date: string }) => `Gå igenom planen senast ${date}.`,
    en: ({ date }: { date: string }) => `Go through the plan by ${date}.`,
  },
  triggers: {
    ended: {
      sv: ({ name }: { name: string }) => `${name} finns inte längre`,
      en: ({ name }: { name: string }) => `${name} is no longer there`,
    },
    'phasing-out': {
      sv: ({ name }: { name: string }) => `${name} avvecklas`,
      en: ({ name }: { name: string }) => `${name} is being phased out`,
    },
    supplier: {
      sv: ({ name }: { name: string }) => `${name} har fått en annan leverantör`,
      en: ({ name }: { name: string }) => `${name} has another supplier`,
    },
    needed: {
      sv: ({ name }: { name: string }) => `${name} behövs numera`,
      en: ({ name }: { name: string }) => `${name} is needed now`,
    },
    'no-longer-needed': {
      sv: ({ name }: { name: string }) => `${name} behövs inte längre`,
      en: ({ name }: { name: string }) => `${name} is no longer needed`,
    },
    'reached-otherwise': {
      sv: ({ name }: { name: string }) => `${name} nås på annat sätt`,
      en: ({ name }: { name: string }) => `${name} is reached in another way`,
    },
    renamed: {
      sv: ({ name }: { name: string }) => `${name} har fått ett annat namn`,
      en: ({ name }: { name: string }) => `${name} has another name`,
    },
    moved: {
      sv: ({ name }: { name: string }) => `${name} hör till en annan del av organisationen`,
      en: ({ name }: { name: string }) => `${name} belongs elsewhere in the organisation`,
    },
  },
  revised: { sv: 'Texten stämmer ändå', en: 'The text is right all the same' },
  revisedNotice: {
    sv: 'Planen är genomgången. Skriv ut den på nytt om numren har ändrats.',
    en: 'The plan has been gone through. Print it again if numbers have changed.',
  },
  printedFrom: {
    sv: ({ place, date }: { place: string; date: string }) => `${place}. Utskriven ${date}.`,
    en: ({ place, date }: { place: string; date: string }) => `${place}. Printed ${date}.`,
  },
  checkNumbers: {
    sv: 'Kontrollera numren en gång i kvartalet.',
    en: 'Check the numbers once a quarter.',
  },
} as const
