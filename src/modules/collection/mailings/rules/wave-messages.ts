import { formatDate } from '../../../../platform/i18n/index.ts'

/** What is wrong with a day to remind on, and what to do. */
export const messages = {
  dayMissing: { sv: 'Välj en dag.', en: 'Choose a day.' },
  dayUnreadable: {
    sv: 'Skriv en dag som finns, med år, månad och dag, till exempel 2026-12-01.',
    en: 'Write a day that exists, as year, month and day, such as 2026-12-01.',
  },
  dayPassed: {
    sv: 'Dagen har varit. Välj i dag eller en senare dag.',
    en: 'The day has passed. Choose today or later.',
  },
  dayAfterEnd: (closesOn: string) => ({
    sv: `Dagen är efter sista svarsdag. Välj en dag till och med ${formatDate('sv', closesOn)}.`,
    en: `The day is after the last day to answer. Choose one until ${formatDate('en', closesOn)}.`,
  }),
  dayBeforeStart: (opensOn: string) => ({
    sv: `Enkäten öppnar ${formatDate('sv', opensOn)}. Välj den dagen eller en senare.`,
    en: `The survey opens ${formatDate('en', opensOn)}. Choose that day or later.`,
  }),
  dayTaken: {
    sv: 'Det finns redan en påminnelse den dagen. Välj en annan dag.',
    en: 'There is a reminder on that day already. Choose another.',
  },
}
