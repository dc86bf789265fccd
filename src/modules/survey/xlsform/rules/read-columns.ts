import type { Place } from '../../../../platform/tables/workbook/place.ts'
import type { Cell, Sheet } from '../../../../platform/tables/workbook/read-sheet.ts'
import type { Language } from '../../rules/questionnaire.ts'
import type { Complaints } from './complaints.ts'
import { messages } from './form-messages.ts'

/** One row of a sheet below its heading, by the names of the columns. */
export interface FormRow {
  /** The first cell of it that holds something. */
  readonly place: Place
  /** The cell of a column; undefined when it is empty. */
  readonly cell: (column: string) => Cell | undefined
  /** The text of a column that has languages, as `label`; each language with its cell. */
  readonly texts: (column: string) => Partial<Readonly<Record<Language, Cell>>>
  /** A place to speak of a cell that is empty: where it would have been, else the row. */
  readonly placeOf: (column: string) => Place
}

/** The columns of a sheet that mean something here. */
export interface Vocabulary {
  readonly used: readonly string[]
  /** Columns with one text per language. */
  readonly spoken: readonly string[]
  /** Columns that XLSForm has and we cannot say: a cell that holds something is refused. */
  readonly refused: readonly string[]
  /** Columns that are passed over, with a note. */
  readonly passedOver: readonly string[]
}

/** Cells that say no to what their column asks for are as good as empty. */
const no: ReadonlySet<string> = new Set(['no', 'false', 'false()', 'nej'])

interface Column {
  readonly name: string
  readonly language: Language | null
  readonly heading: Cell
}

/** Reads the rows of a sheet by the headings of its first row; refused cells and unknown columns are reported. */
export function readRows(
  sheet: Sheet,
  vocabulary: Vocabulary,
  plainLanguage: Language,
  complaints: Complaints,
): readonly FormRow[] {
  const [first, ...rest] = sheet.rows
  const columns = first ? readHeadings(first, vocabulary, plainLanguage, complaints) : new Map<number, Column>()
  const placeOfColumn = new Map([...columns].map(([at, { name }]) => [name, at]))
  return rest.map((cells) => {
    const [leading] = cells.values()
    const place = leading as Cell
    for (const cell of cells.values()) {
      const column = columns.get(cell.column)
      if (!column || no.has(cell.text.toLowerCase())) continue
      if (vocabulary.refused.includes(column.name)) complaints.fault(cell, messages.refusedColumn(column.name))
      if (vocabulary.passedOver.includes(column.name)) complaints.note(cell, messages.passedOver(column.name))
    }
    const find = (name: string, language: Language | null) =>
      [...cells.values()].find(({ column }) => {
        const known = columns.get(column)
        return known?.name === name && known.language === language
      })
    return {
      place,
      cell: (name) => find(name, null),
      texts: (name) => {
        const sv = find(name, 'sv')
        const en = find(name, 'en')
        return { ...(sv && { sv }), ...(en && { en }) }
      },
      placeOf: (name) => ({ ...place, column: placeOfColumn.get(name) ?? place.column }),
    }
  })
}

function readHeadings(
  cells: ReadonlyMap<number, Cell>,
  { used, spoken, refused, passedOver }: Vocabulary,
  plainLanguage: Language,
  complaints: Complaints,
): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>()
  const met = new Map<string, Cell>()
  for (const heading of cells.values()) {
    const [written = '', spokenIn] = heading.text.split(/\s*::?\s*/, 2)
    const name = written.trim().toLowerCase().replace(/\s+/g, '_')
    if (![...used, ...spoken, ...refused, ...passedOver].includes(name)) {
      // What a program keeps for itself is no loss to anyone who reads the form.
      if (!name.startsWith('$')) complaints.note(heading, messages.unknownColumn(heading.text))
      continue
    }
    const language = !spoken.includes(name) ? null : spokenIn === undefined ? plainLanguage : languageOf(spokenIn)
    if (spoken.includes(name) && language === null) {
      complaints.fault(heading, messages.otherLanguage(heading.text))
      continue
    }
    const key = `${name} ${language}`
    const twin = met.get(key)
    if (twin) complaints.fault(heading, messages.columnTwice(heading.text, twin.text))
    else {
      met.set(key, heading)
      columns.set(heading.column, { name, language, heading })
    }
  }
  return columns
}

const languages: ReadonlyMap<string, Language> = new Map([
  ['sv', 'sv'],
  ['svenska', 'sv'],
  ['swedish', 'sv'],
  ['en', 'en'],
  ['engelska', 'en'],
  ['english', 'en'],
])

/** The language that XLSForm writes as "Svenska (sv)", by its code or else by its name. */
export function languageOf(written: string): Language | null {
  const [, code] = /\(([a-z]{2,3})(?:-[a-z]+)?\)\s*$/i.exec(written) ?? []
  return languages.get((code ?? written).trim().toLowerCase()) ?? null
}
