import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { HatchPattern } from './ChartDefs.tsx'
import { standaloneRules } from './standalone-style.ts'

/**
 * A chart as an SVG file of its own, for download and for documents: width in pixels, its own style and pattern, no tokens.
 *
 * @param chart an element that draws one `svg`
 * @param width in pixels
 * @throws Error when the element draws something else
 */
export function standalone(chart: ReactElement, { width }: { width: number }): string {
  const markup = renderToStaticMarkup(chart)
  const opening = /^<svg ([^>]*)>/.exec(markup)
  const attributes = opening?.[1]
  if (opening === null || attributes === undefined || !markup.endsWith('</svg>')) {
    throw new Error('A picture that stands alone must be one svg element')
  }
  const sized = withSize(attributes, width)
  const pattern = markup.includes('seg-unknown') ? `<defs>${renderToStaticMarkup(<HatchPattern />)}</defs>` : ''
  const body = markup.slice(opening[0].length)
  return `<svg xmlns="http://www.w3.org/2000/svg" ${sized}><style>${rulesFor(markup)}</style>${pattern}${body}\n`
}

function withSize(attributes: string, width: number): string {
  if (/(^| )width="/.test(attributes)) return attributes.replace(/(^| )width="[^"]*"/, `$1width="${width}"`)
  const box = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(attributes)
  if (box === null) throw new Error('A picture that stands alone needs a width or a viewBox')
  return `${attributes} width="${width}" height="${Math.round((width * Number(box[2])) / Number(box[1]))}"`
}

/** Only the rules whose classes the picture uses, in the order of the stylesheet. */
function rulesFor(markup: string): string {
  const hatch = markup.includes('seg-unknown')
  return Object.entries(standaloneRules)
    .filter(([selector]) => {
      const classes = selector.match(/\.[a-z0-9-]+/g) ?? []
      return classes.every((name) => (hatch && name.startsWith('.hatch')) || hasClass(markup, name.slice(1)))
    })
    .map(([selector, rule]) => `${selector}{${rule}}`)
    .join('')
}

function hasClass(markup: string, name: string): boolean {
  return new RegExp(`class="(?:[^"]* )?${name}(?: [^"]*)?"`).test(markup)
}
