import type { Fault } from '../../../survey/index.ts'
import type { Aspect, Catalogue, Requirement } from '../catalogue/catalogue.ts'
import { messages } from './import-messages.ts'
import {
  fallback,
  idForm,
  imported,
  longestText,
  longestTitle,
  mostRequirements,
  type ReadCatalogue,
} from './imported.ts'
import { aspectWords, columnOf, headings, meaningOf, scopeWords, type TableColumn } from './table-columns.ts'

type Draft = Omit<Requirement, 'id' | 'source' | 'settings'>

/**
 * Reads a catalogue from the rows of a sheet or a CSV file: one requirement a row, headings in the first row that holds something, in
 * Swedish or English and in any order. Needed are number and title; the rest has the weakest meaning where it is left out.
 *
 * @param rows each at its place in the file: `rows[4]` is row 5
 * @param given the catalogue's id and title in the municipality
 * @returns the catalogue, or every fault with its row and column
 */
export function readRequirementTable(
  rows: readonly (readonly string[])[],
  file: string,
  { id, title }: { id: string; title: string },
): ReadCatalogue {
  const faults: Fault[] = []
  const report = (row: number, column: number, message: Fault['message']) =>
    faults.push({ file, line: row + 1, column: column + 1, message })
  const head = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''))
  if (head < 0) return { ok: false, faults: [{ file, line: 0, column: 0, message: messages.empty }] }
  const places = readHeadings(rows[head] ?? [], (column, message) => report(head, column, message))
  const lacking = (['number', 'titleSv'] as const).filter((column) => !places.has(column))
  if (lacking.length > 0) {
    report(head, 0, messages.noHeader(lacking.map((column) => headings[column][0]).join(', ')))
    return { ok: false, faults }
  }
  const body = rows.map((cells, row) => ({ cells, row })).filter(({ cells, row }) => row > head && !isBlank(cells))
  if (body.length > mostRequirements) {
    report(head, 0, messages.tooMany(body.length, mostRequirements))
    return { ok: false, faults }
  }

  const seen = new Map<string, number>()
  const themes = new Map<string, Draft[]>()
  let theme = ''
  for (const { cells, row } of body) {
    const cell = (column: TableColumn) => (cells[places.get(column) ?? -1] ?? '').trim()
    const fault = (column: TableColumn, message: Fault['message']) => report(row, places.get(column) ?? 0, message)
    const number = cell('number')
    const before = seen.get(number)
    if (number === '') fault('number', messages.cellMissing(headings.number[0]))
    else if (!idForm.test(number)) fault('number', messages.numberForm(number))
    else if (before !== undefined) fault('number', messages.numberTwice(number, before))
    seen.set(number, row + 1)
    // A theme is often written once, on the first of its rows
    theme = cell('theme') === '' ? theme : cell('theme')
    const requirements = themes.get(theme) ?? []
    requirements.push({ number, ...readTexts(cell, fault), ...readRules(cell, fault) })
    themes.set(theme, requirements)
  }
  if (body.length === 0) report(head, 0, messages.noRequirements)
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, value: asCatalogue({ id, title }, themes) }
}

type ReadCell = (column: TableColumn) => string
type ReportCell = (column: TableColumn, message: Fault['message']) => void

function readTexts(cell: ReadCell, fault: ReportCell): Pick<Draft, 'title' | 'says'> {
  if (cell('titleSv') === '') fault('titleSv', messages.cellMissing(headings.titleSv[0]))
  for (const column of ['titleSv', 'titleEn'] as const) {
    if (cell(column).length > longestTitle) fault(column, messages.cellTooLong(longestTitle))
  }
  for (const column of ['saysSv', 'saysEn'] as const) {
    if (cell(column).length > longestText) fault(column, messages.cellTooLong(longestText))
  }
  const title = { sv: cell('titleSv'), en: cell('titleEn') || cell('titleSv') }
  const sv = cell('saysSv') || title.sv
  return { title, says: { sv, en: cell('saysEn') || (cell('saysSv') === '' ? title.en : sv) } }
}

function readRules(cell: ReadCell, fault: ReportCell): Pick<Draft, 'aspects' | 'from' | 'at' | 'minutes'> {
  const aspects = cell('aspects') === '' ? fallback.aspects : readAspects(cell('aspects'), fault)
  const level = cell('from')
  if (level !== '' && !/^[123]$/.test(level)) fault('from', messages.levelForm(level))
  const at = cell('at') === '' ? fallback.at : meaningOf(scopeWords, cell('at'))
  if (at === undefined) fault('at', messages.cellUnknown(cell('at'), firstWords(scopeWords)))
  const minutes = cell('minutes')
  if (minutes !== '' && !/^\d{1,5}$/.test(minutes)) fault('minutes', messages.minutesForm(minutes))
  return {
    aspects,
    from: level === '' ? fallback.from : Number(level),
    at: at ?? fallback.at,
    minutes: minutes === '' ? null : Number(minutes),
  }
}

/** `konfidentialitet, riktighet`, `K, R` or `KRT`. */
function readAspects(written: string, fault: ReportCell): readonly Aspect[] {
  const words = /^[krtscia]{2,4}$/i.test(written) ? [...written] : written.split(/[\s,;/]+/).filter(Boolean)
  const found = words.flatMap((word) => {
    const aspect = meaningOf(aspectWords, word)
    if (aspect === undefined) fault('aspects', messages.cellUnknown(word, firstWords(aspectWords)))
    return aspect ?? []
  })
  return [...new Set(found)]
}

function firstWords(words: Readonly<Record<string, readonly string[]>>): string {
  return Object.values(words)
    .map(([first]) => first)
    .join(', ')
}

function readHeadings(
  cells: readonly string[],
  report: (column: number, message: Fault['message']) => void,
): ReadonlyMap<TableColumn, number> {
  const places = new Map<TableColumn, number>()
  for (const [index, heading] of cells.entries()) {
    const column = columnOf(heading)
    if (column === undefined) continue
    const first = places.get(column)
    if (first === undefined) places.set(column, index)
    else report(index, messages.headerTwice(heading.trim(), (cells[first] ?? '').trim()))
  }
  return places
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}

function asCatalogue(given: { id: string; title: string }, themes: ReadonlyMap<string, readonly Draft[]>): Catalogue {
  return imported(
    { ...given, about: given.title },
    [...themes].map(([name, requirements], index) => ({
      id: `tema-${index + 1}`,
      title: name === '' ? { sv: given.title, en: given.title } : { sv: name, en: name },
      requirements,
    })),
  )
}
