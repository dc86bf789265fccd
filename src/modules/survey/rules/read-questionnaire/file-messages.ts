import { formatWhole } from '../../../../platform/i18n/index.ts'
import type { Said } from '../../../../platform/tables/fault.ts'

const quoted = (words: readonly string[]): string => words.join(', ')

/** The words for what is wrong in a questionnaire file, except in its conditions and in its YAML. */
export const messages = {
  tooLarge: (characters: number, most: number): Said => ({
    sv: `Filen är ${formatWhole('sv', characters)} tecken lång. En enkät får vara högst ${formatWhole('sv', most)}. Kontrollera att det är rätt fil.`,
    en: `The file is ${formatWhole('en', characters)} characters long. A questionnaire may be at most ${formatWhole('en', most)}. Check that it is the right file.`,
  }),
  empty: {
    sv: 'Filen är tom. En enkät börjar med id, title och sections.',
    en: 'The file is empty. A questionnaire begins with id, title and sections.',
  },
  controlCharacter: (code: string): Said => ({
    sv: `Här står ett styrtecken (${code}) som inte hör hemma i en textfil. Ta bort det och spara filen som UTF-8.`,
    en: `Here is a control character (${code}) that does not belong in a text file. Remove it and save the file as UTF-8.`,
  }),
  moreFaults: (count: number): Said => ({
    sv: `Ytterligare ${count} fel visas inte. Rätta de här först.`,
    en: `${count} more faults are not shown. Correct these first.`,
  }),
  notAMap: (what: Said): Said => ({
    sv: `${what.sv} ska skrivas som nycklar med värden, till exempel id: policy.`,
    en: `${what.en} has to be written as keys with values, such as id: policy.`,
  }),
  notAList: (key: string): Said => ({
    sv: `${key} ska vara en lista, med ett bindestreck framför varje del.`,
    en: `${key} has to be a list, with a dash before each item.`,
  }),
  emptyList: (key: string): Said => ({
    sv: `${key} är tom. Lägg till minst en del.`,
    en: `${key} is empty. Add at least one item.`,
  }),
  alias: {
    sv: 'Hänvisningar (* och &) används inte i en enkät. Skriv ut innehållet här.',
    en: 'Aliases (* and &) are not used in a questionnaire. Write the content out here.',
  },
  unknownKey: (key: string, nearest: string | null, known: readonly string[]): Said => ({
    sv: `Nyckeln ${key} finns inte här. ${nearest ? `Menade du ${nearest}?` : `Här kan stå ${quoted(known)}.`}`,
    en: `There is no key ${key} here. ${nearest ? `Did you mean ${nearest}?` : `What can stand here is ${quoted(known)}.`}`,
  }),
  keyNotText: {
    sv: 'En nyckel ska vara ett ord, till exempel id eller text.',
    en: 'A key has to be a word, such as id or text.',
  },
  duplicateKey: (key: string, line: number): Said => ({
    sv: `Nyckeln ${key} står redan på rad ${line}. Ta bort den ena.`,
    en: `The key ${key} is already on line ${line}. Remove one of them.`,
  }),
  missingKey: (key: string, what: Said): Said => ({
    sv: `${what.sv} saknar ${key}. Lägg till den.`,
    en: `${what.en} lacks ${key}. Add it.`,
  }),
  noValue: (key: string): Said => ({
    sv: `${key} har inget värde. Skriv ett, eller ta bort nyckeln om den inte behövs.`,
    en: `${key} has no value. Write one, or remove the key if it is not needed.`,
  }),
  notText: (key: string): Said => ({
    sv: `${key} ska vara text. Sätt citattecken runt den om den ser ut som något annat, till exempel "true".`,
    en: `${key} has to be text. Put quotation marks around it if it looks like something else, such as "true".`,
  }),
  notBoolean: (key: string): Said => ({
    sv: `${key} ska vara true eller false.`,
    en: `${key} has to be true or false.`,
  }),
  notFigure: {
    sv: 'figure ska vara figurens nummer, ett heltal från 1.',
    en: 'figure has to be the number of the figure, a whole number from 1.',
  },
  malformedId: (id: string): Said => ({
    sv: `”${id}” duger inte som id. Använd bara a–z, A–Z, siffror, _ och -, med en bokstav eller siffra först och högst 64 tecken.`,
    en: `“${id}” will not do as an id. Use only a–z, A–Z, digits, _ and -, with a letter or digit first and at most 64 characters.`,
  }),
  reservedId: (id: string): Said => ({
    sv: `${id} är upptaget som ord i villkor eller som kolumn i svarsfilen. Välj ett annat id för frågan.`,
    en: `${id} is taken as a word in conditions or as a column of the response file. Choose another id for the question.`,
  }),
  duplicateId: (kind: Said, id: string, line: number): Said => ({
    sv: `${kind.sv} ${id} finns redan på rad ${line}. Ge den ena ett annat id.`,
    en: `${kind.en} ${id} is already on line ${line}. Give one of them another id.`,
  }),
  unknownType: (type: string, nearest: string | null): Said => ({
    sv: `Frågetypen ${type} finns inte. ${nearest ? `Menade du ${nearest}?` : 'Välj single, multi, matrix, number eller text.'}`,
    en: `There is no question type ${type}. ${nearest ? `Did you mean ${nearest}?` : 'Choose single, multi, matrix, number or text.'}`,
  }),
  optionsMissing: (type: string): Said => ({
    sv: `En fråga av typen ${type} behöver options: svarsalternativen.`,
    en: `A question of type ${type} needs options: what can be answered.`,
  }),
  optionsForbidden: (type: string): Said => ({
    sv: `En fråga av typen ${type} har inga options. Ta bort dem eller byt typ.`,
    en: `A question of type ${type} has no options. Remove them or change the type.`,
  }),
  rowsMissing: {
    sv: 'En fråga av typen matrix behöver rows: raderna som var och en får ett svar.',
    en: 'A question of type matrix needs rows: what is answered line by line.',
  },
  rowsForbidden: (type: string): Said => ({
    sv: `Bara en fråga av typen matrix har rows, och den här är ${type}. Ta bort dem eller byt typ.`,
    en: `Only a question of type matrix has rows, and this one is ${type}. Remove them or change the type.`,
  }),
  unknownStandard: (id: string): Said => ({
    sv: `${id} är inget standardsvar. De är ja, nej och vet_ej. Skriv andra alternativ som {id: ${id}, sv: …, en: …}.`,
    en: `${id} is not a standard answer. Those are ja, nej and vet_ej. Write other options as {id: ${id}, sv: …, en: …}.`,
  }),
  exclusiveMisused: (type: string): Said => ({
    sv: `exclusive hör bara till flervalsfrågor (multi), och den här är ${type}. Ta bort nyckeln.`,
    en: `exclusive belongs only to multiple choice (multi), and this one is ${type}. Remove the key.`,
  }),
  otherMisused: (type: string): Said => ({
    sv: `other hör bara till single och multi, och den här är ${type}. Ta bort nyckeln.`,
    en: `other belongs only to single and multi, and this one is ${type}. Remove the key.`,
  }),
}
