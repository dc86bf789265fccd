import { cellName, type Place } from '../../../../platform/tables/workbook/place.ts'
import type { Cell, Sheet } from '../../../../platform/tables/workbook/read-sheet.ts'
import { findNearest } from '../../rules/find-nearest.ts'
import type { Expression, Language, QuestionType } from '../../rules/questionnaire.ts'
import type { Complaints } from './complaints.ts'
import { messages } from './form-messages.ts'
import { type FormText, readFormText } from './form-text.ts'
import { type Known, parseRelevant } from './parse-relevant.ts'
import type { ChoiceList } from './read-choices.ts'
import { type FormRow, readRows } from './read-columns.ts'

/** A condition with the cell that it stands in. */
export interface FormCondition {
  readonly expression: Expression
  readonly place: Place
}

/** A question of the form as it can be said here. */
export interface FormQuestion {
  readonly id: string
  readonly place: Place
  readonly typePlace: Place
  readonly type: QuestionType
  readonly text: FormText
  readonly help: FormText | null
  readonly list: ChoiceList | null
  /** Takes "other, namely" as a last answer. */
  readonly other: boolean
  /** Its own condition and those of the groups around it; all have to hold. */
  readonly conditions: readonly FormCondition[]
}

export interface FormSection {
  /** Null for questions that stand in no group. */
  readonly group: { readonly id: string; readonly title: FormText; readonly place: Place } | null
  readonly questions: readonly FormQuestion[]
}

/** The answer that `or_other` adds: what XLSForm calls it, and what it is called here. */
export const otherOption = { form: 'other', id: 'annat' } as const

const vocabulary = {
  used: ['type', 'name', 'relevant'],
  spoken: ['label', 'hint'],
  refused: [
    'appearance',
    'audio',
    'autoplay',
    'bind',
    'body',
    'big-image',
    'calculation',
    'choice_filter',
    'constraint',
    'constraint_message',
    'control',
    'default',
    'disabled',
    'guidance_hint',
    'image',
    'intent',
    'media',
    'parameters',
    'read_only',
    'readonly',
    'repeat_count',
    'save_to',
    'trigger',
    'video',
  ],
  passedOver: ['required', 'required_message'],
}

interface Group {
  readonly place: Place
  readonly name: string
  readonly condition: FormCondition | null
  /** Whether its condition was understood. */
  readonly sure: boolean
}

interface SectionDraft {
  readonly group: FormSection['group']
  readonly questions: FormQuestion[]
}

/**
 * Reads the sheet `survey`. The outermost groups become sections; those within them leave their condition to their
 * questions. What cannot be said is reported by cell and left out, and so is every condition that speaks of it.
 */
export function readSurvey(
  sheet: Sheet,
  lists: ReadonlyMap<string, ChoiceList>,
  plainLanguage: Language,
  complaints: Complaints,
): readonly FormSection[] {
  const sections: SectionDraft[] = []
  const open: Group[] = []
  const known = new Map<string, Known>()
  const unsure = new Set<string>()
  const names = new Map<string, Cell>()

  const readCondition = (row: FormRow): { condition: FormCondition | null; sure: boolean } => {
    const cell = row.cell('relevant')
    if (!cell) return { condition: null, sure: true }
    const relevant = parseRelevant(cell.text, (name) => known.get(name))
    if (!relevant.ok) complaints.fault(cell, relevant.message)
    if (!relevant.ok || [...relevant.mentions].some((name) => unsure.has(name))) return { condition: null, sure: false }
    return { condition: { expression: relevant.value, place: cell }, sure: true }
  }

  const beginGroup = (row: FormRow, type: Cell) => {
    const name = row.cell('name')
    const title = readFormText(row, 'label', complaints)
    if (!name) complaints.fault(row.placeOf('name'), messages.withoutName(type.text))
    const help = row.texts('hint').sv ?? row.texts('hint').en
    if (help) complaints.fault(help, messages.groupHint)
    if (open.length === 0) {
      if (!title) complaints.fault(row.placeOf('label'), messages.groupWithoutLabel(name?.text ?? ''))
      const group = name && title ? { id: name.text, title, place: name } : null
      sections.push({ group, questions: [] })
    } else if (title) complaints.note(title.place, messages.innerTitle(title.sv))
    open.push({ place: type, name: name?.text ?? '', ...readCondition(row) })
  }

  const endGroup = (type: Cell) => {
    if (open.pop() === undefined) complaints.fault(type, messages.groupNotBegun)
  }

  const addQuestion = (row: FormRow, type: Cell, kind: Kind) => {
    const name = row.cell('name')
    const text = readFormText(row, 'label', complaints)
    const help = readFormText(row, 'hint', complaints)
    const list = kind.list === null ? null : (lists.get(kind.list) ?? null)
    if (kind.list !== null && list === null) {
      complaints.fault(type, messages.unknownList(kind.list, findNearest(kind.list, lists.keys())))
    }
    const clash = kind.other ? list?.choices.find(({ id }) => id === otherOption.form || id === otherOption.id) : null
    if (clash) complaints.fault(type, messages.otherTwice(clash.id, cellName(clash.place)))
    if (!name) complaints.fault(row.placeOf('name'), messages.withoutName(type.text))
    if (!text) complaints.fault(row.placeOf('label'), messages.withoutLabel(name?.text ?? type.text))
    const own = readCondition(row)
    if (!name || !claim(name)) return
    const sound = text !== null && (kind.list === null || list?.whole === true) && !clash
    const sure = own.sure && open.every((group) => group.sure)
    if (!sound) unsure.add(name.text)
    known.set(name.text, {
      type: kind.type,
      optionOf: (option) => (kind.other && option === otherOption.form ? otherOption.id : option),
    })
    if (!text || (kind.list !== null && !list)) return
    const around = open.flatMap(({ condition }) => (condition ? [condition] : []))
    if (open.length === 0 && (sections.at(-1)?.group !== null || sections.length === 0)) {
      sections.push({ group: null, questions: [] })
    }
    sections.at(-1)?.questions.push({
      id: name.text,
      place: name,
      typePlace: type,
      type: kind.type,
      text,
      help,
      list,
      other: kind.other,
      conditions: sure ? [...around, ...(own.condition ? [own.condition] : [])] : [],
    })
  }

  const claim = (name: Cell): boolean => {
    const twin = names.get(name.text)
    if (twin) complaints.fault(name, messages.questionTwice(name.text, cellName(twin)))
    else names.set(name.text, name)
    return twin === undefined
  }

  for (const row of readRows(sheet, vocabulary, plainLanguage, complaints)) {
    const type = row.cell('type')
    if (!type) {
      complaints.fault(row.placeOf('type'), messages.withoutType)
      continue
    }
    const written = type.text.toLowerCase().replace(/\s+/g, ' ')
    if (/^begin[ _]group$/.test(written)) beginGroup(row, type)
    else if (/^end[ _]group$/.test(written)) endGroup(type)
    else {
      const kind = readType(type.text)
      if (kind) addQuestion(row, type, kind)
      else {
        complaints.fault(type, messages.refusedType(type.text, nearestType(written)))
        const name = row.cell('name')
        if (name) unsure.add(name.text)
      }
    }
  }
  for (const group of open) complaints.fault(group.place, messages.groupNotEnded(group.name))
  return sections
}

interface Kind {
  readonly type: QuestionType
  readonly list: string | null
  readonly other: boolean
}

const plainTypes: ReadonlyMap<string, QuestionType> = new Map([
  ['integer', 'number'],
  ['decimal', 'number'],
  ['text', 'text'],
])

/** What a type of XLSForm is here; null where there is no such thing. */
function readType(written: string): Kind | null {
  const plain = plainTypes.get(written.toLowerCase())
  if (plain) return { type: plain, list: null, other: false }
  const [, many, list, other] = /^select[_ ](one|multiple)\s+(\S+)(?:\s+(or[_ ]other))?$/i.exec(written) ?? []
  if (many === undefined || list === undefined) return null
  return { type: many.toLowerCase() === 'one' ? 'single' : 'multi', list, other: other !== undefined }
}

function nearestType(written: string): string | null {
  const [word = ''] = written.split(' ')
  return findNearest(word, ['select_one', 'select_multiple', 'integer', 'decimal', 'text', 'begin_group', 'end_group'])
}
