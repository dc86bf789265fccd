import type { Message } from '../../../../platform/i18n/index.ts'

/** The words of making a survey and of issuing it. */
export const issuing = {
  newSurvey: { sv: 'Ny enkät', en: 'New survey' },
  newSurveyLead: {
    sv: 'Ingen annan än myndigheten ser enkäten förrän den ges ut. Till dess går allt utom kortnamnet att ändra.',
    en: 'Nobody but the agency sees the survey until it is issued. Until then everything but its short name can change.',
  },
  changeSurveyLead: {
    sv: 'Enkäten är inte utgiven. Det du ändrar här syns bara för myndigheten.',
    en: 'The survey has not been issued. What you change here is seen by the agency alone.',
  },
  allSurveys: { sv: 'Alla enkäter', en: 'All surveys' },
  titleSv: { sv: 'Titel på svenska', en: 'Title in Swedish' },
  titleEn: { sv: 'Titel på engelska', en: 'Title in English' },
  shortName: { sv: 'Kortnamn', en: 'Short name' },
  shortNameHint: {
    sv: 'Står i adresser och filnamn och kan inte ändras sedan. Små bokstäver a–z, siffror och bindestreck.',
    en: 'Stands in addresses and file names and cannot be changed later. Lower-case a–z, digits and hyphens.',
  },
  opensOn: { sv: 'Första svarsdagen', en: 'First day' },
  closesOn: { sv: 'Sista svarsdagen', en: 'Last day' },
  dateHint: { sv: 'År, månad och dag: 2027-03-01', en: 'Year, month and day: 2027-03-01' },
  time: { sv: 'När den är öppen', en: 'When it is open' },
  published: { sv: 'Frågeformulär', en: 'Questionnaire' },
  publishedHint: {
    sv: 'Välj ett som är publicerat eller ett utkast, eller klistra in ett nytt nedan. Ett utkast publiceras som det är när enkäten sparas.',
    en: 'Choose one that is published or a draft, or paste a new one below. A draft is published as it is when the survey is saved.',
  },
  pasteInstead: { sv: 'Det som står i rutan nedan', en: 'What stands in the box below' },
  versionOption: {
    sv: ({ title, version }) => `${title}, version ${version}`,
    en: ({ title, version }) => `Version ${version} of ${title}`,
  } as Message<{ title: string; version: number }>,
  draftOption: {
    sv: ({ title, id, when }) => `Utkast: ${title} (${id}, ändrat ${when})`,
    en: ({ title, id, when }) => `Draft: ${title} (${id}, changed ${when})`,
  } as Message<{ title: string; id: string; when: string }>,
  draftCheck: { sv: 'Till utkastets kontroll', en: 'To the check of the draft' },
  source: { sv: 'Nytt frågeformulär som YAML', en: 'New questionnaire as YAML' },
  sourceHint: {
    sv: 'Används bara när det är valt ovan. Klistra in hela filen. Den publiceras när enkäten sparas.',
    en: 'Used only where it is chosen above. Paste the whole file. It is published when the survey is saved.',
  },
  sourceFaults: { sv: 'Fel i frågeformuläret', en: 'Faults in the questionnaire' },
  frame: { sv: 'Urval', en: 'Frame' },
  frameOf: { sv: 'Vilka som får enkäten', en: 'Who is asked' },
  noFrameYet: { sv: 'Väljs senare, under Urval', en: 'Chosen later, under Frame' },
  frameOption: {
    sv: ({ title, n }) => `Samma som ${title} (${n})`,
    en: ({ title, n }) => `The same as ${title} (${n})`,
  } as Message<{ title: string; n: number }>,
  create: { sv: 'Spara enkäten', en: 'Save the survey' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  issueLead: {
    sv: 'När du ger ut enkäten ser alla i urvalet den. Det går inte att ta tillbaka.',
    en: 'When you issue the survey, everybody in the frame sees it. This cannot be undone.',
  },
  whoIsAsked: { sv: 'Får enkäten', en: 'Asked' },
  municipalities: {
    sv: ({ n }) => (n === 1 ? 'En kommun' : `${n} kommuner`),
    en: ({ n }) => (n === 1 ? 'One municipality' : `${n} municipalities`),
  } as Message<{ n: number }>,
  open: { sv: 'Öppen', en: 'Open' },
  fromTo: { sv: ({ from, to }) => `${from} till ${to}`, en: ({ from, to }) => `${from} to ${to}` } as Message<{
    from: string
    to: string
  }>,
  asks: {
    sv: ({ title, version, n }) => `${title}, version ${version}: ${n === 1 ? 'en fråga' : `${n} frågor`}`,
    en: ({ title, version, n }) => `${title}, version ${version}: ${n === 1 ? 'one question' : `${n} questions`}`,
  } as Message<{ title: string; version: number; n: number }>,
  checks: { sv: 'Kontroll', en: 'Checks' },
  holds: { sv: 'Klart', en: 'Done' },
  hinders: { sv: 'Hindrar', en: 'In the way' },
  issueConfirm: {
    sv: 'Jag har läst frågorna och vill ge ut enkäten.',
    en: 'I have read the questions and want to issue the survey.',
  },
  issueConfirmMissing: {
    sv: 'Kryssa i rutan om du vill ge ut enkäten.',
    en: 'Tick the box if you want to issue the survey.',
  },
  cannotIssue: { sv: 'Enkäten kan inte ges ut än', en: 'The survey cannot be issued yet' },
  toSurvey: { sv: 'Till frågorna', en: 'To the questions' },
} as const
