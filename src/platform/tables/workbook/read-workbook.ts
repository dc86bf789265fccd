import type { Said } from '../fault.ts'
import { openZip, type ZipEntry } from './open-zip.ts'
import { parseXml } from './parse-xml.ts'
import type { Place } from './place.ts'
import { readDateStyles } from './read-date-styles.ts'
import { type AsShown, readSheet, type Shared, type Sheet } from './read-sheet.ts'
import { readStrings } from './read-strings.ts'
import { Refusal } from './refusal.ts'
import type { Budget } from './unpack-entry.ts'
import { messages } from './workbook-messages.ts'

/** Bytes that may be unpacked of one workbook: a hundred times what a long questionnaire takes. */
export const mostUnpacked = 20_000_000
const mostCharacters = 1_000_000

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'

/** The sheets of a workbook that were asked for, by their name in small letters, and the names of the others. */
export interface Workbook {
  readonly sheets: ReadonlyMap<string, Sheet>
  readonly others: readonly string[]
  /** What was met in a workbook that was read as it is shown. */
  readonly shown: AsShown | null
}

/**
 * Reads the sheets that are asked for from a workbook (.xlsx) as a stranger may have made it. Nothing but the parts that
 * hold them is unpacked, and no more than the budget. Macros and links to other workbooks are refused, never followed.
 *
 * @param wanted names of sheets in small letters, or whichever is the first
 * @param report takes what is wrong in single cells; what makes the whole unreadable is thrown
 * @param budget counts what is unpacked, so that it can be seen from outside
 * @param reading `shown` takes days and formulas as they are shown, for lists that people keep; otherwise they are reported
 * @throws Refusal
 */
export function readWorkbook(
  bytes: Uint8Array,
  wanted: readonly string[] | 'first',
  report: (place: Place, message: Said) => void,
  budget: Budget = { most: mostUnpacked, unpacked: 0 },
  reading: 'strict' | 'shown' = 'strict',
): Workbook {
  const entries = openZip(bytes)
  refuseForeign(entries)
  const main = findWorkbook(entries, budget)
  const links = readLinks(entries, main, budget)
  const strings = links.find(({ kind }) => kind === 'sharedStrings')
  const styles = links.find(({ kind }) => kind === 'styles')
  const { sheets: listed, epoch } = listSheets(partOf(entries, main), budget)
  const shared: Shared = {
    strings: strings ? readStrings(partOf(entries, strings.target), budget) : [],
    dateStyles: styles ? readDateStyles(partOf(entries, styles.target), budget) : new Set(),
    budget,
    text: { left: reading === 'shown' ? mostCharacters * 10 : mostCharacters },
    report,
    shown: reading === 'shown' ? { epoch, formulas: 0, merged: 0 } : null,
  }
  const sheets = new Map<string, Sheet>()
  const others: string[] = []
  for (const { name, link } of listed) {
    const key = name.trim().toLowerCase()
    const target = links.find(({ id, kind }) => id === link && kind === 'worksheet')?.target
    const isWanted = wanted === 'first' ? sheets.size === 0 : wanted.includes(key) && !sheets.has(key)
    if (!isWanted) others.push(name)
    else if (target === undefined) throw new Refusal(messages.brokenPart(main))
    else sheets.set(key, readSheet(partOf(entries, target), key, shared))
  }
  return { sheets, others, shown: shared.shown }
}

function refuseForeign(entries: ReadonlyMap<string, ZipEntry>): void {
  const names = [...entries.keys()].map((name) => name.toLowerCase())
  if (names.some((name) => name.endsWith('vbaproject.bin') || name.startsWith('xl/macrosheets/'))) {
    throw new Refusal(messages.macros)
  }
  if (names.some((name) => name.startsWith('xl/externallinks/'))) throw new Refusal(messages.externalLinks)
}

/** The part that is the workbook itself, by the list of content types that the file begins with. */
function findWorkbook(entries: ReadonlyMap<string, ZipEntry>, budget: Budget): string {
  const types = entries.get('[Content_Types].xml')
  if (!types) throw new Refusal(messages.notAWorkbook)
  let main: string | null = null
  parseXml(types, budget, {
    open(_, { ContentType = '', PartName = '' }) {
      if (/macroEnabled|vbaProject/i.test(ContentType)) throw new Refusal(messages.macros)
      if (ContentType === workbookType) main = PartName.replace(/^\//, '')
    },
  })
  if (main === null) throw new Refusal(messages.notAWorkbook)
  return main
}

interface Link {
  readonly id: string
  /** The last word of its type: worksheet, sharedStrings, styles … */
  readonly kind: string
  readonly target: string
}

function readLinks(entries: ReadonlyMap<string, ZipEntry>, main: string, budget: Budget): readonly Link[] {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const links: Link[] = []
  parseXml(partOf(entries, `${folder}_rels/${main.slice(folder.length)}.rels`), budget, {
    open(name, { Id = '', Type = '', Target = '', TargetMode = '' }) {
      if (name !== 'Relationship') return
      if (TargetMode === 'External') throw new Refusal(messages.externalLinks)
      const target = Target.startsWith('/') ? Target.slice(1) : folder + Target
      links.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target })
    },
  })
  return links
}

function listSheets(entry: ZipEntry, budget: Budget) {
  const sheets: { name: string; link: string }[] = []
  let epoch = 0
  parseXml(entry, budget, {
    open(tag, { name = '', id = '', date1904 = '' }) {
      if (tag === 'sheet') sheets.push({ name, link: id })
      if (tag === 'workbookPr' && /^(1|true)$/.test(date1904)) epoch = 1462
    },
  })
  return { sheets, epoch }
}

function partOf(entries: ReadonlyMap<string, ZipEntry>, name: string): ZipEntry {
  const entry = entries.get(name)
  if (!entry) throw new Refusal(messages.damaged)
  return entry
}
