import { say } from '../../i18n/index.ts'
import { messages } from '../messages.ts'
import type { Block, Cover, DocumentModel, Run, Table } from '../model.ts'
import { escapeHtml } from './escape-html.ts'
import { htmlStyle } from './style.ts'

/** A document as one HTML file that fetches nothing: style, font and pictures stand in it. */
export function writeHtml(model: DocumentModel): string {
  const { language, title, author, date, header, cover, contents, blocks, pictures } = model
  const heads = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block] : []))
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="author" content="${escapeHtml(author)}">
<meta name="dcterms.date" content="${escapeHtml(date)}">
<style>${htmlStyle(header)}${pictures?.style ?? ''}</style>
</head>
<body>
${pictures?.defs ?? ''}<header class="cover">
${cover === null ? `<h1>${escapeHtml(title)}</h1>` : writeCover(title, cover)}
</header>
${contents === null ? '' : writeContents(contents, heads)}<main>
${blocks.map((block) => writeBlock(block, model)).join('\n')}
</main>
</body>
</html>
`
}

type Heading = Extract<Block, { kind: 'heading' }>

function writeCover(title: string, { kicker, subtitle, lines, notice }: Cover): string {
  return `<p class="kicker">${escapeHtml(kicker)}</p>
<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(subtitle)}</p>
${notice === null ? '' : `<p class="notice">${escapeHtml(notice)}</p>`}
${lines.map((line) => `<p class="quiet">${escapeHtml(line)}</p>`).join('\n')}`
}

function writeContents(heading: string, heads: readonly Heading[]): string {
  const items = heads.map(({ id, text }) => `<li><a href="#${escapeHtml(id ?? '')}">${escapeHtml(text)}</a></li>`)
  return `<nav aria-label="${escapeHtml(heading)}"><h2>${escapeHtml(heading)}</h2><ol>${items.join('')}</ol></nav>\n`
}

function writeBlock(block: Block, model: DocumentModel): string {
  switch (block.kind) {
    case 'heading': {
      const id = block.id === undefined ? '' : ` id="${escapeHtml(block.id)}"`
      return `<h${block.level + 1}${id}>${escapeHtml(block.text)}</h${block.level + 1}>`
    }
    case 'kicker':
      return `<p class="kicker">${escapeHtml(block.text)}</p>`
    case 'paragraph':
      return `<p${block.tone === undefined ? '' : ` class="${block.tone}"`}>${escapeHtml(block.text)}</p>`
    case 'list':
      return `<ul class="text">${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`
    case 'prose':
      return `<p>${writeRuns(block.runs)}</p>`
    case 'prose-list':
      return `<ul class="text">${block.items.map((runs) => `<li>${writeRuns(runs)}</li>`).join('')}</ul>`
    case 'facts':
      return `<dl>${block.items.map(({ term, text }) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(text)}</dd>`).join('')}</dl>`
    case 'notice':
      return `<p class="notice">${escapeHtml(block.text)}</p>`
    case 'figure':
      return `<p class="figure"><b>${escapeHtml(block.count)}</b> <span>${escapeHtml(block.of)}</span>${
        block.share === null ? '' : ` <strong>${escapeHtml(block.share)}</strong>`
      }</p>`
    case 'picture':
      return `<figure>${block.markup}${block.caption === null ? '' : `<figcaption>${escapeHtml(block.caption)}</figcaption>`}</figure>`
    case 'table':
      return writeTable(block, model)
    case 'group':
      return `<section class="group">\n${block.blocks.map((part) => writeBlock(part, model)).join('\n')}\n</section>`
    case 'page-break':
      return ''
  }
}

function writeRuns(runs: readonly Run[]): string {
  return runs
    .map(({ text, strong, href }) => {
      const said = strong ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text)
      return href === undefined ? said : `<a href="${escapeHtml(href)}">${said}</a>`
    })
    .join('')
}

function writeTable({ caption, captionShown, columns, rows, rowIds }: Table, { language }: DocumentModel): string {
  const numeric = (index: number) => (columns[index]?.numeric ? ' class="num"' : '')
  const head = columns.map(({ label }, index) => `<th scope="col"${numeric(index)}>${escapeHtml(label)}</th>`).join('')
  const body = rows.map(
    (row, at) =>
      `<tr${rowIds?.[at] === undefined ? '' : ` id="${escapeHtml(rowIds[at])}"`}>${row.map((cell, index) => writeCell(cell, index, numeric(index))).join('')}</tr>`,
  )
  const label = escapeHtml(say(language, messages.tableRegion, { caption }))
  return `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>
<caption${captionShown ? '' : ' class="hidden"'}>${escapeHtml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>${body.join('\n')}</tbody>
</table></div>`
}

function writeCell(cell: string, index: number, numeric: string): string {
  return index === 0 ? `<th scope="row">${escapeHtml(cell)}</th>` : `<td${numeric}>${escapeHtml(cell)}</td>`
}
