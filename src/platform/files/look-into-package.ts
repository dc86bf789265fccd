import { createInflateRaw } from 'node:zlib'
import type { Message } from '../i18n/index.ts'
import { openZip, type ZipEntry } from '../tables/workbook/open-zip.ts'
import { parseXml } from '../tables/workbook/parse-xml.ts'
import { Refusal } from '../tables/workbook/refusal.ts'
import { messages as zipMessages } from '../tables/workbook/workbook-messages.ts'
import { type FileType, fileTypes, largestFile } from './file-types.ts'
import { messages } from './messages.ts'

/** A presentation has some parts for each slide; and ten megabytes of a spreadsheet unpack to a hundred. */
const limits = { bytes: largestFile, contents: 200_000_000, entries: 5000 }
/** Of the part that says what the package is. */
const largestHead = 1_000_000

const officeTypes: Readonly<Record<string, FileType>> = Object.fromEntries(
  (['docx', 'xlsx', 'pptx'] as const).map((type) => [`${fileTypes[type].mediaType}.main+xml`, type]),
)

/**
 * What a ZIP file is, by what is in it: a document of an office program, or why it is not taken. Each part is unpacked and counted, and
 * nothing of it kept, so that no part holds more than it says.
 */
export async function lookIntoPackage(bytes: Uint8Array): Promise<FileType | Message> {
  try {
    const entries = openZip(bytes, limits)
    const type = entries.has('[Content_Types].xml') ? officeType(entries) : openDocumentType(entries)
    if (typeof type === 'string') for (const entry of entries.values()) await measure(entry)
    return type
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.said === zipMessages.notAWorkbook ? messages.archive : error.said
  }
}

type Entries = ReadonlyMap<string, ZipEntry>

function officeType(entries: Entries): FileType | Message {
  const types: string[] = []
  readHead(entries, '[Content_Types].xml', (_, { ContentType = '' }) => types.push(ContentType))
  const isActive = (name: string) => /vbaproject\.bin$|(^|\/)(activex|macrosheets)\//i.test(name)
  if ([...entries.keys()].some(isActive) || types.some((type) => /macro|vba|activex/i.test(type)))
    return messages.macros
  if (types.some((type) => /\.template\.main\+xml$/.test(type))) return messages.template
  const [found] = types.flatMap((type) => officeTypes[type] ?? [])
  return found ?? messages.otherType
}

function openDocumentType(entries: Entries): FileType | Message {
  const said = entries.get('mimetype')
  // It stands first and is not packed, so that anybody sees what the file is
  if (said?.method !== 'stored' || said.size > 100) return messages.archive
  const mediaType = new TextDecoder().decode(said.compressed)
  const type = (['odt', 'ods'] as const).find((each) => fileTypes[each].mediaType === mediaType)
  if (mediaType.endsWith('-template')) return messages.template
  if (type === undefined) return mediaType.startsWith('application/') ? messages.otherType : messages.archive
  if ([...entries.keys()].some((name) => /^(basic|scripts)\/./i.test(name))) return messages.macros
  let isEncrypted = false
  readHead(entries, 'META-INF/manifest.xml', (name) => {
    if (name === 'encryption-data') isEncrypted = true
  })
  return isEncrypted ? messages.encrypted : type
}

function readHead(
  entries: Entries,
  name: string,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
): void {
  const entry = entries.get(name)
  if (entry === undefined) throw new Refusal(zipMessages.damaged)
  parseXml(entry, { most: largestHead, unpacked: 0 }, { open })
}

/** @throws Refusal when a part holds more or less than it says */
async function measure({ method, compressed, size }: ZipEntry): Promise<void> {
  if (method === 'stored') {
    if (compressed.length !== size) throw new Refusal(zipMessages.damaged)
    return
  }
  let found = 0
  const unpacking = createInflateRaw()
  unpacking.end(compressed)
  try {
    for await (const piece of unpacking) {
      found += piece.length
      if (found > size) break
    }
  } catch {
    throw new Refusal(zipMessages.damaged)
  }
  if (found !== size) throw new Refusal(zipMessages.damaged)
}
