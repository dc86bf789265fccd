import type { Said } from '../fault.ts'
import type { ZipEntry } from './open-zip.ts'
import { parseXml } from './parse-xml.ts'
import { type Place, readReference } from './place.ts'
import { plainText } from './read-strings.ts'
import { Refusal } from './refusal.ts'
import type { Budget } from './unpack-entry.ts'
import { messages } from './workbook-messages.ts'

/** A cell that holds something, as text. */
export interface Cell extends Place {
  readonly text: string
}

/** The rows that hold something, in order; each has its cells by column. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly ReadonlyMap<number, Cell>[]
}

/** What the cells of a workbook have in common. */
export interface Shared {
  readonly strings: readonly string[]
  readonly dateStyles: ReadonlySet<number>
  readonly budget: Budget
  /** Characters that the cells of the whole workbook may still hold: a shared string counts each time it is shown. */
  readonly text: { left: number }
  readonly report: (place: Place, message: Said) => void
  /** Takes a cell as it is shown, where it is given: a day as ISO, a formula as what it last came to. Otherwise both are faults. */
  readonly shown: AsShown | null
}

/** How a workbook that is read as it is shown counts its days, and what was met on the way. */
export interface AsShown {
  /** Days from 1899-12-30 to its day 0: 0, or 1462 in workbooks that count from 1904. */
  readonly epoch: number
  formulas: number
  merged: number
}

const mostColumns = 200
const mostRows = 20_000

/**
 * Reads the cells of a sheet. A formula, an error and a number shown as a date are reported by cell: what they hold is not
 * what the reader of the sheet sees.
 *
 * @throws Refusal when the sheet is damaged or larger than a questionnaire can be
 */
export function readSheet(entry: ZipEntry, name: string, shared: Shared): Sheet {
  const rows = new Map<number, Map<number, Cell>>()
  let place: Place = { sheet: name, row: 0, column: 0 }
  let type = 'n'
  let isDate = false
  let hasFormula = false
  let written = ''
  let reads: 'value' | 'text' | null = null
  let inPhonetic = false

  const finish = () => {
    if (hasFormula && shared.shown === null) return shared.report(place, messages.formula)
    if (hasFormula && shared.shown) shared.shown.formulas += 1
    if (written === '') return
    if (type === 'e') return shared.report(place, messages.cellError(written.slice(0, 20)))
    const day = type === 'd' || (type === 'n' && isDate)
    if (day && shared.shown === null) return shared.report(place, messages.date)
    const text =
      day && shared.shown
        ? isoDay(type, written, shared.shown.epoch)
        : plainText(textOf(type, written, shared.strings, entry.name))
    if (text === '') return
    shared.text.left -= text.length
    if (shared.text.left < 0) throw new Refusal(messages.tooMuchText, place)
    const row = rows.get(place.row) ?? new Map<number, Cell>()
    row.set(place.column, { ...place, text })
    rows.set(place.row, row)
  }

  parseXml(entry, shared.budget, {
    open(tag, attributes) {
      if (tag === 'row') {
        place = { sheet: name, row: attributes.r === undefined ? place.row + 1 : Number(attributes.r), column: 0 }
        if (!(place.row >= 1 && place.row <= 1_048_576)) throw new Refusal(messages.brokenPart(entry.name))
      } else if (tag === 'c') {
        place = nextPlace(place, attributes.r, entry.name)
        if (place.column > mostColumns) throw new Refusal(messages.tooWide(mostColumns), place)
        if (place.row > mostRows) throw new Refusal(messages.tooLong(mostRows), place)
        type = attributes.t ?? 'n'
        isDate = attributes.s !== undefined && shared.dateStyles.has(Number(attributes.s))
        hasFormula = false
        written = ''
      } else if (tag === 'f') hasFormula = true
      else if (tag === 'mergeCell' && shared.shown) shared.shown.merged += 1
      else if (tag === 'rPh') inPhonetic = true
      reads = tag === 'v' ? 'value' : tag === 't' && !inPhonetic ? 'text' : reads
    },
    text(text) {
      if (reads !== null) written += text
    },
    close(tag) {
      if (tag === 'c') finish()
      if (tag === 'rPh') inPhonetic = false
      if (tag === 'v' || tag === 't') reads = null
    },
  })
  const inOrder = [...rows].sort(([a], [b]) => a - b)
  return { name, rows: inOrder.map(([, row]) => row) }
}

/**
 * The day of a cell that shows one, as ISO; its time of day is left out, and what is a time alone stays a number.
 * Source: ECMA-376 part 1, 18.17.4: days are counted from 1899-12-30, as if 1900 were a leap year.
 */
function isoDay(type: string, written: string, epoch: number): string {
  if (type === 'd') return written.slice(0, 10)
  const days = Math.floor(Number(written)) + epoch
  return days < 61 ? written : new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10)
}

/** The place of a cell: as it says itself, else after the one before it. */
function nextPlace(before: Place, reference: string | undefined, part: string): Place {
  if (reference === undefined) return { ...before, column: before.column + 1 }
  const at = readReference(reference)
  if (at === null) throw new Refusal(messages.brokenPart(part))
  return { sheet: before.sheet, ...at }
}

function textOf(type: string, written: string, strings: readonly string[], part: string): string {
  if (type === 's') {
    const text = strings[Number(written)]
    if (text === undefined) throw new Refusal(messages.brokenPart(part))
    return text
  }
  if (type === 'b') return written.trim() === '1' ? 'true' : 'false'
  // 0.1 stands as 0.10000000000000001; the shortest way to write the same number is how it was typed.
  if (type === 'n') return Number.isFinite(Number(written)) ? `${Number(written)}` : written
  return written
}
