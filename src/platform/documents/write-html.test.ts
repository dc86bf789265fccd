import { describe, expect, it } from 'vitest'
import { writeHtml } from './html/write-html.ts'
import { exampleDocument, hostileTexts } from './testing/example.ts'

describe('a document as HTML', () => {
  it('fetches nothing and runs nothing', () => {
    // A link is followed by a reader, not by the page
    const html = writeHtml(exampleDocument('Del ett')).replace(/<a href="https:[^"]*">/g, '<a>')
    expect(html).not.toMatch(/<(script|link|iframe|img|object|embed)\b/i)
    expect(html).not.toMatch(/(src|href)\s*=\s*["'](?!#)/i)
    expect(html).not.toMatch(/url\((?!data:|#)|@import/)
  })

  it('has one title, its language, contents that lead somewhere, and tables with heads', () => {
    const html = writeHtml(exampleDocument('Del ett'))
    expect(html).toContain('<html lang="sv">')
    expect(html.match(/<h1/g)).toHaveLength(1)
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(`id="${id}"`)
    expect(html).toContain('<th scope="col" class="num">Antal</th>')
    expect(html).toContain('<th scope="row">Nej</th>')
  })

  it('shows a hostile text as text', () => {
    for (const text of hostileTexts) {
      const html = writeHtml(exampleDocument(text))
      expect(html, text).not.toMatch(/<(script|img)\b/)
    }
    // At the top of printed pages too
    const header = `'</style><script>${'\n'}\\`
    expect(writeHtml({ ...exampleDocument('x'), header })).toContain(
      "{content:'\\27 \\3c \\2f style\\3e \\3c script\\3e \\a \\5c ';",
    )
    expect(writeHtml(exampleDocument('<b>"x"</b>'))).toContain('<h1>&lt;b&gt;&quot;x&quot;&lt;/b&gt;</h1>')
  })
})
