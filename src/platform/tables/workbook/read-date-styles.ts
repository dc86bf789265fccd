import type { ZipEntry } from './open-zip.ts'
import { parseXml } from './parse-xml.ts'
import type { Budget } from './unpack-entry.ts'

/** The formats of dates and times that need no definition. Source: ECMA-376 part 1, 18.8.30. */
const builtIn = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58)

/**
 * The cell styles, by place, that show a number as a date. A spreadsheet makes a date of "10-25" as it is typed, and then
 * the cell no longer holds what was meant.
 */
export function readDateStyles(entry: ZipEntry, budget: Budget): ReadonlySet<number> {
  const dateFormats = new Set<number>()
  const styles = new Set<number>()
  let inCellStyles = false
  let style = 0
  parseXml(entry, budget, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt' && showsDate(formatCode)) dateFormats.add(Number(numFmtId))
      if (name === 'cellXfs') inCellStyles = true
      if (name !== 'xf' || !inCellStyles) return
      const format = Number(numFmtId)
      if (builtIn(format) || dateFormats.has(format)) styles.add(style)
      style += 1
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return styles
}

/** Whether a format has days, months, years or hours outside of quoted text and of colours and conditions. */
function showsDate(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  return /[dmyh]/i.test(bare.replace(/General/gi, ''))
}
