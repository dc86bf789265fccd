import type { Message } from '../../../platform/i18n/index.ts'
import { capital, minutesEn, minutesSv } from '../number-words.ts'

interface Owner {
  owner: string
}

interface Count {
  n: number
}

/** The words of a pilot: for those who try the questions, and for the one who reads what came of it. */
export const messages = {
  pilotTitle: { sv: 'Det här är en pilot', en: 'This is a pilot' },
  pilotWords: {
    sv: ({ owner }) =>
      `${owner} prövar frågorna med några kommuner. Svaren publiceras inte och räknas inte i något resultat. När enkäten ges ut till alla svarar ni på nytt.`,
    en: ({ owner }) =>
      `${owner} tries the questions with a few municipalities. The answers are not published and count in no results. When the survey is issued to everybody, you answer anew.`,
  } as Message<Owner>,
  pilotReads: {
    sv: ({ owner }) =>
      `Vid varje fråga finns rutan Kommentar till den som gör enkäten. Den läser ${owner} när ni har skickat in. Det ni säger till varandra under Historik och kommentarer ser myndigheten inte.`,
    en: ({ owner }) =>
      `At each question there is a box, Comment to those who make the survey. ${owner} reads it once you have submitted. What you say to one another under History and comments the agency does not see.`,
  } as Message<Owner>,
  pilotRead: {
    sv: ({ owner }) =>
      `${owner} läser svaren, kommentarerna till den som gör enkäten och ungefär hur länge varje del var öppen hos er. Det ni har sagt till varandra under Historik och kommentarer ser myndigheten inte.`,
    en: ({ owner }) =>
      `${owner} reads the answers, the comments to those who make the survey and about how long you had each section open. What you have said to one another under History and comments the agency does not see.`,
  } as Message<Owner>,
  pilotTimes: {
    sv: ({ owner }) =>
      `I en pilot mäts också ungefär hur länge varje del är öppen hos er: hela minuter för hela kommunen, inte per person. ${owner} ser dem när ni har skickat in.`,
    en: ({ owner }) =>
      `In a pilot it is also measured about how long you have each section open: whole minutes for the whole municipality, not for each person. ${owner} sees them once you have submitted.`,
  } as Message<Owner>,
  commentsToAgency: { sv: 'Kommentarer till den som gör enkäten', en: 'Comments to those who make the survey' },
  commentsToAgencyLead: {
    sv: ({ owner }) => `${owner} läser dem när ni har skickat in.`,
    en: ({ owner }) => `${owner} reads them once you have submitted.`,
  } as Message<Owner>,
  commentOn: {
    sv: ({ question }) => `Kommentar till den som gör enkäten: ${question}`,
    en: ({ question }) => `Comment to those who make the survey: ${question}`,
  } as Message<{ question: string }>,
  noComment: { sv: 'Ingen kommentar', en: 'No comment' },

  chooseTitle: { sv: 'Kommuner i piloten', en: 'Municipalities of the pilot' },
  chooseLead: {
    sv: 'Välj några få kommuner som är olika: stora och små, sådana som har kommit långt och sådana som inte har det. Bara de ser piloten.',
    en: 'Choose a few municipalities that differ: large and small, such as have come far and such as have not. Only they see the pilot.',
  },
  chosen: { sv: 'Valda', en: 'Chosen' },
  noneChosenYet: { sv: 'Ingen kommun är vald än.', en: 'No municipality has been chosen yet.' },
  chooseMore: { sv: 'Alla kommuner', en: 'All municipalities' },
  chooseMoreLead: {
    sv: 'Öppna en storlek, eller sök. Det du kryssar för finns kvar när du söker. Det gäller när du sparar.',
    en: 'Open a size, or search. What you tick is kept when you search. It counts when you save.',
  },
  searchMunicipality: { sv: 'Sök kommun', en: 'Search for a municipality' },
  search: { sv: 'Sök', en: 'Search' },
  found: {
    sv: ({ n, search }) =>
      n === 0
        ? `Ingen kommun som inte redan är vald heter något med ”${search}”.`
        : n === 1
          ? `En kommun heter något med ”${search}”.`
          : `${n} kommuner heter något med ”${search}”.`,
    en: ({ n, search }) =>
      n === 0
        ? `No municipality that is not chosen already has “${search}” in its name.`
        : n === 1
          ? `One municipality has “${search}” in its name.`
          : `${n} municipalities have “${search}” in their names.`,
  } as Message<Count & { search: string }>,
  inhabitants: {
    sv: ({ kind, n }) => `${kind} invånare (${n})`,
    en: ({ kind, n }) => `${kind} inhabitants (${n})`,
  } as Message<Count & { kind: string }>,
  pilotInCounty: {
    sv: ({ county, n }) => `Län: ${county} (${n})`,
    en: ({ county, n }) => `County: ${county} (${n})`,
  } as Message<Count & { county: string }>,
  chooseReason: { sv: 'Varför just de här?', en: 'Why these?' },
  chooseReasonHint: {
    sv: 'För er själva och för dem som läser resultatet senare. Kommunerna ser det inte.',
    en: 'For yourselves and for those who read the result later. The municipalities do not see it.',
  },
  saveChosen: { sv: 'Spara kommunerna', en: 'Save the municipalities' },
  chosenSaved: { sv: 'Kommunerna är sparade', en: 'The municipalities have been saved' },
  chosenNext: { sv: 'Lägg till kontakter', en: 'Add contacts' },
  chosenStale: {
    sv: 'En kollega har ändrat urvalet medan du valde',
    en: 'A colleague has changed the choice meanwhile',
  },
  chosenStaleWords: {
    sv: ({ names }) => `Nu gäller: ${names}. Dina kryss är kvar nedan. Spara igen om det är de som ska gälla.`,
    en: ({ names }) => `What counts now: ${names}. Your ticks are kept below. Save again if they are to count.`,
  } as Message<{ names: string }>,
  nobody: { sv: 'ingen', en: 'nobody' },
  pilotClosed: {
    sv: 'Insamlingen är avslutad. Kommunerna går inte att ändra.',
    en: 'Collection has ended. The municipalities cannot change.',
  },

  resultLead: {
    sv: 'Vad kommunerna svarade och sade om varje fråga. Bara myndigheten ser sidan. Inget av detta publiceras eller räknas i något resultat.',
    en: 'What the municipalities answered and said of each question. Only the agency sees the page. None of it is published or counts in any results.',
  },
  makeSurvey: { sv: 'Gör enkäten av piloten', en: 'Make the survey of the pilot' },
  changeQuestions: { sv: 'Ändra frågorna i ett utkast först', en: 'Change the questions in a draft first' },
  commentsCsv: { sv: 'Kommentarerna (CSV)', en: 'The comments (CSV)' },
  asked: { sv: 'Kommuner', en: 'Municipalities' },
  askedHandedIn: {
    sv: ({ n, read }) => `${n} får piloten. Svar att läsa från ${read}.`,
    en: ({ n, read }) => `${n} ${n === 1 ? 'is' : 'are'} asked. Answers to read from ${read}.`,
  } as Message<Count & { read: number }>,
  whichRead: { sv: 'Att läsa', en: 'To read' },
  whyChosen: { sv: 'Varför de valdes', en: 'Why they were chosen' },
  wholeTime: { sv: 'Tid', en: 'Time' },
  time: {
    sv: ({ n, median, least, most }) =>
      n === 1
        ? `${capital(minutesSv(median))} (en kommun)`
        : `Median ${minutesSv(median)}, från ${least} till ${most} (${n} kommuner)`,
    en: ({ n, median, least, most }) =>
      n === 1
        ? `${capital(minutesEn(median))} (one municipality)`
        : `Median of ${minutesEn(median)}, from ${least} to ${most} (${n} municipalities)`,
  } as Message<Count & { median: number; least: number; most: number }>,
  noTime: { sv: 'Ingen tid är mätt.', en: 'No time has been measured.' },
  timeNote: {
    sv: 'Tiden är hur länge delen har varit öppen hos kommunen, alla som svarat tillsammans. Pauser upp till en halvtimme räknas in, så den är oftast längre än arbetet tog.',
    en: 'The time is how long the municipality has had the section open, everybody who answered together. Pauses up to half an hour are included, so it is mostly longer than the work took.',
  },
  nothingToRead: { sv: 'Ingen har skickat in än', en: 'Nobody has submitted yet' },
  nothingToReadLead: {
    sv: 'Svar, kommentarer och tider syns här när en kommun har skickat in, och från alla när insamlingen är avslutad.',
    en: 'Answers, comments and times are shown here when a municipality has submitted, and from all when collection has ended.',
  },
  general: { sv: 'Om hela enkäten', en: 'On the whole survey' },
  noGeneral: { sv: 'Ingen har skrivit om hela enkäten.', en: 'Nobody has written on the whole survey.' },
  removedQuestion: {
    sv: ({ question }) => `Om en fråga som är borttagen (${question})`,
    en: ({ question }) => `On a question that has been taken out (${question})`,
  } as Message<{ question: string }>,
  trialOutcome: {
    sv: ({ asked, answered, doNotKnow, unanswered }) =>
      asked === 0
        ? 'Ställdes till ingen av dem.'
        : [
            `${answered} av ${asked} svarade`,
            ...(doNotKnow > 0 ? [`${doNotKnow} av dem vet ej`] : []),
            ...(unanswered > 0 ? [`${unanswered} lämnade den tom`] : []),
          ].join(', '),
    en: ({ asked, answered, doNotKnow, unanswered }) =>
      asked === 0
        ? 'Put to none of them.'
        : [
            `${answered} of ${asked} answered`,
            ...(doNotKnow > 0 ? [`${doNotKnow} of them do not know`] : []),
            ...(unanswered > 0 ? [`${unanswered} left it empty`] : []),
          ].join(', '),
  } as Message<{ asked: number; answered: number; doNotKnow: number; unanswered: number }>,
  csvSection: { sv: 'Del', en: 'Section' },
  csvQuestionId: { sv: 'Frågans id', en: 'Id of the question' },
  csvComment: { sv: 'Kommentar', en: 'Comment' },
  csvCode: { sv: 'Kommunkod', en: 'Municipality code' },
  csvMunicipality: { sv: 'Kommun', en: 'Municipality' },
  pilotMunicipalities: { sv: 'Kommunerna i piloten', en: 'The municipalities of the pilot' },
  tooFewForGroups: {
    sv: 'En pilot är för liten för att jämföra län och storlekar. Vad den visade står på sidan Pilotens resultat.',
    en: 'A pilot is too small to compare counties and sizes. What it showed is on the page What the pilot showed.',
  },
} as const
