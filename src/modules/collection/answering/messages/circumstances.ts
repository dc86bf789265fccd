import type { Message } from '../../../../platform/i18n/index.ts'
import { minutesEn, minutesSv } from '../../number-words.ts'

interface Owner {
  owner: string
}

/** The words of the circumstances that one answers in: a pilot, several who answer, an earlier round, a survey corrected or opened again. */
export const circumstances = {
  graceNow: {
    sv: ({ date, last }) => `Sista dagen var ${date}. Ni kan svara till och med ${last}. Det märks att svaret är sent.`,
    en: ({ date, last }) => `The last day was ${date}. You can answer through ${last}. The answer is marked as late.`,
  } as Message<{ date: string; last: string }>,
  dayAndTimeLate: {
    sv: ({ date, time }) => `${date} klockan ${time}, sen`,
    en: ({ date, time }) => `${date} at ${time}, late`,
  } as Message<{ date: string; time: string }>,
  graceTitle: { sv: 'Ni är sena, men hinner', en: 'You are late, but in time' },
  correctedSinceReview: {
    sv: 'Frågorna rättades efter att ni granskade svaren. Granska dem igen.',
    en: 'The questions were corrected after you reviewed the answers. Review them again.',
  },
  correctedWhileReviewing: {
    sv: 'Frågorna rättades medan du granskade',
    en: 'The questions were corrected while you reviewed',
  },
  reviewAnew: {
    sv: 'Inget är inskickat. Se vad som ändrades, och skicka in när ni har svarat på det som är nytt.',
    en: 'Nothing is submitted. See what changed, and submit when you have answered what is new.',
  },
  yourAnswer: {
    sv: ({ year }) => `Ert svar ${year}`,
    en: ({ year }) => `Your answer in ${year}`,
  } as Message<{ year: string }>,
  yourAnswerFilledIn: {
    sv: ({ year }) => `Ert svar ${year} är ifyllt som förslag.`,
    en: ({ year }) => `Your answer in ${year} is filled in as a proposal.`,
  } as Message<{ year: string }>,
  proposedTitle: {
    sv: ({ years }) => `Ert svar ${years} är ifyllt där frågan är densamma`,
    en: ({ years }) => `Your answer in ${years} is filled in where the question is the same`,
  } as Message<{ years: string }>,
  proposedWords: {
    sv: 'Det är ett förslag. Det räknas först när du sparar sidan. Ändra det som inte stämmer längre.',
    en: 'It is a proposal. It counts only when you save the page. Change what is no longer right.',
  },
  toPaper: { sv: 'Alla frågor att skriva ut', en: 'All questions to print' },
  signOffs: { sv: 'Godkända svar', en: 'Answers signed off' },
  noneNeedsSigning: {
    sv: 'Svaren kan skickas in utan att vara godkända.',
    en: 'The answers can be submitted without being signed off.',
  },
  pilot: { sv: 'Pilot', en: 'Pilot' },
  newPilot: { sv: 'Ny pilot', en: 'New pilot' },
  pilotMinutes: { sv: 'Mätt tid', en: 'Time measured' },
  pilotMinutesSoFar: {
    sv: ({ minutes }) => `Högst ${minutesSv(minutes)} hittills, alla delar och alla som svarat`,
    en: ({ minutes }) => `At most ${minutesEn(minutes)} so far, all sections and everybody who answered`,
  } as Message<{ minutes: number }>,
  commentToAgencyHint: {
    sv: ({ owner }) => `${owner} läser den. Var frågan tydlig? Gick den att besvara? Saknas något?`,
    en: ({ owner }) => `${owner} reads it. Was the question clear? Could you answer it? Is anything missing?`,
  } as Message<Owner>,
  wholeCommentHint: {
    sv: ({ owner }) =>
      `${owner} läser den. Hur var det att svara? Var det för många frågor, fel ordning, något som saknas?`,
    en: ({ owner }) =>
      `${owner} reads it. How was it to answer? Were there too many questions, a wrong order, anything missing?`,
  } as Message<Owner>,
  triedFact: { sv: 'Frågorna', en: 'The questions' },
  triedWith: {
    sv: ({ n }) => (n === 1 ? 'Prövade i en pilot med en kommun' : `Prövade i en pilot med ${n} kommuner`),
    en: ({ n }) => (n === 1 ? 'Tried in a pilot with one municipality' : `Tried in a pilot with ${n} municipalities`),
  } as Message<{ n: number }>,

  reopenedTitle: { sv: 'Svaren är öppna igen', en: 'The answers are open again' },
  reopenedByOwner: {
    sv: ({ owner, reason }) => `${owner} har öppnat dem: ${reason}`,
    en: ({ owner, reason }) => `${owner} has opened them: ${reason}`,
  } as Message<{ owner: string; reason: string }>,
  reopenedBySelf: {
    sv: ({ reason }) => `Ni har tagit upp dem: ${reason}`,
    en: ({ reason }) => `You have taken them up: ${reason}`,
  } as Message<{ reason: string }>,
  reopenedUntil: {
    sv: ({ date }) =>
      `Skicka in igen senast ${date}. Annars räknas det ni redan har skickat in, och ändringarna faller bort.`,
    en: ({ date }) =>
      `Submit again by ${date}. Otherwise what you have already submitted counts, and the changes fall away.`,
  } as Message<{ date: string }>,
  saveOwn: { sv: 'Spara och gå till enkäten', en: 'Save and go to the survey' },
  yourSections: { sv: 'Dina delar', en: 'Your sections' },
  contributes: {
    sv: 'Du svarar på de delar som är dina. Resten kan du läsa och kommentera.',
    en: 'You answer the sections that are yours. You can read the rest and comment on it.',
  },
  contributesNothing: {
    sv: ({ names }) => `Ingen del är din än. Du kan läsa och kommentera alla frågor. ${names} kan ge dig en del.`,
    en: ({ names }) =>
      `No section is yours yet. You can read and comment on every question. ${names} can give you one.`,
  } as Message<{ names: string }>,

  whatChanged: { sv: 'Sedan du var här senast', en: 'Since you were here last' },
} as const
