import { coverText } from '../font-coverage.ts'

/**
 * A text as a Typst string literal, quotes included: `"Ja \"kanske\""`. In markup it stands after `#` and before `;`.
 *
 * Nothing in a string literal is read as markup or code, so only what ends or begins an escape needs one: the backslash
 * and the quote. Line breaks become spaces. Characters that the document font lacks are written as their code, since
 * PDF/UA-1 refuses a file with a missing glyph.
 *
 * Source: Typst reference, "str", https://typst.app/docs/reference/foundations/str/
 */
export function escapeTypst(text: string): string {
  const safe = coverText(text)
    .replace(/[\n\t]+/g, ' ')
    .replace(/[\\"]/g, '\\$&')
  return `"${safe}"`
}
