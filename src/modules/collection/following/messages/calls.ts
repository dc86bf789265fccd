import type { Message } from '../../../../platform/i18n/index.ts'

interface Group {
  group: string
  count: string
}

/** The words of calling those that have not answered, and of the log of calls. */
export const calls = {
  callList: { sv: 'Ringlista', en: 'Call list' },
  callListLead: {
    sv: ({ n }) => `${n} har inte svarat. Överst står den vars svar gör mest för att svaren ska spegla landet.`,
    en: ({ n }) =>
      `${n} have not answered. First comes the one whose answer does most for the answers to mirror the country.`,
  } as Message<{ n: string }>,
  callListUnordered: {
    sv: ({ n }) =>
      `${n} har inte svarat. De står i urvalets ordning: för få har svarat för att säga vilka svar som gör mest för bilden.`,
    en: ({ n }) =>
      `${n} have not answered. They stand in the order of the frame: too few have answered to say which answers would do most.`,
  } as Message<{ n: string }>,
  views: { sv: 'Urval i listan', en: 'Views of the list' },
  countyAndSize: { sv: 'Län och storlek', en: 'County and size' },
  effect: { sv: 'Verkan', en: 'Effect' },
  callColumn: { sv: 'Samtal', en: 'Calls' },
  notBegun: { sv: 'Inte påbörjad', en: 'Not begun' },
  begunOn: { sv: ({ date }) => `Påbörjad ${date}`, en: ({ date }) => `Begun ${date}` } as Message<{ date: string }>,
  addressBounces: { sv: 'Adressen studsar', en: 'The address bounces' },
  noContact: { sv: 'Ingen kontakt', en: 'No contact' },
  effectLabel: {
    sv: ({ gain, n }) => `Verkan ${gain}, ${n} av 10 av den största`,
    en: ({ gain, n }) => `Effect ${gain}, ${n} of 10 of the largest`,
  } as Message<{ gain: string; n: number }>,
  effectUnknown: { sv: 'går inte att säga', en: 'cannot be said' },
  noteCall: { sv: 'Skriv in samtal', en: 'Note a call' },
  noteCallTo: {
    sv: ({ name }) => `Skriv in samtal med ${name}`,
    en: ({ name }) => `Note a call to ${name}`,
  } as Message<{
    name: string
  }>,
  latestCall: {
    sv: ({ outcome, date, n }) => `${outcome} ${date}${n > 1 ? `, ${n} samtal` : ''}`,
    en: ({ outcome, date, n }) => `${outcome} ${date}${n > 1 ? `, ${n} calls` : ''}`,
  } as Message<{ outcome: string; date: string; n: number }>,
  nextCall: { sv: ({ date }) => `Ring ${date}`, en: ({ date }) => `Call ${date}` } as Message<{ date: string }>,
  nextCallDue: {
    sv: ({ date }) => `Skulle ringas ${date}`,
    en: ({ date }) => `Was to be called ${date}`,
  } as Message<{ date: string }>,
  callToday: { sv: 'Ring i dag', en: 'Call today' },
  promiseBroken: {
    sv: ({ date }) => `Lovade svara ${date}`,
    en: ({ date }) => `Said they would answer ${date}`,
  } as Message<{ date: string }>,
  reasonBoth: {
    sv: ({ first, second }) => `${first} och ${second} har svarat mindre än landet.`,
    en: ({ first, second }) => `${first} and ${second} have answered less than the country.`,
  } as Message<{ first: string; second: string }>,
  reasonOne: {
    sv: ({ first }) => `${first} har svarat mindre än landet.`,
    en: ({ first }) => `${first} have answered less than the country.`,
  } as Message<{ first: string }>,
  reasonNone: {
    sv: 'Gruppen har svarat minst lika mycket som landet, så svaret gör mindre för bilden.',
    en: 'Its groups have answered at least as much as the country, so its answer does less for the picture.',
  },
  reasonUnknown: {
    sv: 'För få har svarat för att säga vad ett svar gör för bilden.',
    en: 'Too few have answered to say what an answer does for the picture.',
  },
  inCounty: {
    sv: ({ group, count }) => `Kommunerna i ${group} (${count})`,
    en: ({ group, count }) => `The municipalities of ${group} (${count})`,
  } as Message<Group>,
  inCountyAfter: {
    sv: ({ group, count }) => `kommunerna i ${group} (${count})`,
    en: ({ group, count }) => `the municipalities of ${group} (${count})`,
  } as Message<Group>,
  inClass: {
    sv: ({ group, count }) => `Kommuner med ${group} invånare (${count})`,
    en: ({ group, count }) => `Municipalities of ${group} inhabitants (${count})`,
  } as Message<Group>,
  inClassAfter: {
    sv: ({ group, count }) => `kommuner med ${group} invånare (${count})`,
    en: ({ group, count }) => `municipalities of ${group} inhabitants (${count})`,
  } as Message<Group>,
  why: { sv: 'Varför', en: 'Why' },
  place: { sv: 'Plats på listan', en: 'Place on the list' },
  placeOf: { sv: ({ n, total }) => `${n} av ${total}`, en: ({ n, total }) => `${n} of ${total}` } as Message<{
    n: string
    total: string
  }>,
  code: { sv: 'Kod', en: 'Code' },
  latestCallOn: { sv: 'Senaste samtal', en: 'Latest call' },
  promisedOnShort: { sv: 'Lovat till', en: 'Promised by' },
  callContacts: { sv: 'Kontakter', en: 'Contacts' },
  noContacts: {
    sv: 'Ingen kontakt är inlagd. Ring växeln och fråga vem som ansvarar för informationssäkerheten.',
    en: 'No contact has been entered. Call the switchboard and ask who is in charge of information security.',
  },
  callLog: { sv: 'Samtal', en: 'Calls' },
  noCalls: { sv: 'Inget samtal är inskrivet.', en: 'No call has been noted.' },
  callSaved: { sv: 'Samtalet är inskrivet.', en: 'The call has been noted.' },
  newCall: { sv: 'Skriv in ett samtal', en: 'Note a call' },
  calledOn: { sv: 'Vilken dag ringde du?', en: 'Which day did you call?' },
  calledAt: { sv: 'Hur dags?', en: 'At what time?' },
  clockHint: { sv: 'Till exempel 13.30', en: 'For example 13.30' },
  howItWent: { sv: 'Hur gick det?', en: 'How did it go?' },
  promisedOn: { sv: 'Vilken dag lovade de att svara?', en: 'By which day did they say they would answer?' },
  promisedHint: { sv: 'Bara om de lovade en dag.', en: 'Only if they named a day.' },
  spokeWith: { sv: 'Vem talade du med?', en: 'Whom did you speak with?' },
  callNote: { sv: 'Anteckning', en: 'Note' },
  callNoteHint: {
    sv: 'Det som nästa som ringer behöver veta. Skriv inga svar på enkäten och inget känsligt om personer.',
    en: 'What whoever calls next needs to know. Write no answers to the survey and nothing sensitive about people.',
  },
  nextOn: { sv: 'När ska någon ringa igen?', en: 'When is somebody to call again?' },
  nextHint: { sv: 'Lämna tomt om ingen behöver ringa mer.', en: 'Leave empty if nobody needs to call again.' },
  saveCall: { sv: 'Spara samtalet', en: 'Save the call' },
  saveAndNext: { sv: 'Spara och gå till nästa', en: 'Save and go to the next' },
  previousOnList: {
    sv: ({ name }) => `Före på listan: ${name}`,
    en: ({ name }) => `Before on the list: ${name}`,
  } as Message<{
    name: string
  }>,
  nextOnList: {
    sv: ({ name }) => `Efter på listan: ${name}`,
    en: ({ name }) => `After on the list: ${name}`,
  } as Message<{
    name: string
  }>,
  spokeWithLine: { sv: ({ name }) => `Talade med ${name}.`, en: ({ name }) => `Spoke with ${name}.` } as Message<{
    name: string
  }>,
  promisedLine: { sv: ({ date }) => `Svarar ${date}.`, en: ({ date }) => `Answers by ${date}.` } as Message<{
    date: string
  }>,
  nextLine: { sv: ({ date }) => `Ring igen ${date}.`, en: ({ date }) => `Call again ${date}.` } as Message<{
    date: string
  }>,
  downloadCsv: { sv: 'Hämta listan (CSV)', en: 'Download the list (CSV)' },
  fromCountyBoard: { sv: 'Från länsstyrelsen', en: 'From the county administrative board' },
} as const

/** What a call can come to, and the views of the list. */
export const callWords = {
  view: {
    alla: { sv: 'Alla som inte svarat', en: 'All that have not answered' },
    'i-dag': { sv: 'Att ringa i dag', en: 'To call today' },
    oringda: { sv: 'Inte ringda', en: 'Not called' },
    klara: { sv: 'Klara', en: 'Done' },
  },
  viewEmpty: {
    alla: { sv: 'Alla har svarat', en: 'All have answered' },
    'i-dag': { sv: 'Ingen att ringa i dag', en: 'Nobody to call today' },
    oringda: { sv: 'Alla som inte svarat är ringda', en: 'All that have not answered have been called' },
    klara: { sv: 'Ingen är klar än', en: 'Nobody is done yet' },
  },
  viewEmptyLead: {
    alla: { sv: 'Det finns ingen kvar att ringa.', en: 'There is nobody left to call.' },
    'i-dag': {
      sv: 'Här står de som du har lovat att ringa igen i dag eller tidigare, och de som inte svarade när de hade sagt. Börja annars överst bland dem som inte är ringda.',
      en: 'Here are those to call again today or earlier, and those that did not answer when they had said. Otherwise begin at the top of those not called.',
    },
    oringda: { sv: 'Se vilka som ska ringas igen.', en: 'See whom to call again.' },
    klara: {
      sv: 'Här hamnar de som har ringts och sedan svarat, och de som har avböjt.',
      en: 'Here come those that have been called and then answered, and those that have declined.',
    },
  },
  outcome: {
    answered: { sv: 'Vi talades vid', en: 'We spoke' },
    promised: { sv: 'De lovade svara en viss dag', en: 'They said by which day they answer' },
    'no-answer': { sv: 'Ingen svarade i telefonen', en: 'Nobody picked up' },
    'wrong-person': { sv: 'Fel person', en: 'Wrong person' },
    declined: { sv: 'De avböjer att svara', en: 'They decline to answer' },
    other: { sv: 'Annat', en: 'Other' },
  },
  outcomeShort: {
    answered: { sv: 'Talades vid', en: 'Spoke' },
    promised: { sv: 'Lovade svara', en: 'Promised' },
    'no-answer': { sv: 'Inget svar', en: 'No reply' },
    'wrong-person': { sv: 'Fel person', en: 'Wrong person' },
    declined: { sv: 'Avböjde', en: 'Declined' },
    other: { sv: 'Annat', en: 'Other' },
  },
} as const
