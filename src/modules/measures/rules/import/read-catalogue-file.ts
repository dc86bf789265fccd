import { createRowReader, detectDelimiter } from '../../../../platform/tables/index.ts'
import { decodeText, type Fault, type Read, readTableSheet } from '../../../survey/index.ts'
import { messages } from './import-messages.ts'
import { idOf, type ReadCatalogue } from './imported.ts'
import { readOscal, titleOfOscal } from './read-oscal.ts'
import { readRequirementTable } from './read-requirement-table.ts'

export type CatalogueFormat = 'oscal' | 'table'

/** What the program's own catalogues are called by: nobody reads in another by that name. */
const taken = ['iso27002', 'cybersakerhetslagen']

/**
 * Reads a catalogue from a file as somebody sent it: OSCAL as JSON, the first sheet of a workbook (.xlsx), or CSV. What it is, is told by
 * how it begins.
 *
 * @param name what the municipality calls it; '' where the file says, as OSCAL does
 */
export function readCatalogueFile(
  source: Uint8Array,
  file: string,
  name: string,
): { readonly format: CatalogueFormat; readonly read: ReadCatalogue } {
  const fault = (message: Fault['message'], line = 0) =>
    ({ ok: false, faults: [{ file, line, column: 0, message }] }) as const
  if (source.length === 0) return { format: 'table', read: fault(messages.noFile) }
  // A ZIP file, or what spreadsheet programs made before they made those: the reader of workbooks says which
  const packed = (source[0] === 0x50 && source[1] === 0x4b) || (source[0] === 0xd0 && source[1] === 0xcf)
  const decoded = packed ? null : decodeText(source)
  if (decoded?.ok === false) return { format: 'table', read: fault(decoded.message, decoded.line) }
  const json = decoded !== null && /^\s*[{[]/.test(decoded.text)
  const title = name.trim() === '' && json ? titleOfOscal(decoded.text) : name.trim()
  const id = idOf(title)
  if (title === '' && !json) return { format: 'table', read: fault(messages.nameMissing) }
  if (title.length > 200) return { format: 'table', read: fault(messages.nameTooLong) }
  if (taken.includes(id)) return { format: 'table', read: fault(messages.nameTaken) }
  if (json) return { format: 'oscal', read: readOscal(decoded.text, file, id === '' ? 'katalog' : id) }
  if (id === '') return { format: 'table', read: fault(messages.nameMissing) }
  const rows = decoded === null ? readTableSheet(source, file) : readCsv(decoded.text, file)
  return { format: 'table', read: rows.ok ? readRequirementTable(rows.value, file, { id, title }) : rows }
}

/** The rows of CSV at their lines. */
function readCsv(text: string, file: string): Read<readonly (readonly string[])[]> {
  const rows: string[][] = []
  const faults: Fault[] = []
  const reader = createRowReader(
    detectDelimiter(text),
    (cells, line) => {
      while (rows.length < line - 1) rows.push([])
      rows.push(cells)
    },
    (line, column, message) => faults.push({ file, line, column, message }),
  )
  reader.push(text)
  reader.end()
  return faults.length === 0 ? { ok: true, value: rows } : { ok: false, faults }
}
