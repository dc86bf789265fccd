import type { Fault } from '../../../../survey/index.ts'

/** A written text, read: paragraphs and lists of pieces. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Piece[])[] }

export type Piece =
  | { readonly kind: 'words'; readonly text: string; readonly strong: boolean; readonly place: Place }
  | { readonly kind: 'link'; readonly text: string; readonly href: string; readonly strong: boolean }
  | { readonly kind: 'figure'; readonly placeholder: Placeholder; readonly strong: boolean }

/** Where something stands in the text. Both count from 1; a column is a character. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A reference to a figure: `{metod.ja.procent | county=Uppsala län}` is path `metod`, `ja`, `procent` and one filter. */
export interface Placeholder {
  /** As it was written, with its braces. */
  readonly source: string
  readonly path: readonly string[]
  readonly filter: readonly { readonly by: string; readonly value: string }[]
  readonly place: Place
}

/** Something wrong in a text, with its place in it. */
export type TextFault = Place & Pick<Fault, 'message'>
