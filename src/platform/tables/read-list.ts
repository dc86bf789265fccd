import { parse } from 'csv-parse/sync'
import type { Message } from '../i18n/index.ts'
import { messages } from './messages.ts'
import { readWorkbook } from './workbook/read-workbook.ts'
import { Refusal } from './workbook/refusal.ts'

/** A list that somebody keeps in a spreadsheet: its rows as they stand, so that the fifth is the fifth that they see. */
export type ReadList =
  | {
      readonly ok: true
      /** Every row has as many cells as the widest. */
      readonly rows: readonly (readonly string[])[]
      /** What was done to be able to read it, to be told. */
      readonly notes: readonly Message[]
    }
  | { readonly ok: false; readonly fault: Message; readonly row: number }

/**
 * Reads a list as a person sees it: the first sheet of a workbook (.xlsx), where a formula is what it last came to and a day is ISO, or
 * text with commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252.
 *
 * @param mostRows more are refused
 */
export function readList(source: Uint8Array, mostRows: number): ReadList {
  if (source.length === 0) return { ok: false, fault: messages.emptyFile, row: 0 }
  const read = isPacked(source) ? readSheetRows(source) : readTextRows(source)
  if (!read.ok) return read
  const last = read.rows.findLastIndex((row) => row.some((cell) => cell !== ''))
  const rows = read.rows.slice(0, last + 1)
  if (rows.length - 1 > mostRows) return { ok: false, fault: messages.tooManyRows(rows.length - 1, mostRows), row: 0 }
  if (rows.length === 0) return { ok: false, fault: messages.emptyFile, row: 0 }
  const width = Math.max(...rows.map((row) => row.length))
  return {
    ok: true,
    rows: rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]),
    notes: read.notes,
  }
}

/** A workbook, or what a spreadsheet program made before there were any: the reader of workbooks says which. */
function isPacked([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)
}

function readSheetRows(source: Uint8Array): ReadList {
  const faults: { message: Message; row: number }[] = []
  try {
    const { sheets, others, shown } = readWorkbook(
      source,
      'first',
      ({ row }, message) => faults.push({ message, row }),
      undefined,
      'shown',
    )
    const [fault] = faults
    if (fault) return { ok: false, fault: fault.message, row: fault.row }
    const [sheet] = sheets.values()
    const rows: string[][] = []
    for (const cells of sheet?.rows ?? []) {
      const [leading] = cells.values()
      while (rows.length < (leading?.row ?? 1) - 1) rows.push([])
      rows.push(Array.from({ length: Math.max(...cells.keys()) }, (_, index) => cells.get(index + 1)?.text ?? ''))
    }
    return {
      ok: true,
      rows,
      notes: [
        ...(shown && shown.formulas > 0 ? [messages.formulas(shown.formulas)] : []),
        ...(shown && shown.merged > 0 ? [messages.merged(shown.merged)] : []),
        ...(others.length > 0 ? [messages.otherSheets(others)] : []),
      ],
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ok: false, fault: error.said, row: error.place?.row ?? 0 }
  }
}

function readTextRows(source: Uint8Array): ReadList {
  const decoded = decode(source)
  if (decoded === null) return { ok: false, fault: messages.notATable, row: 0 }
  const { text, notes } = decoded
  const [firstLine = ''] = text.split(/\r\n|\n|\r/, 1)
  const delimiter = [';', '\t', ','].toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0] ?? ';'
  try {
    const rows = parse(text, {
      delimiter,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: false,
    }) as string[][]
    return { ok: true, rows: rows.map((row) => row.map((cell) => cell.trim())), notes }
  } catch (error) {
    const { lines = 0 } = error as { lines?: number }
    return { ok: false, fault: messages.unclosedQuote, row: lines }
  }
}

/** The text of a file in one of the encodings that spreadsheet programs write; null where it is no text. */
function decode(source: Uint8Array): { text: string; notes: readonly Message[] } | null {
  const [first, second] = source
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(source), notes: [] }
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(source), notes: [] }
  if (source.subarray(0, 4096).includes(0)) return null
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(source), notes: [] }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(source), notes: [messages.windows1252] }
  }
}
