import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeDocx } from './docx/write-docx.ts'
import { exampleDocument, hostileTexts } from './testing/example.ts'

async function open(text: string) {
  const files = unzipSync(await writeDocx(exampleDocument(text)))
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  return { files, body: part('word/document.xml'), styles: part('word/styles.xml'), core: part('docProps/core.xml') }
}

describe('a document as DOCX', () => {
  it('has real headings, a table whose head is repeated, and links from its contents', async () => {
    const { body } = await open('Del ett')
    expect(body).toContain('<w:pStyle w:val="Heading1"/>')
    expect(body).toContain('<w:pStyle w:val="Heading2"/>')
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(body).toContain('<w:hyperlink w:history="1" w:anchor="del">')
  })

  it('has its pictures as PNG with alternative text, its title and its language', async () => {
    const { body, files, styles, core } = await open('Del ett')
    expect(body).toContain('descr="Bild: Del ett"')
    const png = Object.entries(files).find(([name]) => name.startsWith('word/media/'))?.[1]
    expect(Array.from(png?.slice(1, 4) ?? [])).toEqual([0x50, 0x4e, 0x47])
    expect(core).toContain('<dc:title>Del ett</dc:title>')
    expect(styles).toContain('w:val="sv-SE"')
  })

  it('stays well-formed whatever a text holds', async () => {
    for (const text of hostileTexts) {
      const { body } = await open(text)
      expect(isBalanced(body), text).toBe(true)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones that must not be there
      expect(body).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
      expect(body).not.toContain('<script>')
    }
  })
})

/** Every element that opens closes, in order. */
function isBalanced(xml: string): boolean {
  const open: string[] = []
  for (const [, closing, name, empty] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (closing === '/') {
      if (open.pop() !== name) return false
    } else if (empty !== '/') open.push(name ?? '')
  }
  return open.length === 0
}
