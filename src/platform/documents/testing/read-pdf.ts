import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfContents {
  readonly pages: readonly string[]
  readonly title: string
  readonly language: string
  readonly isTagged: boolean
  /** Says in its metadata that it is PDF/UA-1. */
  readonly isUa: boolean
  readonly bookmarks: readonly string[]
  /** Alternative texts of all figures in the tree of tags. */
  readonly alternatives: readonly string[]
  /** How often each tag occurs. */
  readonly tags: Readonly<Record<string, number>>
}

/** Reads a PDF as assistive technology does: text, tags, bookmarks and metadata. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContents> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await task.promise
  const pages: string[] = []
  const alternatives: string[] = []
  const tags: Record<string, number> = {}
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
    walk((await page.getStructTree()) as TagNode | null, alternatives, tags)
  }
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } }
  // Given as a map, whatever its type says
  const marks = (await document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null
  const outline = (await document.getOutline()) ?? []
  await task.destroy()
  return {
    pages,
    title: info.Title ?? '',
    language: info.Language ?? '',
    isTagged: marks?.get('Marked') === true,
    isUa: /pdfuaid:part>?(=")?1/.test(Buffer.from(bytes).toString('latin1')),
    bookmarks: outline.flatMap(titles),
    alternatives,
    tags,
  }
}

interface TagNode {
  role?: string
  alt?: string
  children?: TagNode[]
}

function walk(node: TagNode | null, alternatives: string[], tags: Record<string, number>): void {
  if (node === null) return
  if (node.role !== undefined) tags[node.role] = (tags[node.role] ?? 0) + 1
  if (node.role === 'Figure') alternatives.push(node.alt ?? '')
  for (const child of node.children ?? []) walk(child, alternatives, tags)
}

function titles({ title, items }: { title: string; items: { title: string; items: never[] }[] }): string[] {
  return [title, ...items.flatMap((item) => titles(item))]
}
