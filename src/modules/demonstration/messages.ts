import type { Message } from '../../platform/i18n/index.ts'

export const messages = {
  command: {
    sv: 'fyll en tom databas med demonstrationen: 290 kommuner med påhittade svar, två påhittade med register',
    en: 'fill an empty database with the demonstration: 290 municipalities with invented answers, two invented ones with registers',
  },
  lang: { sv: 'språk: sv (förval) eller en', en: 'language: sv (default) or en' },
  stepOrganisations: {
    sv: 'Lägger in 290 kommuner, 21 länsstyrelser, två påhittade kommuner med register och några påhittade personer',
    en: 'Adding 290 municipalities, 21 county boards, two invented municipalities with registers and some invented people',
  },
  step2015: { sv: 'Läser enkäten 2015 med påhittade svar', en: 'Reading the survey of 2015 with invented answers' },
  stepTexts: {
    sv: 'Kodar fritext ur 2015 med påhittade kodare, och publicerar några svar',
    en: 'Coding free text of 2015 by invented coders, and publishing some answers',
  },
  step2020: {
    sv: 'Läser enkäten 2020, som är påhittad, och jämför den med 2015',
    en: 'Reading the survey of 2020, which is invented, and comparing it with 2015',
  },
  step2026: {
    sv: 'Läser enkäten 2026, som pågår, med påhittade svar',
    en: 'Reading the survey of 2026, still open, with invented answers',
  },
  stepPublish: {
    sv: 'Räknar fram och publicerar bilderna av 2015 och 2020',
    en: 'Tabulating and publishing the pictures of 2015 and 2020',
  },
  stepReport: {
    sv: 'Skriver, fryser och publicerar en rapport om 2015',
    en: 'Writing, freezing and publishing a report about 2015',
  },
  done: { sv: 'Demonstrationen är inlagd.', en: 'The demonstration is in place.' },
  notEmpty: {
    sv: 'Databasen innehåller redan något. Demonstrationen läggs bara in i en tom databas; inget har ändrats.',
    en: 'The database already holds something. The demonstration is only put into an empty one; nothing has changed.',
  },
  signIns: {
    sv: ({ password }) => `Logga in med lösenordet ”${password}” som:`,
    en: ({ password }) => `Sign in with the password “${password}” as:`,
  } as Message<{ password: string }>,
  doing: {
    coordinator: {
      sv: 'svarar på enkäten för Arboga (och Kungsör)',
      en: 'answers the survey for Arboga (and Kungsör)',
    },
    contact: {
      sv: 'kontaktperson i Upplands Väsby, som har svarat i piloten',
      en: 'contact person of Upplands Väsby, which has answered in the pilot',
    },
    contributor: { sv: 'svarar på sina delar och läser resten', en: 'answers own sections and reads the rest' },
    owner: { sv: 'svarar men skickar inte in', en: 'answers but does not submit' },
    reviewer: { sv: 'läser men ändrar inget', en: 'reads but changes nothing' },
    'survey-lead': {
      sv: 'följer insamlingen, läser resultat, gör rapporten',
      en: 'follows collection, reads results, makes the report',
    },
    analyst: { sv: 'läser resultat', en: 'reads results' },
    officer: {
      sv: 'ser hur långt kommunerna i Västmanland har kommit',
      en: 'sees how far the municipalities of Västmanland have come',
    },
    administrator: {
      sv: 'svarar, och bestämmer vilka som arbetar för Arboga',
      en: 'answers, and decides who works for Arboga',
    },
    registers: {
      sv: 'samordnar informationssäkerheten i Ekebro och i Åsunda, två påhittade kommuner',
      en: 'coordinates information security in Ekebro and in Åsunda, two invented municipalities',
    },
    runsWater: {
      sv: 'vd för Ekebro Vatten AB: äger vattnets övning',
      en: 'managing director of Ekebro Vatten AB: owns the exercise of the water',
    },
    ownSystems: {
      sv: 'äger system i Ekebros vård och omsorg och klassar dem',
      en: 'owns systems in the care services of Ekebro and classifies them',
    },
    manager: {
      sv: 'förvaltningschef i Ekebro: beslutar klassningar, ser vad förvaltningen har att göra',
      en: 'head of an administration of Ekebro: decides classifications, sees what it has to do',
    },
    runsEkebro: {
      sv: 'sköter registren i Ekebro och bestämmer vilka som arbetar där',
      en: 'runs the registers of Ekebro and decides who works there',
    },
    readsEkebro: {
      sv: 'granskar: läser Ekebros register men ändrar inget',
      en: 'reviews: reads the registers of Ekebro but changes nothing',
    },
    employee: {
      sv: 'anställd i Ekebro: läser styrande dokument',
      en: 'employee of Ekebro: reads the governing documents',
    },
  },
} as const
