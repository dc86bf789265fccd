import type { ReportFault } from '../../../../platform/tables/read-rows.ts'
import type { Fault } from '../../../survey/index.ts'
import { messages as fileMessages } from '../../files/rules/file-messages.ts'
import { checkHeader, createFaultList, readTable } from '../../files/rules/read-table.ts'
import { cleanCode, codeFault, type Municipalities } from '../../rules/municipality-code.ts'
import { messages as uploadMessages } from '../../upload/rules/upload-messages.ts'
import { messages } from './frame-messages.ts'

/** More rows than any frame of municipalities has. */
export const mostFrameRows = 1_000
const longestValue = 200

export interface FrameUpload {
  /** After `respondent`, in the order of the file. */
  readonly columns: readonly string[]
  readonly rows: readonly { readonly respondent: string; readonly values: Readonly<Record<string, string>> }[]
  readonly faults: readonly Fault[]
}

/**
 * Reads a frame that somebody has sent, as `readFrame` does, and checks what only the register of municipalities and the frame as it is
 * can tell: every fault with its row and its cell.
 *
 * @param columns those that the frame has already, which analyses may rest on
 */
export function readFrameUpload(
  text: string,
  file: string,
  { municipalities, columns: had }: { municipalities: Municipalities; columns: readonly string[] },
): FrameUpload {
  const faults = createFaultList(file)
  const rows: FrameUpload['rows'][number][] = []
  const lines = new Map<string, number>()
  let columns: string[] = []

  readTable(text, faults.report, (written, headerLine) => {
    const header = written.map((name) => (name.toLowerCase() === 'kommunkod' ? 'respondent' : name))
    checkHeader(header, headerLine, faults.report)
    const place = header.indexOf('respondent')
    columns = header.filter((_, index) => index !== place)
    if (place < 0) {
      faults.report(headerLine, 0, uploadMessages.missingColumns('respondent', 'kommunkod'))
      return null
    }
    for (const name of had) if (!columns.includes(name)) faults.report(headerLine, 0, messages.columnGone(name))
    return (cells, line) => {
      const respondent = cleanCode(cells[place] ?? '')
      const first = lines.get(respondent)
      const fault = codeFault(respondent, municipalities)
      if (fault !== null) faults.report(line, place + 1, fault)
      else if (first !== undefined)
        faults.report(line, place + 1, fileMessages.duplicateRespondent(respondent, first, line))
      else lines.set(respondent, line)
      const county = municipalities.get(respondent)?.countyCode ?? null
      const values: Record<string, string> = {}
      header.forEach((name, index) => {
        if (index !== place)
          values[name] = readValue(name, cells[index] ?? '', { county, line, cell: index + 1 }, faults.report)
      })
      rows.push({ respondent, values })
    }
  })
  const found = faults.list()
  if (found.length === 0 && rows.length === 0) {
    return { columns, rows, faults: [{ file, line: 0, column: 0, message: fileMessages.noRows }] }
  }
  return { columns, rows, faults: found }
}

/** A value as it is kept, with what is wrong with it reported. */
function readValue(
  name: string,
  written: string,
  { county, line, cell }: { county: string | null; line: number; cell: number },
  report: ReportFault,
): string {
  const value = written.trim()
  if (value.length > longestValue) report(line, cell, uploadMessages.tooLong(name, longestValue))
  if (value === '') return value
  if (name === 'population' && !/^\d{1,9}$/.test(value)) report(line, cell, messages.notWhole(name, value.slice(0, 40)))
  if (name !== 'county_code') return value
  const code = /^\d$/.test(value) ? `0${value}` : value
  if (county !== null && code !== county) report(line, cell, messages.otherCounty(code.slice(0, 40), county))
  return code
}
