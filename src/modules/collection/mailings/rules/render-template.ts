import type { Word } from './placeholders.ts'
import type { Piece, Template } from './template.ts'

/** A part of a letter that has been filled in: what the platform writes as text and as HTML. */
export type LetterBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'small'; readonly text: string }
  | { readonly kind: 'link'; readonly label: string; readonly path: string; readonly secret: boolean }

export interface Letter {
  readonly language: 'sv' | 'en'
  readonly subject: string
  readonly blocks: readonly LetterBlock[]
}

export interface Filling {
  readonly language: 'sv' | 'en'
  readonly words: Readonly<Record<Word, string>>
  /** A paragraph that stands before the link, or last where there is none; null for none. */
  readonly notice: string | null
  readonly link: {
    readonly path: string
    /** Whoever has it can use it. */
    readonly secret: boolean
    /** What it is called where the template says nothing. */
    readonly label: string
    /** What is said of it last in the letter, in small. */
    readonly note: string | null
  }
}

/**
 * Fills in a template. A value is put where its placeholder stands and is never read again: what it holds is text on one line, whatever
 * it looks like.
 */
export function renderTemplate({ subject, parts }: Template, { language, words, notice, link }: Filling): Letter {
  const fill = (pieces: readonly Piece[]) =>
    pieces.map((piece) => ('text' in piece ? piece.text : oneLine(words[piece.word]))).join('')
  const small = parts.flatMap((part) => (part.kind === 'small' ? [fill(part.pieces)] : []))
  const linked = parts.some(({ kind }) => kind === 'link')
  if (linked && link.note !== null) small.push(link.note)
  const blocks = parts.flatMap((part): LetterBlock[] => {
    if (part.kind === 'link') {
      return [{ kind: 'link', label: fill(part.label).trim() || link.label, path: link.path, secret: link.secret }]
    }
    return part.kind === 'small' ? [] : [{ kind: 'text', text: fill(part.pieces) }]
  })
  if (notice !== null) {
    const before = blocks.findIndex(({ kind }) => kind === 'link')
    blocks.splice(before === -1 ? blocks.length : before, 0, { kind: 'text', text: notice })
  }
  return {
    language,
    subject: fill(subject),
    blocks: small.length === 0 ? blocks : [...blocks, { kind: 'small', text: small.join('\n') }],
  }
}

/** A value as it can stand within a line: a name with a line break in it makes no new header and no new paragraph. */
function oneLine(value: string): string {
  return value.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}
