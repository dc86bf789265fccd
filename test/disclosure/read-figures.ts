import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'

/** A table as a reader finds it: its name where it has one, its head, and its rows. */
export interface FoundTable {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** Every table of a page. */
export function tablesOfPage(html: string): FoundTable[] {
  return Array.from(html.matchAll(/<table[\s\S]*?<\/table>/g), ([table]) => ({
    name: wordsOf(/<caption[^>]*>([\s\S]*?)<\/caption>/.exec(table)?.[1] ?? ''),
    rows: Array.from(table.matchAll(/<tr[\s>][\s\S]*?<\/tr>/g), ([row]) =>
      Array.from(row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g), ([, cell]) => wordsOf(cell ?? '')),
    ),
  }))
}

/** Every table of a Word file, with the paragraph before it as its name. */
export function tablesOfWord(bytes: Uint8Array): FoundTable[] {
  const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  return Array.from(body.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g), ({ 0: table, index }) => ({
    name: runsOf(body.slice(body.lastIndexOf('<w:p>', index), index)),
    rows: Array.from(table.matchAll(/<w:tr[\s>][\s\S]*?<\/w:tr>/g), ([row]) =>
      Array.from(row.matchAll(/<w:tc[\s>][\s\S]*?<\/w:tc>/g), ([cell]) => runsOf(cell)),
    ),
  }))
}

export type Line = Readonly<Record<string, string>>

/** The lines of a CSV by the names of its columns. */
export function linesOfCsv(text: string): Line[] {
  return parse(text, { columns: true, bom: true }) as Line[]
}

/** Every line of every sheet of a workbook that has the columns of answers. */
export function linesOfWorkbook(bytes: Uint8Array): Line[] {
  const files = unzipSync(bytes)
  const shared = Array.from(
    strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(/<si>([\s\S]*?)<\/si>/g),
    ([, item]) => wordsOf(item ?? ''),
  )
  return Object.entries(files)
    .filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .flatMap(([, sheet]) => {
      const [head, ...rows] = Array.from(strFromU8(sheet).matchAll(/<row[\s>][\s\S]*?<\/row>/g), ([row]) =>
        cellsOf(row, shared),
      )
      return rows.map((row) =>
        Object.fromEntries([...(head ?? new Map())].map(([column, name]) => [name, row.get(column) ?? ''])),
      )
    })
}

/** The cells of a row by the letters of their columns. */
function cellsOf(row: string, shared: readonly string[]): Map<string, string> {
  return new Map(
    Array.from(
      row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g),
      ([, column = '', kind, inner = '']) => {
        const value = wordsOf(inner)
        return [column, kind?.includes('t="s"') ? (shared[Number(value)] ?? '') : value]
      },
    ),
  )
}

function runsOf(xml: string): string {
  return Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), ([, text]) => text).join('')
}

export function wordsOf(markup: string): string {
  return markup
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
