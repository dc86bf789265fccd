import type { Place } from '../../../../platform/tables/workbook/place.ts'
import type { Complaints } from './complaints.ts'
import { messages } from './form-messages.ts'
import type { FormRow } from './read-columns.ts'

/** A text of the form, with the cell that it comes from. English is left out where it is the same. */
export interface FormText {
  readonly sv: string
  readonly en: string | null
  readonly place: Place
}

/** Reads a text of a row; null when the row has none. One that is only in English stands in both languages, with a note. */
export function readFormText(row: FormRow, column: string, complaints: Complaints): FormText | null {
  const { sv, en } = row.texts(column)
  for (const cell of [sv, en]) {
    if (cell && /\$\{[^}]*\}/.test(cell.text)) complaints.fault(cell, messages.answerInText)
  }
  if (!sv && !en) return null
  if (!sv && en) complaints.note(en, messages.onlyEnglish)
  const text = (sv ?? en)?.text ?? ''
  return { sv: text, en: en && en.text !== text ? en.text : null, place: sv ?? en ?? row.place }
}
