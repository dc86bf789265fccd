import type { Message } from '../../../platform/i18n/index.ts'

/** The words of sections, questions, options and rows as they are edited. */
export const editing = {
  emptyDraft: { sv: 'Inga avsnitt ännu', en: 'No sections yet' },
  emptyDraftLead: {
    sv: 'Ett formulär har avsnitt, och varje avsnitt blir en sida för den som svarar. Börja med det första.',
    en: 'A questionnaire has sections, and each becomes a page for the one who answers. Begin with the first.',
  },
  addSection: { sv: 'Lägg till avsnitt', en: 'Add section' },
  newSection: { sv: 'Nytt avsnitt', en: 'New section' },
  sectionNumbered: {
    sv: ({ number, title }) => `${number}. ${title}`,
    en: ({ number, title }) => `${number}. ${title}`,
  } as Message<{ number: number; title: string }>,
  changeSection: { sv: 'Ändra avsnittet', en: 'Change the section' },
  changeSectionOf: {
    sv: ({ title }) => `Ändra avsnittet ${title}`,
    en: ({ title }) => `Change the section ${title}`,
  } as Message<{ title: string }>,
  emptySection: { sv: 'Avsnittet har inga frågor ännu.', en: 'The section has no questions yet.' },
  addQuestion: { sv: 'Lägg till fråga', en: 'Add question' },
  addQuestionIn: {
    sv: ({ title }) => `Lägg till fråga i ${title}`,
    en: ({ title }) => `Add a question in ${title}`,
  } as Message<{ title: string }>,
  newQuestion: { sv: 'Ny fråga', en: 'New question' },
  up: { sv: 'Upp', en: 'Up' },
  down: { sv: 'Ned', en: 'Down' },
  moveUp: {
    sv: ({ name }) => `Flytta upp: ${name}`,
    en: ({ name }) => `Move up: ${name}`,
  } as Message<{ name: string }>,
  moveDown: {
    sv: ({ name }) => `Flytta ned: ${name}`,
    en: ({ name }) => `Move down: ${name}`,
  } as Message<{ name: string }>,
  drag: { sv: 'Dra för att flytta', en: 'Drag to move' },
  copy: { sv: 'Kopiera', en: 'Duplicate' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removeOf: {
    sv: ({ name }) => `Ta bort ${name}`,
    en: ({ name }) => `Remove ${name}`,
  } as Message<{ name: string }>,
  removeQuestion: { sv: 'Ta bort frågan', en: 'Remove the question' },
  removeQuestionLead: {
    sv: 'Frågan och dess alternativ tas bort ur utkastet. Det går att ångra.',
    en: 'The question and its options are removed from the draft. It can be undone.',
  },
  removeSection: { sv: 'Ta bort avsnittet', en: 'Remove the section' },
  removeSectionLead: {
    sv: ({ questions }) =>
      questions === 0
        ? 'Avsnittet är tomt. Det går att ångra.'
        : `Avsnittet och ${questions === 1 ? 'frågan' : `de ${questions} frågorna`} i det tas bort ur utkastet. Det går att ångra.`,
    en: ({ questions }) =>
      questions === 0
        ? 'The section is empty. It can be undone.'
        : `The section and ${questions === 1 ? 'the question' : `the ${questions} questions`} in it are removed from the draft. It can be undone.`,
  } as Message<{ questions: number }>,
  save: { sv: 'Spara', en: 'Save' },
  saveMine: { sv: 'Spara mitt i stället', en: 'Save mine instead' },
  backToContents: { sv: 'Till innehållet', en: 'To the contents' },
  changeTitle: { sv: 'Namn och id', en: 'Name and id' },
  textSv: { sv: 'Frågan på svenska', en: 'The question in Swedish' },
  textEn: { sv: 'Frågan på engelska', en: 'The question in English' },
  helpSv: { sv: 'Hjälptext på svenska', en: 'Help text in Swedish' },
  helpEn: { sv: 'Hjälptext på engelska', en: 'Help text in English' },
  helpHint: {
    sv: 'Står under frågan: vad som räknas och vad som inte gör det.',
    en: 'Stands under the question: what counts and what does not.',
  },
  sectionSv: { sv: 'Rubrik på svenska', en: 'Heading in Swedish' },
  sectionEn: { sv: 'Rubrik på engelska', en: 'Heading in English' },
  type: { sv: 'Frågetyp', en: 'Type of question' },
  types: {
    single: { sv: 'Ett svar av flera (envalsfråga)', en: 'One answer of several (single choice)' },
    multi: { sv: 'Flera svar (flervalsfråga)', en: 'Several answers (multiple choice)' },
    matrix: { sv: 'Ett svar på varje rad (matrisfråga)', en: 'One answer on each row (matrix)' },
    number: { sv: 'Ett tal (sifferfråga)', en: 'A number' },
    text: { sv: 'Egna ord (fritextfråga)', en: 'Own words (free text)' },
  },
  shortTypes: {
    single: { sv: 'Envalsfråga', en: 'Single choice' },
    multi: { sv: 'Flervalsfråga', en: 'Multiple choice' },
    matrix: { sv: 'Matrisfråga', en: 'Matrix' },
    number: { sv: 'Sifferfråga', en: 'Number' },
    text: { sv: 'Fritextfråga', en: 'Free text' },
  },
  idField: { sv: 'Id', en: 'ID' },
  questionIdHint: {
    sv: 'Kolumnens namn i svarsfilen och frågans namn i villkor. Villkor som nämner frågan följer med när id ändras.',
    en: 'The column’s name in the response file and the question’s name in conditions. Conditions that name it follow when the id changes.',
  },
  sectionIdHint: { sv: 'Står i adressen till sidan.', en: 'Stands in the address of the page.' },
  options: { sv: 'Svarsalternativ', en: 'Options' },
  optionsHint: {
    sv: 'Ja, Nej och Vet ej har sina engelska ord redan. Rader som lämnas tomma räknas inte.',
    en: 'Ja, Nej and Vet ej have their English words already. Lines left empty do not count.',
  },
  columns: { sv: 'För en matris är de kolumnerna.', en: 'In a matrix they are the columns.' },
  rows: { sv: 'Rader i matrisen', en: 'Rows of the matrix' },
  optionNumbered: {
    sv: ({ number }) => `Alternativ ${number}`,
    en: ({ number }) => `Option ${number}`,
  } as Message<{ number: number }>,
  rowNumbered: {
    sv: ({ number }) => `Rad ${number}`,
    en: ({ number }) => `Row ${number}`,
  } as Message<{ number: number }>,
  swedish: { sv: 'Svenska', en: 'Swedish' },
  english: { sv: 'Engelska', en: 'English' },
  exclusive: { sv: 'Kan inte väljas med andra', en: 'Cannot be chosen with others' },
  other: { sv: 'Har ett fält för egen text', en: 'Has a field for a text of one’s own' },
  saveAndAdd: { sv: 'Spara och få fler rader', en: 'Save and get more lines' },
  whenAsked: { sv: 'När frågan ställs', en: 'When the question is asked' },
  changeWhen: { sv: 'Ändra när frågan ställs', en: 'Change when the question is asked' },
  followUps: { sv: 'Avgör om dessa frågor ställs', en: 'Decides whether these are asked' },
  place: { sv: 'Plats i formuläret', en: 'Place in the questionnaire' },
  moveTo: { sv: 'Flytta till avsnitt', en: 'Move to section' },
  move: { sv: 'Flytta', en: 'Move' },
  optionsCount: {
    sv: ({ n }) => `${n} alternativ`,
    en: ({ n }) => (n === 1 ? '1 option' : `${n} options`),
  } as Message<{ n: number }>,
  lackTag: { sv: 'Behöver åtgärdas', en: 'Needs work' },
  englishTag: { sv: 'Engelska saknas', en: 'English is missing' },
  textLead: {
    sv: 'Det här är hela formuläret, och det som gäller. Det som inte ändras behåller sina kommentarer, sin ordning och sitt skrivsätt.',
    en: 'This is the whole questionnaire, and what counts. What is not changed keeps its comments, its order and the way it is written.',
  },
  textField: { sv: 'Formuläret som YAML', en: 'The questionnaire as YAML' },
  saveText: { sv: 'Spara texten', en: 'Save the text' },
  download: { sv: 'Ladda ned YAML', en: 'Download YAML' },
  textRefused: { sv: 'Texten är inte sparad', en: 'The text is not saved' },
} as const
