import { encode } from 'uqr'
import { documentFont } from '../../../../platform/documents/fonts.ts'
import { escapeTypst, renderPdf } from '../../../../platform/documents/index.ts'
import { type Language, say } from '../../../../platform/i18n/index.ts'
import { messages } from '../../messages/index.ts'

interface Poster {
  readonly language: Language
  /** The municipality. */
  readonly name: string
  /** Of its open page, in full. */
  readonly address: string
}

/** A poster of one page to put on walls: what to report, a code for a telephone's camera, and the address for whoever types it. */
export function writePoster({ language, name, address }: Poster): Promise<Uint8Array> {
  const text = (words: string) => `#${escapeTypst(words)};`
  const title = say(language, messages.posterTitle)
  const source = `
#set document(title: ${escapeTypst(title)}, author: ${escapeTypst(name)}, date: none)
#set page(paper: "a4", margin: (x: 24mm, top: 26mm, bottom: 20mm))
#set text(font: "${documentFont}", size: 17pt, lang: "${language}", fallback: false, number-type: "lining", hyphenate: false)
#set par(leading: 0.6em, spacing: 1em)
#show heading.where(level: 1): it => block(below: 14pt, text(size: 46pt, weight: 700, tracking: -0.03em, it.body))
= ${text(title)}
#v(5mm)
#block(width: 150mm)[${text(say(language, messages.posterLead))}]
#v(1fr)
#align(center)[
  #image("/qr.svg", width: 108mm, alt: ${escapeTypst(say(language, messages.posterCode, { address }))})
  #v(4mm)
  #text(size: ${address.length > 48 ? 12 : 15}pt, weight: 700)[#link(${escapeTypst(address)})[${text(address)}]]
]
#v(1fr)
#line(length: 100%, stroke: 1.5pt)
#text(size: 13pt)[${text(say(language, messages.posterFoot, { name }))}]
`
  return renderPdf(source, { files: new Map([['/qr.svg', drawCode(address)]]) })
}

/** The code as lines of squares: one path, sharp at any size. With the empty margin of four squares that its standard asks for. */
export function drawCode(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path.join('')}"/></svg>`
}
