import type { Message } from '../../../../platform/i18n/index.ts'
import { capital, en, sv } from '../../number-words.ts'

interface Count {
  n: number
}

/** The words of asking and answering. */
export const answering = {
  surveys: { sv: 'Enkäter', en: 'Surveys' },
  surveysLead: {
    sv: 'Här är de enkäter som er organisation är tillfrågad i.',
    en: 'These are the surveys that your organisation is asked to answer.',
  },
  ownSurveysLead: { sv: 'Här är de enkäter som ni frågar med.', en: 'These are the surveys that you run.' },
  noSurveys: {
    sv: 'Här hamnar de enkäter som ni är tillfrågade i',
    en: 'Surveys that you are asked to answer come here',
  },
  noSurveysLead: {
    sv: 'Just nu är ni inte med i någon enkät. När ni blir tillfrågade ser ni frågorna, sista dag och hur långt ni har kommit.',
    en: 'You are not part of any survey now. When you are, you see the questions, the last day and how far you have come.',
  },
  noRole: { sv: 'Du har ingen roll i enkäterna', en: 'You have no role in the surveys' },
  noRoleLead: {
    sv: 'Be en administratör i din organisation om en roll om du ska läsa eller svara.',
    en: 'Ask an administrator of your organisation for a role if you are to read or answer.',
  },
  survey: { sv: 'Enkät', en: 'Survey' },
  result: { sv: 'Resultat', en: 'Results' },
  prepared: { sv: 'förbereds', en: 'being prepared' },
  newSurvey: { sv: 'Ny enkät', en: 'New survey' },
  openNow: { sv: 'öppen', en: 'open' },
  notOpen: { sv: 'inte öppen än', en: 'not open yet' },
  closedNow: { sv: 'stängd', en: 'closed' },
  asks: {
    sv: ({ owner, name }) => `${owner} frågar ${name}.`,
    en: ({ owner, name }) => `${owner} asks ${name}.`,
  } as Message<{ owner: string; name: string }>,
  invented: {
    sv: 'Svaren i den här enkäten är påhittade.',
    en: 'The answers in this survey are invented.',
  },
  questionsAnswered: { sv: 'frågor är besvarade', en: 'questions are answered' },
  questionsAnsweredSoFar: {
    sv: 'frågor är besvarade. Antalet kan ändras när ett svar öppnar följdfrågor.',
    en: 'questions are answered. The number may change when an answer opens follow-up questions.',
  },
  start: { sv: 'Börja svara', en: 'Start answering' },
  goOn: { sv: ({ title }) => `Fortsätt med ${title}`, en: ({ title }) => `Continue with ${title}` } as Message<{
    title: string
  }>,
  review: { sv: 'Granska och skicka in', en: 'Review and submit' },
  toResult: { sv: 'Se resultatet', en: 'See the results' },
  about: { sv: 'Om enkäten', en: 'About the survey' },
  parts: { sv: 'Delarna', en: 'The parts' },
  partsCount: {
    sv: ({ n }) => `${capital(sv(n))} delar`,
    en: ({ n }) => `${capital(en(n))} parts`,
  } as Message<Count>,
  surveyParts: { sv: 'Enkätens delar', en: 'Parts of the survey' },
  open: { sv: 'Öppen', en: 'Open' },
  timeLeft: { sv: 'Tid kvar', en: 'Time left' },
  daysLeft: {
    sv: ({ n }) => (n === 0 ? 'Sista dagen är i dag' : n === 1 ? 'En dag' : `${capital(sv(n))} dagar`),
    en: ({ n }) => (n === 0 ? 'Today is the last day' : n === 1 ? 'One day' : `${capital(en(n))} days`),
  } as Message<Count>,
  latestSave: { sv: 'Senast sparat', en: 'Last saved' },
  who: { sv: 'Vilka som svarar', en: 'Who answers' },
  whoWords: {
    sv: 'Alla med rollen samordnare, kontaktperson, ägare eller administratör kan svara på allt, också samtidigt. Andra kollegor svarar på sina delar. Samordnaren skickar in.',
    en: 'Everyone with the role coordinator, contact, owner or administrator can answer everything, also at once. Other colleagues answer their sections. The coordinator submits.',
  },
  readOnly: {
    sv: 'Du kan läsa svaren men inte ändra dem.',
    en: 'You can read the answers but not change them.',
  },
  closedTitle: { sv: 'Enkäten är stängd', en: 'The survey is closed' },
  closedWords: {
    sv: 'Det går inte längre att svara. Det ni sparade finns kvar.',
    en: 'It can no longer be answered. What you saved is kept.',
  },
  notOpenTitle: { sv: 'Enkäten är inte öppen än', en: 'The survey is not open yet' },
  submittedTitle: { sv: 'Svaren är inskickade', en: 'The answers are submitted' },
  submittedWords: {
    sv: 'Tack för att ni svarade. Svaren ändras inte om ni inte tar upp dem igen.',
    en: 'Thank you for answering. The answers do not change unless you take them up again.',
  },
  toReceipt: { sv: 'Kvittens', en: 'Receipt' },
  ownAnswers: { sv: 'Våra svar', en: 'Our answers' },
  onlyYourSections: { sv: 'Bara dina delar visas.', en: 'Only your sections are shown.' },
  showYourSections: { sv: 'Visa bara dina delar', en: 'Show only your sections' },
  showEverySection: { sv: 'Visa alla delar', en: 'Show all sections' },
  ownAnswersPdf: { sv: 'Våra svar som PDF', en: 'Our answers as PDF' },

  allParts: { sv: 'Alla delar', en: 'All parts' },
  saveAndGoTo: {
    sv: ({ title }) => `Spara och gå till ${title}`,
    en: ({ title }) => `Save and go to ${title}`,
  } as Message<{ title: string }>,
  saveAndReview: { sv: 'Spara och granska svaren', en: 'Save and review the answers' },
  toPrevious: { sv: 'Till förra delen', en: 'To the previous part' },
  answersDone: {
    sv: ({ answered, asked }) => `${answered} av ${asked} svar klara.`,
    en: ({ answered, asked }) => `${answered} of ${asked} answers done.`,
  } as Message<{ answered: number; asked: number }>,
  lastDaySentence: {
    sv: ({ date }) => `Sista dag är ${date}.`,
    en: ({ date }) => `The last day is ${date}.`,
  } as Message<{ date: string }>,
  opened: {
    sv: ({ n }) => (n === 1 ? 'Dina svar öppnade en följdfråga' : `Dina svar öppnade ${sv(n)} följdfrågor`),
    en: ({ n }) =>
      n === 1 ? 'Your answers opened a follow-up question' : `Your answers opened ${en(n)} follow-up questions`,
  } as Message<Count>,
  openedAdvice: {
    sv: 'Det du svarade är sparat. Svara här och spara igen.',
    en: 'What you answered is saved. Answer here and save again.',
  },
  writeWhat: { sv: 'Skriv vad', en: 'Write what' },
  number: { sv: 'Svara med siffror.', en: 'Answer in digits.' },
  faultAt: {
    sv: ({ question, fault }) => `${question} ${fault}`,
    en: ({ question, fault }) => `${question} ${fault}`,
  } as Message<{ question: string; fault: string }>,
} as const
