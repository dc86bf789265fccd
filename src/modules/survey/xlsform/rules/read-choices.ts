import { cellName, type Place } from '../../../../platform/tables/workbook/place.ts'
import type { Cell, Sheet } from '../../../../platform/tables/workbook/read-sheet.ts'
import type { Language } from '../../rules/questionnaire.ts'
import type { Complaints } from './complaints.ts'
import { messages } from './form-messages.ts'
import { type FormText, readFormText } from './form-text.ts'
import { readRows } from './read-columns.ts'

/** One answer of a list. */
export interface Choice {
  readonly id: string
  readonly label: FormText
  readonly place: Place
}

export interface ChoiceList {
  readonly choices: readonly Choice[]
  /** Whether all of it could be read; when not, nothing is said about what refers to it. */
  readonly whole: boolean
}

interface Draft extends ChoiceList {
  readonly choices: Choice[]
  whole: boolean
  readonly met: Map<string, Cell>
}

/** Reads the sheet `choices`: the answers of each list in order, by the name of the list. */
export function readChoices(
  sheet: Sheet | undefined,
  plainLanguage: Language,
  complaints: Complaints,
): ReadonlyMap<string, ChoiceList> {
  const lists = new Map<string, Draft>()
  if (!sheet) return lists
  const vocabulary = {
    used: ['list_name', 'name', 'value'],
    spoken: ['label'],
    refused: ['image', 'media', 'audio', 'video', 'big-image', 'geometry'],
    passedOver: [],
  }
  for (const row of readRows(sheet, vocabulary, plainLanguage, complaints)) {
    const listName = row.cell('list_name')
    if (!listName) {
      complaints.fault(row.placeOf('list_name'), messages.choiceWithoutList)
      continue
    }
    const list: Draft = lists.get(listName.text) ?? { choices: [], whole: true, met: new Map() }
    lists.set(listName.text, list)
    const name = row.cell('name') ?? row.cell('value')
    const label = readFormText(row, 'label', complaints)
    if (!name) complaints.fault(row.placeOf('name'), messages.choiceWithoutName(listName.text))
    if (!label) complaints.fault(row.placeOf('label'), messages.withoutLabel(name?.text ?? listName.text))
    const twin = name && list.met.get(name.text)
    if (twin) complaints.fault(name, messages.choiceTwice(name.text, cellName(twin)))
    if (!name || !label || twin) list.whole = false
    else {
      list.choices.push({ id: name.text, label, place: name })
      list.met.set(name.text, name)
    }
  }
  return lists
}
