import type { Message } from '../../../platform/i18n/index.ts'

/** The words of correcting the questions of a survey that is open. */
export const messages = {
  correctTitle: { sv: 'Rätta frågorna', en: 'Correct the questions' },
  correctLead: {
    sv: 'Enkäten är öppen. Rättelsen blir en ny version, och alla svar flyttas till den på en gång. Inget svar går förlorat.',
    en: 'The survey is open. The correction makes a new version, and all answers move to it at once. No answer is lost.',
  },
  correctWith: { sv: 'Rättelsen', en: 'The correction' },
  correctWithHint: {
    sv: 'Ett utkast av samma frågeformulär, eller det som står i rutan nedan.',
    en: 'A draft of the same questionnaire, or what stands in the box below.',
  },
  correctInBox: { sv: 'Det som står i rutan nedan', en: 'What stands in the box below' },
  correctDraftCheck: { sv: 'Till utkastets kontroll', en: 'To the check of the draft' },
  correctionDraftFaulty: {
    sv: 'Utkastet är inte färdigt. Det som måste åtgärdas först står ovan.',
    en: 'The draft is not finished. What has to be settled first is listed above.',
  },
  correctInEditor: { sv: 'Skriv rättelsen i ett utkast i stället', en: 'Write the correction in a draft instead' },
  correctSource: { sv: 'Frågorna som YAML', en: 'The questions as YAML' },
  correctSourceHint: {
    sv: 'Ändra det som är fel. Behåll id för en fråga som är densamma, så följer svaren med.',
    en: 'Change what is wrong. Keep the id of a question that is the same, and its answers follow.',
  },
  correctFaults: { sv: 'Fel i frågorna', en: 'Faults in the questions' },
  showCorrection: { sv: 'Visa vad som händer', en: 'Show what happens' },
  backToEdit: { sv: 'Ändra mer', en: 'Change more' },
  correctionFaulty: {
    sv: 'Frågorna har fel. De står ovanför rutan.',
    en: 'The questions have faults, listed above the box.',
  },
  correctionOfAnother: {
    sv: 'Det är ett annat frågeformulär: dess id ska vara detsamma som förut.',
    en: 'This is another questionnaire: its id must be as before.',
  },
  nothingCorrected: {
    sv: 'Ingen fråga är ändrad. Ändra det som är fel.',
    en: 'No question has changed. Change what is wrong.',
  },
  correctNotIssued: {
    sv: 'Enkäten är inte utgiven. Ändra den i stället.',
    en: 'The survey has not been issued. Change it instead.',
  },
  whatHappens: { sv: 'Vad som händer', en: 'What happens' },
  whoIsConcerned: {
    sv: ({ begun, submitted }) =>
      `${begun} har börjat svara och ${submitted} har skickat in. Vad de har svarat visas inte här.`,
    en: ({ begun, submitted }) =>
      `${begun} have begun and ${submitted} have submitted. What they answered is not shown here.`,
  } as Message<{ begun: number; submitted: number }>,
  ruleKept: {
    sv: 'Svaren följer med där frågan finns kvar.',
    en: 'Answers follow where the question stands.',
  },
  ruleTaken: {
    sv: 'Där frågan är borttagen, har en annan svarstyp eller ställs på nytt gäller svaret inte längre. Kommunen ser det kvar hos sig.',
    en: 'Where the question is removed, is of another type or is asked anew, the answer no longer counts. The municipality still sees it.',
  },
  ruleOption: {
    sv: 'Den som valt ett borttaget svarsalternativ får svara på nytt.',
    en: 'Who chose an option that is gone is asked to answer anew.',
  },
  ruleSubmitted: {
    sv: 'För dem som redan har skickat in räknas en ny fråga som inte ställd, inte som obesvarad.',
    en: 'For those who have submitted, a new question counts as not put, not as unanswered.',
  },
  askAnew: { sv: 'Betyder frågan något annat nu?', en: 'Does the question mean something else now?' },
  askAnewLead: {
    sv: 'Orden är ändrade. Svaren följer med, om du inte kryssar för att frågan ska ställas på nytt.',
    en: 'The words have changed. The answers follow, unless you tick that the question is to be asked anew.',
  },
  reason: { sv: 'Varför frågorna rättas', en: 'Why the questions are corrected' },
  reasonHint: { sv: 'Alla som får enkäten läser det.', en: 'Everybody who is asked reads it.' },
  reasonMissing: { sv: 'Skriv varför frågorna rättas.', en: 'Write why the questions are corrected.' },
  reasonTooLong: {
    sv: 'Korta skälet till högst 2\u00a0000 tecken.',
    en: 'Shorten the reason to 2,000 characters at most.',
  },
  correctConfirm: {
    sv: 'Jag har läst vad som händer och vill rätta enkäten.',
    en: 'I have read what happens and want to correct the survey.',
  },
  correctConfirmMissing: {
    sv: 'Kryssa i rutan om du vill rätta enkäten.',
    en: 'Tick the box if you want to correct the survey.',
  },
  makeCorrection: { sv: 'Publicera rättelsen', en: 'Publish the correction' },
  toQuestions: { sv: 'Frågor', en: 'Questions' },
  correctedTitle: {
    sv: ({ date }) => `Frågorna rättades ${date}`,
    en: ({ date }) => `The questions were corrected on ${date}`,
  } as Message<{ date: string }>,
  correctedWhat: { sv: 'Vad som ändrades', en: 'What changed' },
  yourEarlier: {
    sv: ({ question }) => `Frågan ”${question}” ändrades. Ert tidigare svar var:`,
    en: ({ question }) => `The question “${question}” was changed. Your earlier answer was:`,
  } as Message<{ question: string }>,
  yourHandedIn: {
    sv: ({ question }) =>
      `Frågan ”${question}” ändrades, och därmed det som ni har skickat in och som räknas tills ni skickar in igen. Där var svaret:`,
    en: ({ question }) =>
      `The question “${question}” was changed, and with it what you have submitted, which counts until you submit again. The answer there was:`,
  } as Message<{ question: string }>,
  answerAnew: { sv: 'Till frågan som den är nu', en: 'To the question as it is now' },
  answerAnewSubmitted: {
    sv: 'Svaren är inskickade. Vill ni svara på frågan som den är nu tar ni upp dem först.',
    en: 'The answers are submitted. To answer the question as it is now, take them up first.',
  },
  noLongerAsked: { sv: 'Frågan ställs inte längre.', en: 'The question is no longer asked.' },
  correctedMeanwhile: {
    sv: 'Frågan rättades medan du svarade. Det du skrev finns kvar här. Läs in sidan igen och svara på frågan som den är nu.',
    en: 'The question was corrected while you answered. What you wrote is still here. Load the page again and answer the question as it is now.',
  },
  correctedWhileLead: {
    sv: ({ n }) =>
      n === 0
        ? 'Det du skrev på frågor som har ändrats står nedan. Inget av det är sparat.'
        : `${n === 1 ? 'Ett svar på en fråga som är som förut är sparat.' : `${n} svar på frågor som är som förut är sparade.`} Det du skrev på frågor som har ändrats står nedan.`,
    en: ({ n }) =>
      n === 0
        ? 'What you wrote on questions that have changed stands below. None of it is saved.'
        : `${n === 1 ? 'One answer to a question that is as before is saved.' : `${n} answers to questions that are as before are saved.`} What you wrote on questions that have changed stands below.`,
  } as Message<{ n: number }>,
  youWrote: { sv: 'Du svarade:', en: 'You answered:' },
  goOnAnswering: { sv: 'Fortsätt svara', en: 'Go on answering' },
} as const
