import type { Message } from '../../../platform/i18n/index.ts'
import { capital, en, sv } from '../number-words.ts'

interface Count {
  n: number
}

interface Name {
  name: string
}

interface Names {
  names: string
}

const changesSv = (n: number) => (n === 1 ? 'En ändring' : `${capital(sv(n))} ändringar`)
const changesEn = (n: number) => (n === 1 ? 'One change' : `${capital(en(n))} changes`)

/** The words of answering together: who has which section, who is there, and what has changed. */
export const messages = {
  participants: { sv: 'Medverkande', en: 'Who takes part' },
  participantsLead: {
    sv: ({ place }) => `Så delar ${place} på frågorna. Alla som medverkar ser detta. Den som frågar ser det inte.`,
    en: ({ place }) =>
      `This is how ${place} shares the questions. Everyone who takes part sees this. Whoever asks does not.`,
  } as Message<{ place: string }>,
  section: { sv: 'Del', en: 'Section' },
  whoHas: { sv: 'Vem som har den', en: 'Who has it' },
  nobodyHas: { sv: 'Ingen', en: 'Nobody' },
  progressColumn: { sv: 'Besvarat', en: 'Answered' },
  answeredOf: {
    sv: ({ answered, asked }) => `${answered} av ${asked}`,
    en: ({ answered, asked }) => `${answered} of ${asked}`,
  } as Message<{ answered: number; asked: number }>,
  openComments: { sv: 'Öppna kommentarer', en: 'Open comments' },
  signedColumn: { sv: 'Godkänt', en: 'Signed off' },
  isHere: { sv: ({ names }) => `Här nu: ${names}`, en: ({ names }) => `Here now: ${names}` } as Message<Names>,
  alsoHere: {
    sv: ({ names }) => `${names} är också här i delen nu.`,
    en: ({ names }) => `Also in this section now: ${names}.`,
  } as Message<Names>,
  inSection: {
    sv: ({ name, title }) => `${name} är i delen ${title}.`,
    en: ({ name, title }) => `${name} is in the section ${title}.`,
  } as Message<Name & { title: string }>,
  inSurvey: {
    sv: ({ name }) => `${name} är i enkäten.`,
    en: ({ name }) => `${name} is in the survey.`,
  } as Message<Name>,
  nobodyElse: { sv: 'Ingen annan är här nu.', en: 'Nobody else is here now.' },
  unshared: {
    sv: ({ n }) => (n === 1 ? 'En del har ingen' : `${capital(sv(n))} delar har ingen`),
    en: ({ n }) => (n === 1 ? 'Nobody has one of the sections' : `Nobody has ${en(n)} of the sections`),
  } as Message<Count>,
  unsharedAdvice: {
    sv: 'Den som leder arbetet kan svara på alla delar. Ge en del till en kollega som vet mer.',
    en: 'Whoever leads the work can answer every section. Give a section to a colleague who knows more.',
  },
  people: { sv: 'Kollegor', en: 'Colleagues' },
  peopleLead: {
    sv: 'De som arbetar här eller är inbjudna, och vad de har att svara på.',
    en: 'Those who work here or are invited, and what they have to answer.',
  },
  theirSections: { sv: 'Delar', en: 'Sections' },
  everySection: { sv: 'får svara på alla', en: 'may answer all' },
  noSection: { sv: 'ingen del', en: 'no section' },
  readsOnly: { sv: 'läser', en: 'reads' },
  invitedTag: { sv: 'inbjuden', en: 'invited' },
  leftTag: { sv: 'arbetar inte längre här', en: 'does not work here any more' },
  chooseSectionsFor: {
    sv: ({ name }) => `Välj delar för ${name}`,
    en: ({ name }) => `Choose sections for ${name}`,
  } as Message<Name>,
  choose: { sv: 'Välj delar', en: 'Choose sections' },
  inviteColleague: { sv: 'Bjud in en kollega', en: 'Invite a colleague' },
  inviteColleagueLead: {
    sv: ({ date }) =>
      `Kollegan får ett brev med en personlig länk, vilka delar det gäller och sista dag, ${date}. Hen kan svara på delarna, läsa resten och kommentera alla frågor.`,
    en: ({ date }) =>
      `The colleague gets a mail with a personal link, which sections it concerns and the last day, ${date}. They can answer the sections, read the rest and comment on every question.`,
  } as Message<{ date: string }>,
  colleagueName: { sv: 'Namn', en: 'Name' },
  whichSections: { sv: 'Vilka delar?', en: 'Which sections?' },
  chooseSections: { sv: 'Välj minst en del', en: 'Choose at least one section' },
  sendInvitation: { sv: 'Skicka inbjudan', en: 'Send the invitation' },
  sectionsOf: { sv: ({ name }) => `Delar för ${name}`, en: ({ name }) => `Sections for ${name}` } as Message<Name>,
  sectionsOfLead: {
    sv: 'Den som får en ny del får ett brev om det. Tar du tillbaka en del står svaren kvar.',
    en: 'Whoever is given a new section is told by mail. If you take a section back, its answers stay.',
  },
  sectionsOfSelf: {
    sv: 'Du får svara på alla delar. Här visar du för kollegorna vilka du tar själv.',
    en: 'You may answer every section. Here you show your colleagues which ones you take yourself.',
  },
  alreadyWith: {
    sv: ({ names }) => `Har den nu: ${names}`,
    en: ({ names }) => `Has it now: ${names}`,
  } as Message<Names>,
  saveSections: { sv: 'Spara', en: 'Save' },
  roleCannotAnswer: {
    sv: 'Rollen får inte svara på enkäter. En administratör kan ändra den på sidan Personer.',
    en: 'The role may not answer surveys. An administrator can change it on the page People.',
  },
  sectionsSaved: { sv: 'Delarna är sparade', en: 'The sections are saved' },
  colleagueInvited: { sv: 'Inbjudan är skickad', en: 'The invitation is sent' },
  mayNotAssign: {
    sv: ({ names }) => `${names} kan ändra vem som har en del.`,
    en: ({ names }) => `${names} can change who has a section.`,
  } as Message<Names>,

  partNotYours: {
    sv: 'Den här delen är inte din att svara på. Du kan läsa den och kommentera frågorna.',
    en: 'This section is not yours to answer. You can read it and comment on the questions.',
  },
  partIsOf: { sv: ({ names }) => `${names} har den.`, en: ({ names }) => `${names} has it.` } as Message<Names>,
  askForPart: {
    sv: ({ names }) => `Be ${names} om den ska bli din.`,
    en: ({ names }) => `Ask ${names} if it should be yours.`,
  } as Message<Names>,
  partClosed: { sv: 'Du kan läsa men inte ändra här', en: 'You can read but not change this' },
  changesBy: {
    sv: ({ n, names }) => `${changesSv(n)} av ${names}`,
    en: ({ n, names }) => `${changesEn(n)} by ${names}`,
  } as Message<Count & Names>,
  changesAlone: {
    sv: ({ n }) => changesSv(n),
    en: ({ n }) => changesEn(n),
  } as Message<Count>,
  noChanges: { sv: 'Ingenting har ändrats av andra.', en: 'Others have changed nothing.' },
  seeChanges: { sv: 'Se vad som har ändrats', en: 'See what has changed' },
  changesTitle: { sv: 'Ändringar', en: 'Changes' },
  changesSince: {
    sv: ({ when }) => `Vad andra har gjort sedan du var här senast, ${when}.`,
    en: ({ when }) => `What others have done since you were here last, ${when}.`,
  } as Message<{ when: string }>,
  changesAll: { sv: 'Allt som andra har gjort i enkäten.', en: 'Everything that others have done in the survey.' },
  firstVisit: { sv: 'Du är här för första gången.', en: 'This is your first visit.' },
  nothingNew: { sv: 'Inget nytt sedan du var här', en: 'Nothing new since you were here' },
  nothingNewLead: {
    sv: 'När en kollega svarar, kommenterar eller godkänner ser du det här, och när frågorna rättas.',
    en: 'When a colleague answers, comments or signs off, you see it here, and when the questions are corrected.',
  },
  nothingNewInPart: { sv: 'Inget nytt i den delen', en: 'Nothing new in that section' },
  showAll: { sv: 'Visa allt från början', en: 'Show everything from the start' },
  showSince: { sv: 'Visa bara det nya', en: 'Show only what is new' },
  markSeen: { sv: 'Markera allt som sett', en: 'Mark everything as seen' },
  seenNow: { sv: 'Allt är markerat som sett', en: 'Everything is marked as seen' },
  filterPart: { sv: 'Del', en: 'Section' },
  everyPart: { sv: 'Alla delar', en: 'All sections' },
  filter: { sv: 'Visa', en: 'Show' },
  whenColumn: { sv: 'När', en: 'When' },
  whoColumn: { sv: 'Vem', en: 'Who' },
  whatColumn: { sv: 'Vad', en: 'What' },
  onlyNewest: {
    sv: ({ n }) => `De ${n} senaste visas.`,
    en: ({ n }) => `The latest ${n} are shown.`,
  } as Message<Count>,
  changedAnswer: {
    sv: ({ n }) => (n === 1 ? 'Svarade' : `Svarade, ${sv(n)} gånger`),
    en: ({ n }) => (n === 1 ? 'Answered' : `Answered, ${en(n)} times`),
  } as Message<Count>,
  changedComment: { sv: 'Kommenterade', en: 'Commented' },
  changedSettled: { sv: 'Markerade samtalet som avklarat', en: 'Marked the conversation as settled' },
  changedSignOff: { sv: 'Godkände svaret', en: 'Signed off the answer' },
  changedAssigned: {
    sv: ({ name }) => `Gav delen till ${name}`,
    en: ({ name }) => `Gave the section to ${name}`,
  } as Message<Name>,
  changedUnassigned: {
    sv: ({ name }) => `Tog tillbaka delen från ${name}`,
    en: ({ name }) => `Took the section back from ${name}`,
  } as Message<Name>,
  changedCorrected: { sv: 'Rättade frågorna', en: 'Corrected the questions' },
  changedByCorrection: {
    sv: 'Rättade frågan, så svaret ändrades',
    en: 'Corrected the question, which changed the answer',
  },
  changedPutBack: {
    sv: 'Gick tillbaka till det inskickade svaret',
    en: 'Went back to the answer that was submitted',
  },
  wholeSurvey: { sv: 'Hela enkäten', en: 'The whole survey' },
  notTaken: { sv: 'Det du skrev sparades inte', en: 'What you wrote was not saved' },
  whatYouWrote: { sv: 'Det här skrev du', en: 'This is what you wrote' },
  whatYouWroteLead: {
    sv: 'Kopiera det du vill behålla och ge det till den som svarar nu. Det som var sparat sedan tidigare står kvar.',
    en: 'Copy what you want to keep and give it to whoever answers now. What was saved before stays.',
  },
  wroteNothing: { sv: 'Du hade inte ändrat något svar på sidan.', en: 'You had not changed any answer on the page.' },
  keptInBrowser: {
    sv: 'I webbläsaren finns svar som du skrev och som inte har sparats.',
    en: 'In the browser there are answers that you wrote and that have not been saved.',
  },
  showKept: { sv: 'Visa det jag skrev', en: 'Show what I wrote' },
} as const
