import { soften } from '../../i18n/index.ts'
import type { Cover, DocumentModel } from '../model.ts'
import { escapeTypst } from './escape-typst.ts'
import { documentColours } from './style.ts'

/** The name that the source has for the picture on the cover. */
export const ornamentPath = '/ornament.svg'

/** The title page: accent at the top, the title large, who and when at the foot. */
export function typstCover({ title }: DocumentModel, { kicker, subtitle, lines, notice, ornament }: Cover): string {
  const foot = lines.map((line) => `#par(text(size: 10.5pt, fill: ink2, ${escapeTypst(line)}))`).join('\n')
  return `
${ornament === null ? '' : `#place(top + right, dy: 0mm, pdf.artifact(image("${ornamentPath}", height: 58mm)))`}
#block(width: 100%, height: 100%)[
#block(width: 42mm, height: 4pt, fill: accent)
#v(9pt)
#text(size: 11pt, weight: 600, fill: accent, ${escapeTypst(kicker)})
#v(1fr)
#[
#show std.title: it => block(below: 16pt, text(size: 32pt, hyphenate: false, weight: 700, tracking: -0.03em, par(leading: 0.42em, it.body)))
#std.title(${escapeTypst(soften(title))})
]
#block(width: 80%, text(size: 14pt, fill: ink2, par(leading: 0.55em)[#${escapeTypst(subtitle)};]))
#v(2fr)
${notice === null ? '' : `#block(width: 100%, inset: 11pt, below: 20pt, fill: rgb("${documentColours.wash}"), stroke: (left: 3pt + accent), text(size: 10.5pt, ${escapeTypst(notice)}))`}
${foot}
]
#pagebreak()`
}
