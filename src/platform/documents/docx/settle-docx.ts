import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/**
 * A DOCX file without what the clock, the process and chance have put in it, so that the same document gives the same bytes on
 * any day, in any time zone and process: the dates of its properties become the document's own, and the numbers of pictures,
 * bookmarks and links are counted in the order of the text.
 *
 * @param date "2026-11-24"
 */
export function settleDocx(file: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(file)
  const change = (name: string, by: (xml: string) => string) => {
    const part = parts[name]
    if (part !== undefined) parts[name] = strToU8(by(strFromU8(part)))
  }
  const links = new Map<string, string>()
  change('docProps/core.xml', (xml) => xml.replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`))
  change('word/document.xml', (xml) => nameLinks(numberBookmarks(numberPictures(xml)), links))
  change('word/_rels/document.xml.rels', (xml) =>
    xml.replace(/ Id="([^"]+)"/g, (all, id: string) => (links.has(id) ? ` Id="${links.get(id)}"` : all)),
  )
  return zipSync(parts satisfies Zippable, { level: 6, mtime: midnight(date) })
}

function numberPictures(xml: string): string {
  let last = 0
  return xml.replace(/(<wp:docPr\b[^>]*? id=")[^"]*/g, (_, before: string) => {
    last += 1
    return before + last
  })
}

/** A bookmark has its number at its beginning and at its end. */
function numberBookmarks(xml: string): string {
  const numbers = new Map<string, number>()
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*? w:id=")([^"]*)/g, (_, before: string, id: string) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
    return `${before}${numbers.get(id)}`
  })
}

/** Links out of the document are named by chance; what each is called now is noted in `links`. */
function nameLinks(xml: string, links: Map<string, string>): string {
  return xml.replace(/(<w:hyperlink\b[^>]*? r:id=")([^"]*)/g, (_, before: string, id: string) => {
    if (!links.has(id)) links.set(id, `link${links.size + 1}`)
    return `${before}${links.get(id)}`
  })
}

/** A ZIP file holds the time of a clock on the wall, so this is midnight wherever the program runs. */
function midnight(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Math.max(1980, year), month - 1, day)
}
