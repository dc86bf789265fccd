import { createRowReader, type ReportFault, type TakeRow } from '../../../../../platform/tables/read-rows.ts'
import type { Delimiter } from '../../../../../platform/tables/write-rows.ts'

/** A byte-order mark is taken off a file where it begins, and is a character like any other elsewhere. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Reads the bytes of one row as text; lines count from 1 in it. A row that breaks the rules for quotes is reported and not given out. */
export function readRowText(bytes: Uint8Array, delimiter: Delimiter, take: TakeRow, report: ReportFault): void {
  const reader = createRowReader(delimiter, take, report)
  reader.push(decoder.decode(bytes))
  reader.end()
}
