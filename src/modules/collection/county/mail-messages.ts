import type { Message } from '../../../platform/i18n/index.ts'

interface Asked {
  board: string
  survey: string
  agency: string
  sender: string
}

/** The words of the mail to officers of county boards. */
export const countyMails = {
  greeting: { sv: ({ name }) => `Hej ${name}!`, en: ({ name }) => `Hello ${name},` } as Message<{ name: string }>,
  lastDay: { sv: 'Enkätens sista dag', en: 'Last day of the survey' },
  officerSubject: {
    sv: ({ survey }) => `Följ länets kommuner: ${survey}`,
    en: ({ survey }) => `Follow the municipalities of the county: ${survey}`,
  } as Message<Asked>,
  officerText: {
    sv: ({ board, survey, agency, sender }) =>
      `${sender}, ${agency}, bjuder in dig att arbeta i Lägesbild för ${board}. ${agency} har bett om er hjälp med enkäten ${survey}, så att länets kommuner svarar.`,
    en: ({ board, survey, agency, sender }) =>
      `${sender}, ${agency}, invites you to work in Lägesbild for ${board}. ${agency} has asked you to help with the survey ${survey}, so that the municipalities of the county answer.`,
  } as Message<Asked>,
  officerSees: {
    sv: ({ agency }) =>
      `Du ser hur långt varje kommun i länet har kommit i enkäter från ${agency}, och kan anteckna när ni har talats vid. Du ser inga svar och inget annat län.`,
    en: ({ agency }) =>
      `You see how far each municipality of the county has come in surveys from ${agency}, and can note when you have spoken. You see no answers and no other county.`,
  } as Message<Asked>,
  officerLink: { sv: 'Öppna din inbjudan', en: 'Open your invitation' },
  officerSmall: {
    sv: ({ date, email }) =>
      `Länken är personlig, fungerar en gång och gäller till ${date}. Skicka den inte vidare. Undrar du något, skriv till ${email}.`,
    en: ({ date, email }) =>
      `The link is personal, works once and is valid until ${date}. Do not pass it on. If you wonder about anything, write to ${email}.`,
  } as Message<{ date: string; email: string }>,
} as const
