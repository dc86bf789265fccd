import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The family of every document: made for low vision, with unlike l, I and 1. SIL Open Font Licence. */
export const documentFont = 'Atkinson Hyperlegible Next'

const require = createRequire(import.meta.url)
const weights = ['400Regular', '600SemiBold', '700Bold'] as const

export type FontWeight = (typeof weights)[number]

/** Path of a font file in the installed package. */
export function fontPath(weight: FontWeight): string {
  return require.resolve(
    `@expo-google-fonts/atkinson-hyperlegible-next/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`,
  )
}

/** Paths of the weights that documents use. */
export function fontPaths(): string[] {
  return weights.map(fontPath)
}

/** The fonts themselves, about 50 kB each. */
export function readFonts(): Buffer[] {
  return fontPaths().map((path) => readFileSync(path))
}

/** The variable font for pages, as a data address, so that a page in one file fetches nothing. */
export function fontDataAddress(): string {
  const path = require.resolve(
    '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  )
  return `data:font/woff2;base64,${readFileSync(path).toString('base64')}`
}
