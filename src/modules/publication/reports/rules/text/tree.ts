import type { Place, Piece as PlainPiece, WrittenFault } from '../../../../../platform/written/index.ts'

export type { Place } from '../../../../../platform/written/index.ts'

/** A written text, read: paragraphs and lists of pieces. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Piece[])[] }

export type Piece =
  | PlainPiece
  | { readonly kind: 'figure'; readonly placeholder: Placeholder; readonly strong: boolean }

/** A reference to a figure: `{metod.ja.procent | county=Uppsala län}` is path `metod`, `ja`, `procent` and one filter. */
export interface Placeholder {
  /** As it was written, with its braces. */
  readonly source: string
  readonly path: readonly string[]
  readonly filter: readonly { readonly by: string; readonly value: string }[]
  readonly place: Place
}

/** Something wrong in a text, with its place in it. */
export type TextFault = WrittenFault
