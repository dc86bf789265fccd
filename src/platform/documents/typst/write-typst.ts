import { columnWeights } from '../column-weights.ts'
import type { Block, DocumentModel, Picture, Run, Table } from '../model.ts'
import { ornamentPath, typstCover } from './cover.ts'
import { escapeTypst } from './escape-typst.ts'
import { documentColours, typstStyle } from './style.ts'

export interface TypstDocument {
  readonly source: string
  /** Pictures by the path that the source names them. */
  readonly files: ReadonlyMap<string, string>
}

/** Writes a document as Typst source. Every text stands in a string literal. */
export function writeTypst(model: DocumentModel): TypstDocument {
  const files = new Map<string, string>()
  const parts = [typstStyle(model)]
  parts.push(model.cover ? typstCover(model, model.cover) : firstTitle(model.title))
  if (model.cover?.ornament) files.set(ornamentPath, model.cover.ornament)
  if (model.contents !== null) parts.push(contents(model.contents))
  for (const block of model.blocks) parts.push(writeBlock(block, files))
  return { source: parts.join('\n'), files }
}

function firstTitle(title: string): string {
  return `#block(below: 18pt, text(size: 26pt, weight: 700, tracking: -0.02em, ${escapeTypst(title)}))`
}

function contents(heading: string): string {
  return `#outline(title: ${escapeTypst(heading)}, depth: 1, indent: 0pt)\n#pagebreak()`
}

function writeBlock(block: Block, files: Map<string, string>): string {
  switch (block.kind) {
    case 'heading':
      return `#heading(level: ${block.level}, ${escapeTypst(block.text)})${labelOf(block.id)}`
    case 'kicker':
      return `#block(above: 0pt, below: -11pt, text(size: 8.5pt, fill: ink2, ${escapeTypst(block.text)}))`
    case 'paragraph':
      return paragraph(block.text, block.tone)
    case 'list':
      return `#list(${block.items.map((item) => `[#${escapeTypst(item)};]`).join(', ')})`
    case 'prose':
      return `#par[${writeRuns(block.runs)}]`
    case 'prose-list':
      return `#list(${block.items.map((runs) => `[${writeRuns(runs)}]`).join(', ')})`
    case 'facts':
      return `#terms(tight: false, separator: h(6pt), hanging-indent: 0pt, ${block.items
        .map(({ term, text }) => `terms.item(${escapeTypst(term)}, ${escapeTypst(text)})`)
        .join(', ')})`
    case 'notice':
      return `#block(width: 100%, inset: 10pt, fill: rgb("${documentColours.wash}"), stroke: (left: 3pt + accent), text(${escapeTypst(block.text)}))`
    case 'figure':
      return figure(block)
    case 'picture':
      return picture(block, files)
    case 'table':
      return table(block)
    case 'group':
      return `#block(breakable: false, width: 100%, above: 22pt, below: 0pt, stroke: (top: 0.75pt + ink), inset: (top: 9pt))[
${block.blocks.map((part) => writeBlock(part, files)).join('\n')}
]`
    case 'page-break':
      return '#pagebreak(weak: true)'
  }
}

function paragraph(text: string, tone: 'lead' | 'quiet' | undefined): string {
  const style = tone === 'lead' ? 'size: 12pt, ' : tone === 'quiet' ? 'size: 9pt, fill: ink2, ' : ''
  return `#par(text(${style}${escapeTypst(text)}))`
}

function writeRuns(runs: readonly Run[]): string {
  return runs
    .map(({ text, strong, href }) => {
      const said = strong ? `#text(weight: 700, ${escapeTypst(text)});` : `#${escapeTypst(text)};`
      if (href === undefined) return said
      const to = href.startsWith('#') ? `label(${escapeTypst(href.slice(1))})` : escapeTypst(href)
      return `#link(${to})[${said}]`
    })
    .join('')
}

/** What a link inside the document leads to. */
function labelOf(id: string | undefined): string {
  return id === undefined ? '' : ` #label(${escapeTypst(id)})`
}

function figure({ count, of, share }: { count: string; of: string; share: string | null }): string {
  const parts = [
    `#text(size: 30pt, weight: 700, tracking: -0.035em, ${escapeTypst(count)})`,
    `#h(5pt)#text(size: 15pt, fill: ink2, ${escapeTypst(of)})`,
  ]
  if (share !== null) parts.push(`#h(11pt)#text(size: 14pt, weight: 600, ${escapeTypst(share)})`)
  return `#block(above: 12pt, below: 10pt)[${parts.join('')}]`
}

function picture({ alt, caption, file, width }: Picture, files: Map<string, string>): string {
  const path = `/picture-${files.size}.svg`
  files.set(path, file)
  // 600 pixels take the width of the text, so that labels have one size through the whole document.
  const image = `image("${path}", width: ${((100 * width) / 600).toFixed(2)}%, alt: ${escapeTypst(alt)})`
  return `#figure(kind: image, ${image}, alt: ${escapeTypst(alt)}${caption === null ? '' : `, caption: ${escapeTypst(caption)}`})`
}

/** A table of so many rows is kept on one page; a longer one goes on with its head repeated. */
const mostRowsKept = 20

function table(given: Table): string {
  const { caption, captionShown, columns, rows, rowIds } = given
  const widths = columnWeights(given)
    .map((weight) => (weight === 0 ? '29mm' : `${weight.toFixed(2)}fr`))
    .join(', ')
  const align = columns.map((column) => (column.numeric ? 'right' : 'left')).join(', ')
  const head = columns.map((column) => `[#${escapeTypst(column.label)};]`).join(', ')
  const body = rows
    .map((row, at) => {
      const label = labelOf(rowIds?.[at])
      const cells = row.map((cell, index) => `[#text(${escapeTypst(cell)})${index === 0 ? label : ''}]`)
      return `  ${cells.join(', ')},`
    })
    .join('\n')
  const shown = captionShown ? `, caption: ${escapeTypst(caption)}` : ''
  const cells = `table(columns: (${widths},), align: (${align},), table.header(${head}),\n${body}\n)`
  return `#[\n#show figure: set block(breakable: ${rows.length > mostRowsKept})\n#figure(kind: table, ${cells}${shown})\n]`
}
