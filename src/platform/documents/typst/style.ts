import { documentFont } from '../fonts.ts'
import type { DocumentModel } from '../model.ts'
import { escapeTypst } from './escape-typst.ts'

/** The colours of the theme in light: limestone, ink, and one accent. */
export const documentColours = {
  paper: '#FBFAF7',
  wash: '#F4F1EB',
  ink: '#22201B',
  ink2: '#5A554A',
  rule: '#D5CFC2',
  accent: '#0B5263',
} as const

const { paper, ink, ink2, accent } = documentColours

/**
 * The look of every PDF: page, running header, page number, headings, lists and tables.
 *
 * Entries of the contents are set by a rule of our own: Typst's puts a word joiner before the page number, which the PDF
 * then gives as part of the digit wherever that digit stands, so that "8" could be neither searched for nor copied.
 */
export function typstStyle({ language, title, author, date, header }: DocumentModel): string {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number)
  return `
#set document(title: ${escapeTypst(title)}, author: ${escapeTypst(author)}, date: datetime(year: ${year}, month: ${month}, day: ${day}))
#let ink = rgb("${ink}")
#let ink2 = rgb("${ink2}")
#let accent = rgb("${accent}")
#let hair = 0.5pt + rgb("${documentColours.rule}")
#set text(font: "${documentFont}", size: 10pt, fill: ink, lang: "${language}", fallback: false, number-type: "lining", hyphenate: false)
#set par(leading: 0.62em, spacing: 0.9em, justify: false)
#set page(
  paper: "a4",
  margin: (top: 27mm, bottom: 24mm, x: 24mm),
  fill: rgb("${paper}"),
  header: context {
    if counter(page).get().first() > 1 {
      set text(size: 8.5pt, fill: ink2)
      [#${escapeTypst(header)};#h(1fr)#context {
        let before = query(selector(heading.where(level: 1)).before(here()))
        let on-page = query(heading.where(level: 1)).filter(h => h.location().page() == here().page())
        let part = if on-page.len() > 0 { on-page.first() } else if before.len() > 0 { before.last() } else { none }
        if part != none { part.body }
      }]
    }
  },
  footer: context {
    if counter(page).get().first() > 1 {
      set text(size: 8.5pt, fill: ink2)
      h(1fr)
      counter(page).display("1 / 1", both: true)
    }
  },
)
#show heading: set text(hyphenate: false)
#show heading.where(level: 1): it => block(width: 100%, stroke: (top: 1.5pt + ink), inset: (top: 10pt), above: 28pt, below: 16pt, sticky: true, text(size: 22pt, weight: 700, tracking: -0.02em, it.body))
#show heading.where(level: 2): it => block(above: 20pt, below: 9pt, sticky: true, text(size: 14pt, weight: 700, tracking: -0.012em, it.body))
#show heading.where(level: 3): it => block(above: 14pt, below: 6pt, sticky: true, text(size: 10.5pt, weight: 700, it.body))
#set list(marker: text(fill: accent, weight: 700)[–], indent: 0pt, body-indent: 8pt, spacing: 0.75em)
#set figure(numbering: none, supplement: none, gap: 7pt)
#show figure: set align(start)
#show figure.caption: set text(size: 8.5pt, fill: ink2)
#show figure.caption: set align(start)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.where(kind: table): set block(above: 16pt, below: 16pt)
#show outline.entry: it => block(above: 9pt, link(it.element.location())[#it.body()#h(1fr)#it.page()])
#set table(
  inset: (x, y) => (left: if x == 0 { 0pt } else { 7pt }, right: 0pt, y: 4.5pt),
  stroke: (x, y) => (bottom: if y == 0 { 0.75pt + ink } else { hair }),
)
#show table: set text(size: 8.5pt)
#show table: set par(leading: 0.5em)
#show table.cell.where(y: 0): set text(fill: ink2)
#show table.cell.where(y: 0): set align(bottom)
#show table.cell.where(x: 0): set text(weight: 600)
`
}
