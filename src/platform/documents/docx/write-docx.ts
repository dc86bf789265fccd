import type * as Docx from 'docx'
import { say } from '../../i18n/index.ts'
import { documentFont } from '../fonts.ts'
import { messages } from '../messages.ts'
import type { Cover, DocumentModel } from '../model.ts'
import { documentColours } from '../typst/style.ts'
import { clean, textWidth, writeBlocks } from './blocks.ts'
import { settleDocx } from './settle-docx.ts'

type Library = typeof Docx

const ink = documentColours.ink.slice(1)
const ink2 = documentColours.ink2.slice(1)
const accent = documentColours.accent.slice(1)

/**
 * A document as DOCX: real headings, tables with header rows, pictures with alternative text, contents with links. The same
 * document gives the same bytes.
 */
export async function writeDocx(model: DocumentModel): Promise<Uint8Array> {
  const docx = await import('docx')
  const { title, author, language, header, cover, contents, blocks } = model
  const front = [
    ...(cover === null ? writeTitle(docx, title) : writeCover(docx, title, cover)),
    ...writeContents(docx, model, contents),
  ]
  const document = new docx.Document({
    title: clean(title),
    creator: clean(author),
    styles: styles(language),
    // Swedish words are long: a word processor may part them
    hyphenation: { autoHyphenation: true },
    sections: [
      {
        properties: { titlePage: true, page: { size: { width: 11906, height: 16838 }, margin: margins } },
        headers: {
          default: new docx.Header({ children: [new docx.Paragraph({ text: clean(header), style: 'Quiet' })] }),
        },
        footers: { default: pageNumber(docx, model) },
        children: [...front, ...(await writeBlocks(docx, blocks))],
      },
    ],
  })
  return settleDocx(await docx.Packer.toBuffer(document), model.date)
}

const side = (11906 - textWidth) / 2
const margins = { top: 1500, bottom: 1300, left: side, right: side }

function pageNumber(docx: Library, { language }: DocumentModel): Docx.Footer {
  const run = new docx.TextRun({ children: [say(language, messages.page), docx.PageNumber.CURRENT] })
  return new docx.Footer({
    children: [new docx.Paragraph({ style: 'Quiet', alignment: docx.AlignmentType.RIGHT, children: [run] })],
  })
}

function writeTitle(docx: Library, title: string): Docx.Paragraph[] {
  return [new docx.Paragraph({ text: clean(title), style: 'FirstTitle' })]
}

function writeCover(docx: Library, title: string, { kicker, subtitle, lines, notice }: Cover): Docx.Paragraph[] {
  const { Paragraph, TextRun } = docx
  return [
    new Paragraph({
      children: [new TextRun({ text: clean(kicker), color: accent, bold: true })],
      spacing: { after: 2400 },
    }),
    new Paragraph({ text: clean(title), heading: docx.HeadingLevel.TITLE }),
    new Paragraph({ text: clean(subtitle), style: 'Lead', spacing: { after: 1200 } }),
    ...(notice === null ? [] : [new Paragraph({ children: [new TextRun({ text: clean(notice), bold: true })] })]),
    ...lines.map((line) => new Paragraph({ text: clean(line), style: 'Quiet' })),
    new Paragraph({ children: [new docx.PageBreak()] }),
  ]
}

function writeContents(docx: Library, { blocks }: DocumentModel, heading: string | null): Docx.Paragraph[] {
  if (heading === null) return []
  const links = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 && block.id !== undefined
      ? [
          new docx.Paragraph({
            children: [
              new docx.InternalHyperlink({
                anchor: block.id,
                children: [new docx.TextRun({ text: clean(block.text), style: 'Hyperlink' })],
              }),
            ],
          }),
        ]
      : [],
  )
  return [new docx.Paragraph({ text: clean(heading), style: 'Lead' }), ...links]
}

function styles(language: DocumentModel['language']): Docx.IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: documentFont, size, bold: true, color: ink },
    paragraph: { spacing: { before, after } },
  })
  const paragraph = (id: string, name: string, size: number, color: string, after: number) => ({
    id,
    name,
    basedOn: 'Normal',
    run: { size, color },
    paragraph: { spacing: { after } },
  })
  return {
    default: {
      document: {
        run: { font: documentFont, size: 21, color: ink, language: { value: language === 'sv' ? 'sv-SE' : 'en-GB' } },
        paragraph: { spacing: { after: 120, line: 288, lineRule: 'auto' } },
      },
      title: heading(72, 0, 240),
      heading1: heading(44, 480, 240),
      heading2: heading(28, 360, 120),
      heading3: heading(22, 240, 80),
      hyperlink: { run: { color: accent, underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'FirstTitle',
        name: 'First title',
        basedOn: 'Title',
        run: { size: 52 },
        paragraph: { spacing: { after: 240 } },
      },
      paragraph('Lead', 'Lead', 25, ink, 160),
      paragraph('Quiet', 'Quiet', 18, ink2, 100),
      paragraph('TableText', 'Table text', 18, ink, 0),
    ],
  }
}
