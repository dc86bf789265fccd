import { unzipSync, type Zippable, zipSync } from 'fflate'
import writeXlsx from 'write-excel-file/node'

export type Rows = readonly (readonly (string | number | boolean | null)[])[]

/** A workbook with these sheets, as a spreadsheet program writes it. */
export async function makeWorkbook(sheets: Readonly<Record<string, Rows>>): Promise<Uint8Array> {
  const made = Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => [...row]) }))
  return new Uint8Array(await writeXlsx(made).toBuffer())
}

/** A form of one question, with more rows and sheets where they are given. */
export function makeForm(
  survey: Rows,
  others: Readonly<Record<string, Rows>> = {},
  columns: readonly string[] = ['type', 'name', 'label', 'relevant'],
): Promise<Uint8Array> {
  return makeWorkbook({ survey: [columns, ...survey], ...others })
}

/** A workbook with some of its parts changed, added, or, with null, taken away. */
export function changeParts(
  workbook: Uint8Array,
  change: Readonly<Record<string, string | Uint8Array | null | ((part: string) => string)>>,
): Uint8Array {
  const parts: Zippable = { ...unzipSync(workbook) }
  for (const [name, to] of Object.entries(change)) {
    if (to === null) delete parts[name]
    else if (typeof to === 'string') parts[name] = new TextEncoder().encode(to)
    else if (to instanceof Uint8Array) parts[name] = to
    else parts[name] = new TextEncoder().encode(to(new TextDecoder().decode(parts[name] as Uint8Array)))
  }
  return zipSync(parts)
}
