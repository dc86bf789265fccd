import { escapeHtml } from '../documents/html/escape-html.ts'
import type { MailBlock, MailMessage } from './message.ts'

/** A mail as it leaves: the same content twice, since people choose how they read. */
export interface RenderedMail {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** Lines of text are kept within this many characters where words allow. RFC 5322, 2.1.1 recommends at most 78. */
const lineLength = 76

/**
 * Writes a mail as text and as HTML.
 *
 * @param baseUrl the program's address, which goes before every path
 */
export function renderMail(message: MailMessage, baseUrl: string): RenderedMail {
  const { subject, language, blocks } = message
  const text = `${blocks.map((block) => blockText(block, baseUrl)).join('\n\n')}\n`
  const html = `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px 16px;background:#fbfaf7;color:#1b1b19;font:16px/1.55 'Atkinson Hyperlegible Next',Verdana,sans-serif">
<main style="max-width:38em;margin:0 auto">
${blocks.map((block) => blockHtml(block, baseUrl)).join('\n')}
</main>
</body>
</html>
`
  return { subject, text, html }
}

function blockText(block: MailBlock, baseUrl: string): string {
  switch (block.kind) {
    case 'text':
    case 'small':
      return block.text.split('\n').map(wrap).join('\n')
    case 'link':
      return `${wrap(`${block.label}:`)}\n${baseUrl}${block.path}`
    case 'facts':
      return block.items.map(([label, value]) => wrap(`${label}: ${value}`)).join('\n')
  }
}

function blockHtml(block: MailBlock, baseUrl: string): string {
  switch (block.kind) {
    case 'text':
      return `<p style="margin:0 0 16px">${lines(block.text)}</p>`
    case 'small':
      return `<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #d8d4cb;color:#55534d;font-size:14px">${lines(block.text)}</p>`
    case 'link': {
      const address = escapeHtml(baseUrl + block.path)
      return `<p style="margin:24px 0"><a href="${address}" style="display:inline-block;padding:12px 20px;border-radius:4px;background:#0b5263;color:#ffffff;font-weight:700;text-decoration:none">${escapeHtml(block.label)}</a></p>
<p style="margin:0 0 16px;color:#55534d;font-size:14px;overflow-wrap:anywhere">${address}</p>`
    }
    case 'facts':
      return `<table role="presentation" style="margin:0 0 16px;border-collapse:collapse">${block.items
        .map(
          ([label, value]) =>
            `<tr><td style="padding:2px 16px 2px 0;color:#55534d;vertical-align:top">${escapeHtml(label)}</td><td style="padding:2px 0">${escapeHtml(value)}</td></tr>`,
        )
        .join('')}</table>`
  }
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>')
}

/** Breaks between words; a word that is longer than a line keeps its own. */
function wrap(line: string): string {
  const broken: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > lineLength) {
      broken.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...broken, current].join('\n')
}
