import type { Block, DocumentModel } from '../model.ts'

const bar = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="20"><rect width="50%" height="20" fill="#0B5263"/></svg>`

/** A document with one of each block. `text` stands in every place where a text from outside can stand. */
export function exampleDocument(text: string, blocks: readonly Block[] = []): DocumentModel {
  return {
    language: 'sv',
    title: text,
    author: text,
    date: '2026-11-24',
    header: text,
    cover: { kicker: text, subtitle: text, lines: [text], notice: text, ornament: bar },
    contents: 'Innehåll',
    blocks: [
      { kind: 'heading', level: 1, text, id: 'del' },
      { kind: 'kicker', text },
      { kind: 'heading', level: 2, text },
      { kind: 'paragraph', text, tone: 'lead' },
      { kind: 'list', items: [text, text] },
      { kind: 'prose', runs: [{ text }, { text, strong: true }, { text, href: 'https://example.org/?a="b"' }] },
      { kind: 'prose-list', items: [[{ text, href: '#rad' }], [{ text }]] },
      { kind: 'facts', items: [{ term: text, text }] },
      { kind: 'notice', text },
      { kind: 'page-break' },
      {
        kind: 'group',
        blocks: [
          { kind: 'figure', count: '71', of: 'av 241', share: '29\u00a0%' },
          { kind: 'picture', alt: `Bild: ${text}`, caption: text, file: bar, width: 600, height: 20, markup: '<svg/>' },
        ],
      },
      {
        kind: 'table',
        caption: text,
        captionShown: true,
        columns: [
          { label: 'Svar', numeric: false },
          { label: 'Antal', numeric: true },
        ],
        rows: [
          [text, '71'],
          ['Nej', '170'],
        ],
        rowIds: ['rad', 'rad-2'],
      },
      ...blocks,
    ],
  }
}

/** Texts that try to leave the place where they stand, in each of the formats. */
export const hostileTexts: readonly string[] = [
  '"; #panic("out") // "',
  '#read("/etc/passwd") $x$ *bold* _em_ `raw` <label> @ref',
  'ends in a backslash \\',
  '\\"; #import "@preview/x:1.0.0": *; #"',
  ']#pagebreak()[ { } /* */ = Heading',
  '</title></p><script>alert(1)</script><img src=x onerror=alert(1)>&lt;"\'',
  '<w:t>]]></w:t> &amp; <![CDATA[',
  'emoji 😀, kanji 漢字, control \u0001\u0000\u001b, bidi \u202eabc, half \ud800 pair',
  'line\nbreak\r\nand\ttab',
]
