/** A piece of an expression; `start` and `end` are offsets into its source. */
export interface Token {
  readonly kind: 'word' | 'operator' | '(' | ')' | 'unknown' | 'end'
  readonly text: string
  readonly start: number
  readonly end: number
}

const piece = /\s+|(?<word>[\p{L}\p{N}_.+-]+)|(?<operator>[<>=!&|]+)|(?<paren>[()])|(?<unknown>.)/gsu

/** Splits an expression into tokens, an `end` token last. Never fails: what it does not know becomes `unknown`. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = []
  for (const match of source.matchAll(piece)) {
    const { word, operator, paren, unknown } = match.groups ?? {}
    const text = match[0]
    const place = { text, start: match.index, end: match.index + text.length }
    if (word !== undefined) tokens.push({ kind: 'word', ...place })
    else if (operator !== undefined) tokens.push({ kind: 'operator', ...place })
    else if (paren !== undefined) tokens.push({ kind: paren === '(' ? '(' : ')', ...place })
    else if (unknown !== undefined) tokens.push({ kind: 'unknown', ...place })
  }
  tokens.push({ kind: 'end', text: '', start: source.length, end: source.length })
  return tokens
}
