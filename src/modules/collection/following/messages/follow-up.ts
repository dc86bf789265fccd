import type { Message } from '../../../../platform/i18n/index.ts'
import { en, sv } from '../../number-words.ts'

/** The words of what is expected, what is missing, and how well those that have answered mirror the whole. */
export const followUp = {
  expectedBy: {
    sv: ({ date }) => `väntat ${date}`,
    en: ({ date }) => `expected ${date}`,
  } as Message<{ date: string }>,
  expectedShare: {
    sv: ({ low, high, n }) => `${low}–${high} hela svar, ${n === 1 ? 'en dag' : `${sv(n)} dagar`} kvar`,
    en: ({ low, high, n }) => `${low}–${high} complete, ${n === 1 ? 'one day' : `${en(n)} days`} left`,
  } as Message<{ low: string; high: string; n: number }>,
  expectedLastDay: {
    sv: ({ low, high }) => `${low}–${high} hela svar, sista dagen är i dag`,
    en: ({ low, high }) => `${low}–${high} complete, today is the last day`,
  } as Message<{ low: string; high: string }>,
  forecastTooEarly: {
    sv: 'Hur många det blir går inte att säga än: det finns ingen tidigare omgång att jämföra med, och färre än två veckor har gått.',
    en: 'How many there will be cannot be said yet: there is no earlier round to compare with, and less than two weeks have passed.',
  },
  forecastByEarlier: {
    sv: ({ rounds, n }) =>
      `Det väntade bygger på ${rounds}: av dem som inte hade svarat när lika stor del av tiden hade gått antas lika många svara nu. Sannolikheten att det blir inom spannet är 80 procent om det går som då${n > 1 ? '; spannet täcker omgångarna var för sig' : ''}.`,
    en: ({ rounds, n }) =>
      `What is expected builds on ${rounds}: of those that had not answered when the same part of the time had passed, as many are assumed to answer now. The range holds 8 times of 10 if it goes as it did then${n > 1 ? '; it covers each of the rounds' : ''}.`,
  } as Message<{ rounds: string; n: number }>,
  forecastByPace: {
    sv: 'Det väntade bygger på takten de senaste två veckorna, eftersom det inte finns någon tidigare omgång att jämföra med. Sannolikheten att det blir inom spannet är 80 procent om takten består; påminnelser som inte har gått ut än kan ge fler.',
    en: 'What is expected builds on the pace of the last two weeks, since there is no earlier round to compare with. The range holds 8 times of 10 if the pace lasts; reminders still to be sent may give more.',
  },
  forecastHow: { sv: 'Så har det väntade räknats', en: 'How what is expected was found' },
  lastReminder: {
    sv: ({ date, n }) =>
      n === 0
        ? `Påminnelsen ${date} har inte gett något helt svar än.`
        : `Påminnelsen ${date} gav ${sv(n)} hela svar på en vecka.`,
    en: ({ date, n }) =>
      n === 0
        ? `The reminder on ${date} has given no complete answer yet.`
        : `The reminder on ${date} gave ${en(n)} complete ${n === 1 ? 'answer' : 'answers'} in a week.`,
  } as Message<{ date: string; n: number }>,
  lastReminderSoFar: {
    sv: ({ date, n }) => `Påminnelsen ${date} har hittills gett ${n === 1 ? 'ett helt svar' : `${sv(n)} hela svar`}.`,
    en: ({ date, n }) =>
      `The reminder on ${date} has so far given ${en(n)} complete ${n === 1 ? 'answer' : 'answers'}.`,
  } as Message<{ date: string; n: number }>,
  tableByMailing: { sv: 'Tabell: svar per utskick', en: 'Table: answers by mailing' },
  mailing: { sv: 'Utskick', en: 'Mailing' },
  mailedOn: { sv: 'Datum', en: 'Date' },
  mailedTo: { sv: 'Till', en: 'To' },
  withinWeek: { sv: 'Hela svar inom 7 dagar', en: 'Complete within 7 days' },
  soFar: { sv: ({ n }) => `${n} hittills`, en: ({ n }) => `${n} so far` } as Message<{ n: string }>,
  invitationMailing: { sv: 'Inbjudan', en: 'Invitation' },
  reminderMailing: { sv: ({ n }) => `Påminnelse ${n}`, en: ({ n }) => `Reminder ${n}` } as Message<{ n: number }>,
  otherMailing: { sv: 'Annat brev', en: 'Other mail' },
  target: { sv: 'Mål', en: 'Target' },
  targetLine: {
    sv: ({ target, missing, groups }) =>
      missing === 0
        ? `Målet, ${target} hela svar, är nått.`
        : `Till målet, ${target}, saknas ${missing} hela svar${groups === '' ? '' : `: mest i ${groups}`}.`,
    en: ({ target, missing, groups }) =>
      missing === 0
        ? `The target, ${target} complete, has been reached.`
        : `${missing} more complete answers reach the target, ${target}${groups === '' ? '' : `: most are missing in ${groups}`}.`,
  } as Message<{ target: string; missing: number; groups: string }>,
  noTarget: {
    sv: 'Inget mål är satt för hur stor andel som ska svara.',
    en: 'No target has been set for how large a share is to answer.',
  },
  setTarget: { sv: 'Sätt ett mål', en: 'Set a target' },
  changeTarget: { sv: 'Ändra målet', en: 'Change the target' },
  targetLead: {
    sv: 'Hur stor andel av dem som tillfrågas ska ge ett helt svar? Saknade svar räknas sedan mot målet i varje län och storleksklass.',
    en: 'How large a share of those asked is to give a complete answer? What is missing is then counted against the target in each county and class of size.',
  },
  targetPercent: { sv: 'Mål i hela procent', en: 'Target in whole percent' },
  targetHint: {
    sv: ({ n }) => `Av ${n} tillfrågade. Till exempel 80.`,
    en: ({ n }) => `Of the ${n} asked. For example 80.`,
  } as Message<{ n: string }>,
  targetFault: { sv: 'Skriv ett helt tal från 1 till 100.', en: 'Write a whole number from 1 to 100.' },
  saveTarget: { sv: 'Spara målet', en: 'Save the target' },
  missingColumn: { sv: 'Saknas till målet', en: 'Missing to target' },
  completeShare: { sv: 'Andel hela', en: 'Share complete' },
  tableClasses: { sv: 'Tabell: storleksklasser', en: 'Table: classes of size' },
  classColumn: { sv: 'Folkmängd', en: 'Population' },
  targetMark: {
    sv: ({ share }) => `Strecket är målet, ${share}.`,
    en: ({ share }) => `The line is the target, ${share}.`,
  } as Message<{
    share: string
  }>,
  mirror: { sv: 'Hur väl svaren speglar landet', en: 'How well the answers mirror the country' },
  mirrorWords: {
    sv: ({ low, high }) => `R-indikator, där 1 är en perfekt spegling. Osäkerheten är ${low} till ${high}.`,
    en: ({ low, high }) => `R-indicator, where 1 is a perfect mirror. Its uncertainty is ${low} to ${high}.`,
  } as Message<{ low: string; high: string }>,
  mirrorAfter: {
    sv: ({ n, r }) => `Med ${n === 1 ? 'den första' : `de ${sv(n)} första`} på ringlistan blir den ${r}.`,
    en: ({ n, r }) => `With the first ${n === 1 ? '' : `${en(n)} `}on the call list it becomes ${r}.`,
  } as Message<{ n: number; r: string }>,
  mirrorUnknown: {
    sv: 'För få har svarat för att säga hur väl svaren speglar landet.',
    en: 'Too few have answered to say how well the answers mirror the country.',
  },
  mirrorTable: {
    sv: 'Tabell: grupper som har svarat mindre än de andra',
    en: 'Table: groups that have answered less than the others',
  },
  mirrorHow: {
    sv: ({ variation }) =>
      `Ett tal under noll är en grupp som har svarat mindre än landet, och talet är större för en stor grupp. Svarsbenägenheterna varierar med ${variation} av sitt medelvärde: så många standardavvikelser kan ett medelvärde som mest vara fel av den orsaken.`,
    en: ({ variation }) =>
      `A figure below zero is a group that has answered less than the country, and it is larger for a large group. The propensities to answer vary by ${variation} of their mean: by so many standard deviations a mean can at most be wrong for that reason.`,
  } as Message<{ variation: string }>,
  group: { sv: 'Grupp', en: 'Group' },
  ofAsked: { sv: 'Hela svar', en: 'Complete' },
  contribution: { sv: 'Bidrag', en: 'Contribution' },
  callFirst: { sv: 'Ring först', en: 'Call first' },
  callFirstLead: {
    sv: 'Ordnad efter hur mycket ett svar gör för bilden av landet.',
    en: 'In the order of what an answer does for the picture of the country.',
  },
  callFirstUnordered: {
    sv: 'I urvalets ordning, eftersom för få har svarat för att säga vilka svar som gör mest för bilden.',
    en: 'In the order of the frame, since too few have answered to say which answers would do most for the picture.',
  },
  wholeList: { sv: ({ n }) => `Hela listan (${n})`, en: ({ n }) => `The whole list (${n})` } as Message<{ n: string }>,
} as const
