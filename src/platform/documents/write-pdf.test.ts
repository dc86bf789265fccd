import { describe, expect, it } from 'vitest'
import { coverText } from './font-coverage.ts'
import type { Block } from './model.ts'
import { renderPdf } from './render-pdf.ts'
import { exampleDocument, hostileTexts } from './testing/example.ts'
import { readPdf } from './testing/read-pdf.ts'
import { escapeTypst } from './typst/escape-typst.ts'
import { writePdf } from './write-pdf.ts'

describe('a document as PDF', () => {
  it('is tagged, says that it is PDF/UA-1, its title and its language', async () => {
    const pdf = await readPdf(await writePdf(exampleDocument('Kommunerna 2015')))
    expect(pdf).toMatchObject({ isTagged: true, isUa: true, title: 'Kommunerna 2015' })
    expect(pdf.language).toBe('sv')
  })

  it('has bookmarks for its headings, alternative text for its picture, and heads in its table', async () => {
    const pdf = await readPdf(await writePdf(exampleDocument('Del ett')))
    expect(pdf.bookmarks.filter((title) => title === 'Del ett')).toHaveLength(2)
    expect(pdf.alternatives).toContain('Bild: Del ett')
    expect(pdf.tags).toMatchObject({ TH: 2, H1: expect.any(Number), H2: 1, L: expect.any(Number) })
  })

  it('gives every digit as itself, also those that first stand in the contents', async () => {
    const blocks = Array.from({ length: 9 }, (): Block[] => [
      { kind: 'page-break' },
      { kind: 'heading', level: 1, text: 'Del' },
    ]).flat()
    const pdf = await readPdf(await writePdf({ ...exampleDocument('Del'), cover: null, blocks }))
    expect(pdf.pages.join('')).not.toMatch(/[\u2060\u200b\ufeff]/)
    expect(pdf.pages[0]).toContain('8')
  })

  it('gives the same bytes for the same document, and others for another', async () => {
    const first = await writePdf(exampleDocument('Samma'))
    await writePdf(exampleDocument('Annat'))
    expect(Buffer.from(await writePdf(exampleDocument('Samma'))).equals(Buffer.from(first))).toBe(true)
    expect(Buffer.from(await writePdf(exampleDocument('Annat'))).equals(Buffer.from(first))).toBe(false)
  })

  it('shows a hostile text as text, whatever it tries', async () => {
    for (const text of hostileTexts) {
      const pdf = await readPdf(await writePdf(exampleDocument(text)))
      const expected = coverText(text).replace(/[\n\t]+/g, ' ')
      expect(pdf.pages.join('').replace(/\s+/g, ''), text).toContain(expected.replace(/\s+/g, ''))
    }
  })

  it('says what is wrong with a source that cannot be set, and sets the next one', async () => {
    await expect(renderPdf('#nothing()')).rejects.toThrow('unknown variable: nothing')
    await expect(renderPdf('#read("/etc/passwd")')).rejects.toThrow('file not found')
    await expect(renderPdf('#set document(title: "x")\n= x')).resolves.toBeInstanceOf(Uint8Array)
  })
})

describe('a text for Typst', () => {
  it('is a string literal that nothing inside can end', () => {
    for (const text of hostileTexts) {
      const literal = escapeTypst(text)
      expect(literal.slice(1, -1).replace(/\\[\\"]/g, ''), text).not.toMatch(/["\\\n]/)
    }
    expect(escapeTypst('Ja "kanske"')).toBe('"Ja \\"kanske\\""')
  })

  it('names the characters that the font lacks, and drops those that cannot be seen', () => {
    expect(coverText('å ≥ – ” \u00a0')).toBe('å ≥ – ” \u00a0')
    expect(coverText('😀 \ud800')).toBe('[U+1F600] [U+FFFD]')
    expect(coverText('a\u0000\u202eb')).toBe('ab')
  })
})
