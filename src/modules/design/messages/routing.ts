import type { Message } from '../../../platform/i18n/index.ts'

/** The words of conditions, of the preview, of the map of routes and of the check. */
export const routing = {
  conditions: { sv: 'Villkor', en: 'Conditions' },
  conditionsLead: {
    sv: 'Ett villkor jämför svaret på en tidigare fråga. Utan villkor får alla frågan.',
    en: 'A condition compares the answer to an earlier question. Without one everybody is asked.',
  },
  allHold: { sv: 'Alla villkoren ska gälla', en: 'All conditions have to hold' },
  oneHolds: { sv: 'Det räcker att ett villkor gäller', en: 'It is enough that one condition holds' },
  makeAllHold: { sv: 'Kräv att alla gäller', en: 'Require all of them' },
  makeOneHold: { sv: 'Låt ett räcka', en: 'Let one be enough' },
  valueMissing: { sv: 'Skriv talet som svaret ska jämföras med.', en: 'Write the number to compare the answer with.' },
  removeCondition: {
    sv: ({ words }) => `Ta bort villkoret: ${words}`,
    en: ({ words }) => `Remove the condition: ${words}`,
  } as Message<{ words: string }>,
  nested: {
    sv: 'Villkoret har parenteser och ändras i den skrivna formen nedan.',
    en: 'The condition has parentheses and is changed in its written form below.',
  },
  addCondition: { sv: 'Lägg till ett villkor', en: 'Add a condition' },
  whichQuestion: { sv: 'Vilken fråga avgör?', en: 'Which question decides?' },
  choose: { sv: 'Välj', en: 'Choose' },
  noEarlier: {
    sv: 'Det finns ingen tidigare fråga som kan avgöra. Villkor kan bara jämföra med frågor som kommer före, och inte med fritext.',
    en: 'There is no earlier question that can decide. Conditions compare only with questions that come before, and not with free text.',
  },
  whichRow: { sv: 'Rad', en: 'Row' },
  comparison: { sv: 'Jämförelse', en: 'Comparison' },
  answer: { sv: 'Svar', en: 'Answer' },
  numberField: { sv: 'Tal', en: 'Number' },
  operators: {
    '=': { sv: 'är', en: 'is' },
    '!=': { sv: 'är något annat än', en: 'is something other than' },
    includes: { sv: 'har med', en: 'includes' },
    'not includes': { sv: 'har inte med', en: 'does not include' },
    '<': { sv: 'är mindre än', en: 'is less than' },
    '<=': { sv: 'är högst', en: 'is at most' },
    '>': { sv: 'är mer än', en: 'is more than' },
    '>=': { sv: 'är minst', en: 'is at least' },
  },
  writtenForm: { sv: 'Skriv villkoret', en: 'Write the condition' },
  writtenHint: {
    sv: 'Till exempel: policy = ja and (omfattning != delar or antal >= 10). Tomt betyder att alla får frågan.',
    en: 'For example: policy = ja and (omfattning != delar or antal >= 10). Empty means that everybody is asked.',
  },
  condition: { sv: 'Villkor', en: 'Condition' },
  saveCondition: { sv: 'Spara villkoret', en: 'Save the condition' },
  askEverybody: { sv: 'Ställ frågan till alla', en: 'Ask everybody' },
  idsToUse: { sv: 'Id att använda i villkoret', en: 'Ids to use in the condition' },
  toQuestion: { sv: 'Till frågan', en: 'To the question' },
  previewLead: {
    sv: 'Så här ser den som svarar det. Det som fylls i här sparas ingenstans.',
    en: 'This is what the one who answers sees. What is filled in here is saved nowhere.',
  },
  previewTitle: { sv: 'Förhandsgranskning', en: 'Preview' },
  previewNothing: {
    sv: 'Utkastet har inga frågor att visa ännu.',
    en: 'The draft has no questions to show yet.',
  },
  previewEmptySection: { sv: 'Avsnittet har inga frågor.', en: 'The section has no questions.' },
  previewClosed: {
    sv: 'Med svaren hittills ställs ingen fråga i det här avsnittet.',
    en: 'With the answers so far no question of this section is asked.',
  },
  part: {
    sv: ({ number, total, title }) => `Del ${number} av ${total}: ${title}`,
    en: ({ number, total, title }) => `Part ${number} of ${total}: ${title}`,
  } as Message<{ number: number; total: number; title: string }>,
  parts: { sv: 'Formulärets delar', en: 'Parts of the questionnaire' },
  showFollowUps: { sv: 'Visa följdfrågor', en: 'Show follow-up questions' },
  nextPart: {
    sv: ({ title }) => `Nästa: ${title}`,
    en: ({ title }) => `Next: ${title}`,
  } as Message<{ title: string }>,
  previousPart: { sv: 'Föregående del', en: 'Previous part' },
  startOver: { sv: 'Börja om utan svar', en: 'Start over without answers' },
  endPreview: { sv: 'Avsluta förhandsgranskningen', en: 'End the preview' },
  inSwedish: { sv: 'Visa på svenska', en: 'Show in Swedish' },
  inEnglish: { sv: 'Visa på engelska', en: 'Show in English' },
  editThis: { sv: 'Ändra frågan', en: 'Change the question' },
  mapLead: {
    sv: 'Varje fråga med när den ställs och vad den leder till.',
    en: 'Every question with when it is asked and what it leads to.',
  },
  mapPicture: { sv: 'Vägarna genom formuläret', en: 'The routes through the questionnaire' },
  mapPictureWords: {
    sv: ({ questions, followUps }) =>
      `Frågorna står uppifrån och ned. En båge går från varje fråga till de frågor som dess svar avgör. ${questions} frågor, varav ${followUps} är följdfrågor. Samma sak står i listan nedanför.`,
    en: ({ questions, followUps }) =>
      `The questions stand from top to bottom. An arc leads from each question to those that its answer decides. ${questions} questions, of which ${followUps} are follow-ups. The list below says the same.`,
  } as Message<{ questions: number; followUps: number }>,
  leadsTo: { sv: 'Leder till', en: 'Leads to' },
  neverReached: { sv: 'Kan aldrig nås', en: 'Can never be reached' },
  neverReachedWhy: {
    sv: 'Villkoret kan aldrig uppfyllas av de svar som går att ge, så ingen skulle få frågan. Ändra villkoret, eller frågorna som det jämför med.',
    en: 'The condition can never be met by the answers that can be given, so nobody would be asked. Change the condition, or the questions that it compares.',
  },
  deadPart: {
    sv: ({ words }) => `Den här delen av villkoret kan aldrig uppfyllas: ${words}`,
    en: ({ words }) => `This part of the condition can never hold: ${words}`,
  } as Message<{ words: string }>,
  deadOption: {
    sv: ({ option }) => `Svaret ”${option}” leder bara till frågor som aldrig kan nås.`,
    en: ({ option }) => `The answer “${option}” leads only to questions that can never be reached.`,
  } as Message<{ option: string }>,
  checkLead: {
    sv: 'Det som måste åtgärdas före publicering, och det som är värt att se över.',
    en: 'What has to be settled before publishing, and what is worth looking at.',
  },
  mustFix: { sv: 'Måste åtgärdas', en: 'Has to be settled' },
  nothingMust: {
    sv: 'Inget hindrar att formuläret publiceras.',
    en: 'Nothing keeps the questionnaire from being published.',
  },
  worthLooking: { sv: 'Värt att se över', en: 'Worth looking at' },
  nothingWorth: {
    sv: 'Alla texter finns på båda språken och alla frågor har hjälptext.',
    en: 'Every text is there in both languages and every question has a help text.',
  },
  missingEnglish: {
    sv: ({ what }) => `Engelska saknas: ${what}`,
    en: ({ what }) => `English is missing: ${what}`,
  } as Message<{ what: string }>,
  whatTitle: { sv: 'formulärets namn', en: 'the name of the questionnaire' },
  whatSection: { sv: 'rubriken', en: 'the heading' },
  whatText: { sv: 'frågan', en: 'the question' },
  whatHelp: { sv: 'hjälptexten', en: 'the help text' },
  whatOption: {
    sv: ({ label }) => `alternativet ”${label}”`,
    en: ({ label }) => `the option “${label}”`,
  } as Message<{ label: string }>,
  whatRow: {
    sv: ({ label }) => `raden ”${label}”`,
    en: ({ label }) => `the row “${label}”`,
  } as Message<{ label: string }>,
  missingEnglishMany: {
    sv: ({ n }) => `${n} frågor eller rubriker saknar engelska`,
    en: ({ n }) => `${n} questions or headings have no English`,
  } as Message<{ n: number }>,
  missingHelp: { sv: 'Frågan har ingen hjälptext.', en: 'The question has no help text.' },
  missingHelpMany: {
    sv: ({ n }) => `${n} frågor har ingen hjälptext`,
    en: ({ n }) => `${n} questions have no help text`,
  } as Message<{ n: number }>,
  sameLack: {
    sv: ({ n, what }) => `${n} frågor: ${what}`,
    en: ({ n, what }) => `${n} questions: ${what}`,
  } as Message<{ n: number; what: string }>,
} as const
