export { type ReadList, readList } from './read-list.ts'
export { asText, asTextOrNumber, type Delimiter, writeRows } from './write-rows.ts'
export { longestCell, writeWorkbook } from './write-workbook.ts'
