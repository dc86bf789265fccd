import type { Said } from '../../../../platform/tables/fault.ts'

/** The words for what is wrong in an XLSForm, or lost from it, and what to do. */
export const messages = {
  looseTitle: { sv: 'Frågor', en: 'Questions' },
  otherLabel: { sv: 'Annat, nämligen', en: 'Other, namely' },
  noSurvey: {
    sv: 'Bladet survey saknas. En XLSForm har frågorna i ett blad med det namnet.',
    en: 'The sheet survey is missing. An XLSForm has its questions in a sheet of that name.',
  },
  noQuestions: {
    sv: 'Bladet survey har inga frågor.',
    en: 'The sheet survey has no questions.',
  },
  refusedSheet: (name: string): Said => ({
    sv: `Bladet ${name} kan inte läsas in: enkäten här har ingen motsvarighet. Ta bort det.`,
    en: `The sheet ${name} cannot be imported: a questionnaire here has nothing like it. Remove it.`,
  }),
  otherSheet: (name: string): Said => ({
    sv: `Bladet ${name} hör inte till formuläret och är inte läst.`,
    en: `The sheet ${name} is no part of the form and was not read.`,
  }),
  refusedColumn: (column: string): Said => ({
    sv: `${column} kan inte läsas in: enkäten här har ingen motsvarighet. Töm cellen.`,
    en: `${column} cannot be imported: a questionnaire here has nothing like it. Empty the cell.`,
  }),
  passedOver: (column: string): Said => ({
    sv: `${column} har ingen motsvarighet här och är inte med.`,
    en: `${column} has nothing like it here and is left out.`,
  }),
  unknownColumn: (heading: string): Said => ({
    sv: `Kolumnen ${heading} hör inte till XLSForm och är inte läst.`,
    en: `The column ${heading} is no part of XLSForm and was not read.`,
  }),
  otherLanguage: (heading: string): Said => ({
    sv: `${heading} är ett annat språk än svenska (sv) och engelska (en), de två som enkäten kan ha. Ta bort det eller ange språkets kod.`,
    en: `${heading} is another language than Swedish (sv) and English (en), the two that a questionnaire can have. Remove it or give the code of the language.`,
  }),
  columnTwice: (heading: string, twin: string): Said => ({
    sv: `Kolumnen ${heading} betyder samma sak som ${twin}. Ta bort den ena.`,
    en: `The column ${heading} means the same as ${twin}. Remove one of them.`,
  }),
  onlyEnglish: {
    sv: 'Texten finns bara på engelska och står på båda språken.',
    en: 'The text is only in English and stands in both languages.',
  },
  answerInText: {
    sv: `Texten hämtar in ett svar med $\{…}, vilket frågorna här inte kan. Skriv texten utan det.`,
    en: `The text fetches an answer with $\{…}, which questions here cannot. Write the text without it.`,
  },
  choiceWithoutList: {
    sv: 'Raden saknar list_name. Ange vilken lista svaret hör till.',
    en: 'The row has no list_name. Say which list the answer belongs to.',
  },
  choiceWithoutName: (list: string): Said => ({
    sv: `Ett svar i listan ${list} saknar name. Ge det ett.`,
    en: `An answer of the list ${list} has no name. Give it one.`,
  }),
  choiceTwice: (name: string, twin: string): Said => ({
    sv: `Svaret ${name} finns redan i listan, i ${twin}. Ge det ena ett annat namn.`,
    en: `The answer ${name} is already in the list, in ${twin}. Give one of them another name.`,
  }),
  withoutType: {
    sv: 'Raden saknar type. Ange frågans typ eller töm raden.',
    en: 'The row has no type. Give the type of the question or empty the row.',
  },
  withoutName: (type: string): Said => ({
    sv: `Raden (${type}) saknar name. Ge den ett.`,
    en: `The row (${type}) has no name. Give it one.`,
  }),
  withoutLabel: (name: string): Said => ({
    sv: `${name} saknar label. Skriv texten som den svarande läser.`,
    en: `${name} has no label. Write the text that the respondent reads.`,
  }),
  groupWithoutLabel: (name: string): Said => ({
    sv: `Gruppen ${name} saknar label. Den blir rubrik på avsnittet.`,
    en: `The group ${name} has no label. It becomes the heading of the section.`,
  }),
  groupHint: {
    sv: 'Ett avsnitt har ingen hint. Flytta texten till en fråga.',
    en: 'A section has no hint. Move the text to a question.',
  },
  innerTitle: (title: string): Said => ({
    sv: `Rubriken ”${title}” på en grupp i en grupp är inte med; frågorna står i det yttre avsnittet.`,
    en: `The heading “${title}” of a group within a group is left out; its questions stand in the outer section.`,
  }),
  groupNotBegun: {
    sv: 'Här slutar en grupp som inte har börjat. Ta bort raden eller lägg till begin group.',
    en: 'Here ends a group that has not begun. Remove the row or add begin group.',
  },
  groupNotEnded: (name: string): Said => ({
    sv: `Gruppen ${name} slutar aldrig. Lägg till end group.`,
    en: `The group ${name} never ends. Add end group.`,
  }),
  emptyGroup: (name: string): Said => ({
    sv: `Gruppen ${name} har inga frågor. Ta bort den eller flytta dit frågor.`,
    en: `The group ${name} has no questions. Remove it or move questions there.`,
  }),
  refusedType: (type: string, nearest: string | null): Said => ({
    sv: `Typen ${type} kan inte läsas in. ${nearest ? `Menade du ${nearest}?` : 'Det som kan är select_one, select_multiple, integer, decimal, text och grupper.'}`,
    en: `The type ${type} cannot be imported. ${nearest ? `Did you mean ${nearest}?` : 'What can is select_one, select_multiple, integer, decimal, text and groups.'}`,
  }),
  unknownList: (list: string, nearest: string | null): Said => ({
    sv: `Listan ${list} finns inte i bladet choices.${nearest ? ` Menade du ${nearest}?` : ''}`,
    en: `There is no list ${list} in the sheet choices.${nearest ? ` Did you mean ${nearest}?` : ''}`,
  }),
  otherTwice: (id: string, twin: string): Said => ({
    sv: `or_other lägger till svaret annat, men listan har redan ${id} i ${twin}. Ta bort det ena.`,
    en: `or_other adds the answer annat, but the list already has ${id} in ${twin}. Remove one of them.`,
  }),
  questionTwice: (name: string, twin: string): Said => ({
    sv: `Frågan ${name} finns redan i ${twin}. Ge den ena ett annat namn, också om de står i olika grupper.`,
    en: `The question ${name} is already in ${twin}. Give one of them another name, also when they stand in different groups.`,
  }),
  relevantUnexpected: (found: string, expected: string): Said => ({
    sv:
      found === ''
        ? `Villkoret slutar för tidigt. Här väntas ${expected}.`
        : `I villkoret står ${found} där det ska stå ${expected}.`,
    en:
      found === ''
        ? `The condition ends too early. What is expected is ${expected}.`
        : `The condition has ${found} where it should have ${expected}.`,
  }),
  relevantUnknown: (word: string): Said => ({
    sv: `Villkoret kan inte läsas in: ${word} är okänt. Det som kan är jämförelser, selected, and, or, not och parenteser.`,
    en: `The condition cannot be imported: ${word} is unknown. What can is comparisons, selected, and, or, not and parentheses.`,
  }),
  relevantFunction: (name: string): Said => ({
    sv: `Villkoret kan inte läsas in: ${name}() har ingen motsvarighet här. De funktioner som kan är selected och not.`,
    en: `The condition cannot be imported: ${name}() has nothing like it here. The functions that can are selected and not.`,
  }),
  relevantTwoQuestions: (one: string, other: string): Said => ({
    sv: `Villkoret jämför ${one} med ${other}. En fråga kan bara jämföras med ett svar eller ett tal.`,
    en: `The condition compares ${one} with ${other}. A question can be compared only with an answer or a number.`,
  }),
  relevantChain: {
    sv: 'Villkoret har två jämförelser i rad. Sätt samman dem med and eller or.',
    en: 'The condition has two comparisons in a row. Put them together with and or or.',
  },
  relevantTooDeep: {
    sv: 'Villkoret har för många parenteser i varandra. Dela upp det.',
    en: 'The condition has too many parentheses within each other. Divide it.',
  },
  relevantEmpty: (question: string): Said => ({
    sv: `Villkoret frågar om ${question} är tom, vilket villkor här inte kan. Ange svaren som leder hit.`,
    en: `The condition asks whether ${question} is empty, which conditions here cannot. Name the answers that lead here.`,
  }),
  relevantWhole: (question: string, value: string): Said => ({
    sv: `${question} tar flera svar. Skriv selected($\{${question}}, ’${value}’).`,
    en: `${question} takes several answers. Write selected($\{${question}}, '${value}').`,
  }),
  relevantTextNumber: (question: string, text: string): Said => ({
    sv: `${question} är ett tal men jämförs med texten ”${text}”. Skriv talet utan citattecken.`,
    en: `${question} is a number but is compared with the text “${text}”. Write the number without quotation marks.`,
  }),
}
