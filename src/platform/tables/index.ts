export { type ReadList, readList } from './read-list.ts'
export { createRowReader, detectDelimiter, type ReportFault, type RowReader, type TakeRow } from './read-rows.ts'
export { asText, asTextOrNumber, type Delimiter, writeRows } from './write-rows.ts'
export { longestCell, writeWorkbook } from './write-workbook.ts'
