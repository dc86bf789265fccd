import { writeRows } from '../../../../platform/tables/write-rows.ts'
import { decodeText, type Read, readTableSheet } from '../../../survey/index.ts'
import { messages } from './upload-messages.ts'

/**
 * A table that somebody has sent, CSV or the first sheet of a workbook (.xlsx), as CSV text: lines and cells stand where they stood in
 * the file, so that what is found wrong in it has its place there too.
 *
 * @param mostRows more are refused before anything is read of them
 */
export function readUpload(source: Uint8Array, file: string, mostRows: number): Read<string> {
  const fault = (message: { sv: string; en: string }, line = 0) =>
    ({ ok: false, faults: [{ file, line, column: 0, message }] }) as const
  if (source.length === 0) return fault(messages.noFile)
  if (isPacked(source)) {
    const sheet = readTableSheet(source, file)
    if (!sheet.ok) return sheet
    if (sheet.value.length > mostRows + 1) return fault(messages.tooManyRows(sheet.value.length - 1, mostRows))
    return { ok: true, value: writeRows(sheet.value.map((row) => row.map(onOneLine))) }
  }
  if (/\.(xlsx|xlsm|xls|ods)$/i.test(file)) return fault(messages.notAWorkbook)
  const decoded = decodeText(source)
  if (!decoded.ok) return fault(decoded.message, decoded.line)
  const rows = countLines(decoded.text) - 1
  return rows > mostRows ? fault(messages.tooManyRows(rows, mostRows)) : { ok: true, value: decoded.text }
}

/** A workbook, or what a spreadsheet program made before there were any: the reader of workbooks says which. */
function isPacked([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)
}

function onOneLine(cell: string): string {
  return cell.replace(/\s*[\r\n]+\s*/g, ' ')
}

function countLines(text: string): number {
  const ends = text.match(/\r\n|\n|\r/g)?.length ?? 0
  return /[\r\n]$/.test(text) || text === '' ? ends : ends + 1
}
