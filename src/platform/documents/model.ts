import type { Language } from '../i18n/index.ts'

/**
 * A document as what it says, before any file format: the same model becomes PDF, DOCX and HTML. Texts are plain; each
 * writer makes them safe in its own format.
 */
export interface DocumentModel {
  readonly language: Language
  readonly title: string
  /** Who publishes it; stands in the file's properties. */
  readonly author: string
  /** "2026-11-24": the date of the document itself. Given, never taken from the clock, so that a file can be made again. */
  readonly date: string
  /** In the running header. */
  readonly header: string
  /** Null for a document whose first page begins with its title and goes on at once. */
  readonly cover: Cover | null
  /** Heading of the table of contents; null for a document without one. */
  readonly contents: string | null
  readonly blocks: readonly Block[]
  /** What pictures on a page need: rules and shared definitions. Only the HTML writer uses it. */
  readonly pictures?: { readonly style: string; readonly defs: string }
}

export interface Cover {
  /** Above the title: what kind of document it is. */
  readonly kicker: string
  readonly subtitle: string
  /** Short lines at the foot: dates, population, who. */
  readonly lines: readonly string[]
  /** What a reader must know before anything else, such as that the answers are invented. */
  readonly notice: string | null
  /** An SVG file that adorns the cover and says nothing. */
  readonly ornament: string | null
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly id?: string }
  /** A few words above a heading: which part it belongs to. */
  | { readonly kind: 'kicker'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'lead' | 'quiet' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A paragraph that a person has written, with its stress and its links. */
  | { readonly kind: 'prose'; readonly runs: readonly Run[] }
  | { readonly kind: 'prose-list'; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'facts'; readonly items: readonly { readonly term: string; readonly text: string }[] }
  | { readonly kind: 'notice'; readonly text: string }
  /** The number as the hero: "71" "av 241" "29 %". */
  | { readonly kind: 'figure'; readonly count: string; readonly of: string; readonly share: string | null }
  | Picture
  | Table
  /** Kept together on a page, under a line. */
  | { readonly kind: 'group'; readonly blocks: readonly Block[] }
  | { readonly kind: 'page-break' }

/** A piece of a paragraph. */
export interface Run {
  readonly text: string
  readonly strong?: boolean
  /** An address that begins with http:, https: or mailto:, or "#id" of a heading or a row of this document. */
  readonly href?: string
}

export interface Picture {
  readonly kind: 'picture'
  /** Everything that the picture says, for those who do not see it. */
  readonly alt: string
  readonly caption: string | null
  /** An SVG file of its own, with its width and height in pixels. */
  readonly file: string
  readonly width: number
  readonly height: number
  /** The same for a page: markup that follows the width of the page. */
  readonly markup: string
}

export interface Table {
  readonly kind: 'table'
  readonly caption: string
  /** Above the table, or only for who hears it. */
  readonly captionShown: boolean
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[]
  /** One text for each column; the first is the heading of the row. */
  readonly rows: readonly (readonly string[])[]
  /** The id of each row, for links to it. */
  readonly rowIds?: readonly string[]
}
