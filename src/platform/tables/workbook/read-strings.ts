import type { ZipEntry } from './open-zip.ts'
import { parseXml } from './parse-xml.ts'
import type { Budget } from './unpack-entry.ts'

/** Reads the strings that the cells of a workbook share; how a run of text looks, and how it is pronounced, is left out. */
export function readStrings(entry: ZipEntry, budget: Budget): readonly string[] {
  const strings: string[] = []
  let current = ''
  let inText = false
  let inPhonetic = false
  parseXml(entry, budget, {
    open(name) {
      if (name === 'si') current = ''
      if (name === 'rPh') inPhonetic = true
      inText = name === 't' && !inPhonetic
    },
    text(text) {
      if (inText) current += text
    },
    close(name) {
      if (name === 'si') strings.push(current)
      if (name === 'rPh') inPhonetic = false
      if (name === 't') inText = false
    },
  })
  return strings
}

/** A text of a cell as it was typed: line ends and tabs that the file writes as `_x000D_` are themselves again. */
export function plainText(text: string): string {
  return text
    .replace(/_x(0009|000A|000D)_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .trim()
}
