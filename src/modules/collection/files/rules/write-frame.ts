import type { Delimiter } from '../../../../platform/tables/write-rows.ts'
import { writeRows } from '../../../../platform/tables/write-rows.ts'
import type { Frame } from '../../rules/frame.ts'

/** Writes a frame as CSV, `respondent` first: reading it gives the same frame. */
export function writeFrame(frame: Frame, delimiter: Delimiter = ','): string {
  const rows = frame.rows.map(({ respondent, values }) => [
    respondent,
    ...frame.columns.map((name) => (Object.hasOwn(values, name) ? (values[name] ?? '') : '')),
  ])
  return writeRows([['respondent', ...frame.columns], ...rows], delimiter)
}
