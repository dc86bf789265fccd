import { coverText } from '../font-coverage.ts'
import { documentFont, fontPaths } from '../fonts.ts'

/** Pixels of the image for each pixel of the picture: sharp in print at the width of a page. */
const zoom = 2

/** How many pictures are kept: a few reports, some 30 kB a picture. */
const mostPictures = 200
const kept = new Map<string, Promise<Buffer>>()

/**
 * Draws an SVG file as PNG in this process, on a thread of its own, with the document's own fonts and none of the
 * machine's. The same file gives the same picture, so the latest are kept: drawing takes most of the time of a document.
 */
export function rasterise(svg: string): Promise<Buffer> {
  const picture = kept.get(svg) ?? draw(svg)
  kept.delete(svg)
  kept.set(svg, picture)
  const [oldest] = kept.keys()
  if (kept.size > mostPictures && oldest !== undefined) kept.delete(oldest)
  // What failed is tried anew
  picture.catch(() => kept.delete(svg))
  return picture
}

async function draw(svg: string): Promise<Buffer> {
  const { renderAsync } = await import('@resvg/resvg-js')
  const picture = await renderAsync(coverText(svg), {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: fontPaths(), loadSystemFonts: false, defaultFontFamily: documentFont },
  })
  return Buffer.from(picture.asPng())
}
