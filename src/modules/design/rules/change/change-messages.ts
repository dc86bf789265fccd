import type { Said } from '../../../survey/index.ts'

/** The words for a change that cannot be made. */
export const messages = {
  notInText: {
    sv: 'Stället är skrivet på ett sätt i YAML-texten som inte kan ändras härifrån. Ändra det i YAML-vyn.',
    en: 'This place is written in the YAML text in a way that cannot be changed from here. Change it in the YAML view.',
  },
  gone: {
    sv: 'Det finns inte längre i utkastet. Någon kan ha tagit bort det eller gett det ett annat id.',
    en: 'It is no longer in the draft. Somebody may have removed it or given it another id.',
  },
  textMissing: { sv: 'Skriv en text på svenska.', en: 'Write a text in Swedish.' },
  helpMissing: { sv: 'Skriv hjälptexten på svenska också.', en: 'Write the help text in Swedish too.' },
  optionMissing: { sv: 'Skriv alternativet på svenska.', en: 'Write the option in Swedish.' },
  rowMissing: { sv: 'Skriv raden på svenska.', en: 'Write the row in Swedish.' },
  malformedId: {
    sv: 'Ett id har bara a–z, A–Z, siffror, _ och -, med en bokstav eller siffra först, och högst 64 tecken.',
    en: 'An id has only a–z, A–Z, digits, _ and -, with a letter or digit first, and at most 64 characters.',
  },
  reservedId: {
    sv: 'Ordet är upptaget i villkor eller i svarsfilen. Välj ett annat id.',
    en: 'That word is taken in conditions or in the response file. Choose another id.',
  },
  takenId: (id: string): Said => ({
    sv: `Id ${id} finns redan. Välj ett annat.`,
    en: `There already is an id ${id}. Choose another.`,
  }),
  questionNeeded: (questions: Said): Said => ({
    sv: `Frågan kan inte tas bort, för den avgör om andra ställs: ${questions.sv}. Ändra först när de ställs.`,
    en: `The question cannot be removed, since it decides whether others are asked: ${questions.en}. First change when they are asked.`,
  }),
  sectionNeeded: (questions: Said): Said => ({
    sv: `Avsnittet kan inte tas bort, för dess frågor avgör om andra ställs: ${questions.sv}. Ändra först när de ställs.`,
    en: `The section cannot be removed, since its questions decide whether others are asked: ${questions.en}. First change when they are asked.`,
  }),
  optionNeeded: (label: Said, questions: Said): Said => ({
    sv: `”${label.sv}” kan inte tas bort, för svaret avgör om andra frågor ställs: ${questions.sv}. Ändra först när de ställs.`,
    en: `“${label.en}” cannot be removed, since it decides whether other questions are asked: ${questions.en}. First change when they are asked.`,
  }),
  typeNeeded: (questions: Said): Said => ({
    sv: `Frågetypen kan inte bytas så, för svaret avgör om andra frågor ställs: ${questions.sv}. Ändra först när de ställs.`,
    en: `The type cannot be changed so, since the answer decides whether other questions are asked: ${questions.en}. First change when they are asked.`,
  }),
  inQuestion: (question: Said, fault: Said): Said => ({
    sv: `”${question.sv}”: ${fault.sv}`,
    en: `“${question.en}”: ${fault.en}`,
  }),
  copyOf: (text: Said): Said => ({ sv: `${text.sv} (kopia)`, en: `${text.en} (copy)` }),
}
