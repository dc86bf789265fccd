import type { Message } from '../../../../platform/i18n/index.ts'

/** Words of the page that compares a survey with earlier ones. */
export const messages = {
  title: {
    sv: ({ later }) => `Så har svaren förändrats till ${later}`,
    en: ({ later }) => `How the answers have changed to ${later}`,
  } satisfies Message<{ later: string }>,
  titleBeside: {
    sv: ({ later }) => `${later} bredvid andras siffror`,
    en: ({ later }) => `${later} beside the figures of others`,
  } satisfies Message<{ later: string }>,
  leadBeside: {
    sv: 'Siffror som andra har publicerat om ungefär samma sak. De visas bredvid, men jämförs inte.',
    en: 'Figures that others have published of much the same thing. They are shown beside, and not compared.',
  },
  sureOnes: { sv: 'Säkra förändringar', en: 'Sure changes' },
  lead: {
    sv: 'Fråga för fråga, med hur lika frågorna är, hur säker förändringen är och vilka som inte svarade igen.',
    en: 'Question by question, with how alike the questions are, how sure the change is, and who did not answer again.',
  },
  compared: {
    sv: ({ later, earlier }) => `${later} jämfört med ${earlier}`,
    en: ({ later, earlier }) => `${later} compared with ${earlier}`,
  } satisfies Message<{ later: string; earlier: string }>,
  panel: {
    sv: ({ both, left, came, earlier, later }) =>
      `${both} kommuner svarade båda gångerna. ${left} svarade ${earlier} men inte ${later}, och ${came} svarade ${later} men inte ${earlier}.`,
    en: ({ both, left, came, earlier, later }) =>
      `${both} municipalities answered both times. ${left} answered in ${earlier} but not in ${later}, and ${came} in ${later} but not in ${earlier}.`,
  } satisfies Message<{ both: string; left: string; came: string; earlier: string; later: string }>,
  leavers: {
    sv: 'De som slutar svara är ofta de som har kommit kortast. Då ser förändringen större ut än den är. Därför prövas den bara bland dem som svarade båda gångerna, och under varje fråga står vad de övriga hade svarat.',
    en: 'Those that stop answering are often those that have come least far. The change then looks larger than it is. So it is tested only among those that answered both times, and under each question stands what the others had answered.',
  },
  grades: {
    sv: ({ identical, harmonised, notComparable }) =>
      `Av frågorna är ${identical} desamma, ${harmonised} har gjorts lika genom omkodning och ${notComparable} går inte att jämföra.`,
    en: ({ identical, harmonised, notComparable }) =>
      `Of the questions ${identical} are the same, ${harmonised} have been made alike by recoding, and ${notComparable} cannot be compared.`,
  } satisfies Message<{ identical: string; harmonised: string; notComparable: string }>,
  tests: {
    sv: ({ tested, sure }) =>
      `${tested} förändringar har prövats med McNemars test, med Holms korrigering för att de är flera. ${sure} av dem beror knappast på slumpen.`,
    en: ({ tested, sure }) =>
      `${tested} changes have been tested by McNemar’s test, with Holm’s correction for their number. ${sure} of them are hardly due to chance.`,
  } satisfies Message<{ tested: string; sure: string }>,
  onlyLater: {
    sv: ({ later, questions }) => `Nytt ${later}: ${questions}`,
    en: ({ later, questions }) => `New in ${later}: ${questions}`,
  } satisfies Message<{ later: string; questions: string }>,
  onlyEarlier: {
    sv: ({ earlier, questions }) => `Ställdes bara ${earlier}: ${questions}`,
    en: ({ earlier, questions }) => `Asked only in ${earlier}: ${questions}`,
  } satisfies Message<{ earlier: string; questions: string }>,
  draft: {
    sv: 'Utkast. Jämförelsen är inte publicerad, och bara ni ser den.',
    en: 'Draft. The comparison is not published, and only you see it.',
  },
  published: {
    sv: ({ date }) => `Jämförelsen publicerades ${date}.`,
    en: ({ date }) => `The comparison was published on ${date}.`,
  } satisfies Message<{ date: string }>,
  csv: { sv: 'Jämförelsen (CSV)', en: 'The comparison (CSV)' },
  contents: { sv: 'På den här sidan', en: 'On this page' },
  synthetic: {
    sv: 'Svaren är påhittade. De är gjorda för att visa programmet, och ingen kommun har lämnat dem.',
    en: 'The answers are invented. They are made to show the program, and no municipality has given them.',
  },
} as const
