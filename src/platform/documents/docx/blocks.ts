import type * as Docx from 'docx'
import { columnWeights } from '../column-weights.ts'
import type { Block, Picture, Run, Table } from '../model.ts'
import { documentColours } from '../typst/style.ts'
import { rasterise } from './rasterise.ts'

type Library = typeof Docx
type Part = Docx.Paragraph | Docx.Table

const ink2 = documentColours.ink2.slice(1)
const accent = documentColours.accent.slice(1)
const wash = documentColours.wash.slice(1)

/** Width of the text in twentieths of a point: A4 less its margins. */
export const textWidth = 9070

/**
 * Blocks as paragraphs and tables. `keepNext` binds them to what follows, so that a group stays on one page. All begin at
 * once, so that pictures are drawn beside each other.
 */
export async function writeBlocks(docx: Library, blocks: readonly Block[], keepNext = false): Promise<Part[]> {
  return (await Promise.all(blocks.map((block) => writeBlock(docx, block, keepNext)))).flat()
}

async function writeBlock(docx: Library, block: Block, keepNext: boolean): Promise<Part[]> {
  const { Paragraph, TextRun, HeadingLevel, Bookmark } = docx
  const text = (value: string, style: string) => new Paragraph({ text: clean(value), style, keepNext })
  switch (block.kind) {
    case 'heading': {
      const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
      const run = new TextRun(clean(block.text))
      const children = block.id === undefined ? [run] : [new Bookmark({ id: block.id, children: [run] })]
      return [new Paragraph({ heading: levels[block.level], keepNext: true, children })]
    }
    case 'kicker':
      return [new Paragraph({ text: clean(block.text), style: 'Quiet', keepNext: true })]
    case 'paragraph':
      return [text(block.text, block.tone === 'lead' ? 'Lead' : block.tone === 'quiet' ? 'Quiet' : 'Normal')]
    case 'list':
      return block.items.map((item) => new Paragraph({ text: clean(item), bullet: { level: 0 }, keepNext }))
    case 'prose':
      return [new Paragraph({ children: writeRuns(docx, block.runs), keepNext })]
    case 'prose-list':
      return block.items.map(
        (runs) => new Paragraph({ children: writeRuns(docx, runs), bullet: { level: 0 }, keepNext }),
      )
    case 'facts':
      return block.items.map(
        ({ term, text }) =>
          new Paragraph({
            keepNext,
            children: [new TextRun({ text: `${clean(term)}. `, bold: true }), new TextRun(clean(text))],
          }),
      )
    case 'notice':
      return [
        new Paragraph({
          text: clean(block.text),
          keepNext,
          shading: { type: docx.ShadingType.CLEAR, fill: wash },
          border: { left: { style: docx.BorderStyle.SINGLE, size: 24, color: accent, space: 8 } },
        }),
      ]
    case 'figure': {
      const children = [
        new TextRun({ text: clean(block.count), bold: true, size: 60 }),
        new TextRun({ text: ` ${clean(block.of)}`, size: 30, color: ink2 }),
      ]
      if (block.share !== null) children.push(new TextRun({ text: `   ${block.share}`, size: 28, bold: true }))
      return [new Paragraph({ keepNext, children })]
    }
    case 'picture':
      return writePicture(docx, block, keepNext)
    case 'table':
      return writeTable(docx, block)
    case 'group':
      return writeBlocks(docx, block.blocks, true)
    case 'page-break':
      return [new Paragraph({ children: [new docx.PageBreak()] })]
  }
}

function writeRuns(docx: Library, runs: readonly Run[]): Docx.ParagraphChild[] {
  return runs.map(({ text, strong, href }) => {
    const look = { text: clean(text), ...(strong && { bold: true }) }
    if (href === undefined) return new docx.TextRun(look)
    const children = [new docx.TextRun({ ...look, style: 'Hyperlink' })]
    return href.startsWith('#')
      ? new docx.InternalHyperlink({ anchor: href.slice(1), children })
      : new docx.ExternalHyperlink({ link: href, children })
  })
}

async function writePicture(docx: Library, picture: Picture, keepNext: boolean): Promise<Part[]> {
  const { alt, caption, file, width, height } = picture
  const image = new docx.ImageRun({
    type: 'png',
    data: await rasterise(file),
    transformation: { width, height },
    altText: { name: clean(caption ?? alt).slice(0, 80), title: clean(caption ?? ''), description: clean(alt) },
  })
  const parts: Part[] = [new docx.Paragraph({ children: [image], keepNext: keepNext || caption !== null })]
  if (caption !== null) parts.push(new docx.Paragraph({ text: clean(caption), style: 'Quiet', keepNext }))
  return parts
}

function writeTable(docx: Library, table: Table): Part[] {
  const { caption, captionShown, columns, rows, rowIds } = table
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' }
  const hair = { style: docx.BorderStyle.SINGLE, size: 4, color: documentColours.rule.slice(1) }
  const inkLine = { style: docx.BorderStyle.SINGLE, size: 8, color: documentColours.ink.slice(1) }
  const narrow = columns.filter((column) => column.numeric).length
  const numericWidth = Math.min(1700, Math.floor((textWidth * 0.65) / Math.max(1, narrow)))
  const weights = columnWeights(table)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const left = textWidth - numericWidth * narrow
  const widths = weights.map((weight) => (weight === 0 ? numericWidth : Math.floor((left * weight) / all)))
  const named = (id: string | undefined, run: Docx.TextRun) =>
    id === undefined ? run : new docx.Bookmark({ id, children: [run] })
  const cell = (value: string, index: number, bold: boolean, id?: string) =>
    new docx.TableCell({
      width: { size: widths[index] ?? 0, type: docx.WidthType.DXA },
      children: [
        new docx.Paragraph({
          style: 'TableText',
          alignment: columns[index]?.numeric ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT,
          children: [named(id, new docx.TextRun({ text: clean(value), bold }))],
        }),
      ],
    })
  const head = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((c, i) => cell(c.label, i, true)),
  })
  const body = rows.map(
    (row, at) =>
      new docx.TableRow({
        cantSplit: true,
        children: row.map((v, i) => cell(v, i, i === 0, i === 0 ? rowIds?.[at] : undefined)),
      }),
  )
  const drawn = new docx.Table({
    rows: [head, ...body],
    columnWidths: widths,
    margins: { top: 50, bottom: 50, left: 0, right: 140 },
    width: { size: textWidth, type: docx.WidthType.DXA },
    borders: { top: inkLine, bottom: hair, left: none, right: none, insideHorizontal: hair, insideVertical: none },
  })
  const title = new docx.Paragraph({ text: clean(caption), style: 'Quiet', keepNext: true })
  return captionShown ? [title, drawn, new docx.Paragraph({})] : [drawn, new docx.Paragraph({})]
}

/** XML 1.0 has no place for control characters, so a text that holds one would make the file unreadable. */
export function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones to take away
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
