import type { Said } from '../../../../platform/tables/fault.ts'
import type { Operator } from '../questionnaire.ts'
import { messages } from './expression-messages.ts'
import { type Token, tokenize } from './tokenize.ts'

/** A word of the expression with its offsets in the source. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** An expression as written, before its names are looked up. */
export type Syntax =
  | {
      readonly kind: 'compare'
      readonly question: Word
      readonly row: Word | null
      readonly operator: Operator
      readonly operatorAt: Word
      readonly value: Word
    }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Syntax[] }
  | { readonly kind: 'not'; readonly part: Syntax }

/** What is wrong in an expression; offsets from 0 into its source. */
export interface ExpressionFault {
  readonly start: number
  readonly end: number
  readonly message: Said
}

export type Parsed =
  | { readonly ok: true; readonly value: Syntax }
  | { readonly ok: false; readonly fault: ExpressionFault }

/** Words with a meaning of their own in an expression; no question may have them as its id. */
export const reservedWords: ReadonlySet<string> = new Set(['and', 'or', 'not', 'includes'])

const operators: ReadonlySet<string> = new Set<Operator>(['=', '!=', 'includes', '<', '<=', '>', '>='])

/** What people write by habit, and what it is called here. */
const habits: ReadonlyMap<string, string> = new Map([
  ['==', '='],
  ['===', '='],
  ['<>', '!='],
  ['!==', '!='],
  ['=<', '<='],
  ['=>', '>='],
  ['&&', 'and'],
  ['&', 'and'],
  ['||', 'or'],
  ['|', 'or'],
  ['!', 'not'],
  ['och', 'and'],
  ['eller', 'or'],
  ['inte', 'not'],
  ['is', '='],
  ['är', '='],
  ['contains', 'includes'],
  ['innehåller', 'includes'],
])

const deepest = 50

class Stop extends Error {
  readonly fault: ExpressionFault
  constructor(fault: ExpressionFault) {
    super(fault.message.en)
    this.fault = fault
  }
}

/**
 * Parses a routing expression. `not` binds tighter than `and`, and `and` tighter than `or`. The first fault of syntax
 * ends it, with its place.
 */
export function parseExpression(source: string): Parsed {
  const tokens = tokenize(source)
  let next = 0
  let depth = 0

  const peek = (): Token => tokens[Math.min(next, tokens.length - 1)] as Token
  const isWord = (text: string): boolean => peek().kind === 'word' && peek().text === text
  const take = (): Token => {
    const token = peek()
    next += 1
    return token
  }
  const stop = (token: Word, message: Said): never => {
    throw new Stop({ start: token.start, end: token.end, message })
  }
  /** Stops at the next token, with what was expected there. */
  const expected = (what: Said): never => {
    const token = peek()
    if (token.kind === 'end') return stop(token, messages.endsEarly(what))
    const habit =
      habits.get(token.text.toLowerCase()) ??
      (reservedWords.has(token.text.toLowerCase()) ? token.text.toLowerCase() : undefined)
    if (habit !== undefined && habit !== token.text) return stop(token, messages.habit(token.text, habit))
    return stop(token, messages.unexpected(token.text, what))
  }

  const parseChain = (kind: 'and' | 'or', parsePart: () => Syntax): Syntax => {
    const parts = [parsePart()]
    while (isWord(kind)) {
      take()
      parts.push(parsePart())
    }
    const [only] = parts
    return only !== undefined && parts.length === 1 ? only : { kind, parts }
  }
  const parseOr = (): Syntax => parseChain('or', parseAnd)
  const parseAnd = (): Syntax => parseChain('and', parseNot)
  const parseNot = (): Syntax => {
    depth += 1
    if (depth > deepest) stop(peek(), messages.tooDeep(deepest))
    let parsed: Syntax
    if (isWord('not')) {
      take()
      parsed = { kind: 'not', part: parseNot() }
    } else if (peek().kind === '(') {
      const opening = take()
      parsed = parseOr()
      if (peek().kind === 'end') stop(opening, messages.unclosed)
      if (peek().kind !== ')') expected(messages.aConnective)
      take()
    } else {
      parsed = parseComparison()
    }
    depth -= 1
    return parsed
  }
  const parseComparison = (): Syntax => {
    const name = peek()
    if (name.kind !== 'word' || reservedWords.has(name.text)) expected(messages.aQuestion)
    if (habits.has(name.text) && tokens[next + 1]?.kind !== 'operator') expected(messages.aQuestion)
    take()
    const operatorAt = peek()
    if (!operators.has(operatorAt.text)) expected(messages.anOperator)
    take()
    const value = peek()
    if (value.kind !== 'word') expected(messages.aValue)
    take()
    const dot = name.text.indexOf('.')
    return {
      kind: 'compare',
      question: dot < 0 ? name : { text: name.text.slice(0, dot), start: name.start, end: name.start + dot },
      row: dot < 0 ? null : { text: name.text.slice(dot + 1), start: name.start + dot + 1, end: name.end },
      operator: operatorAt.text as Operator,
      operatorAt,
      value,
    }
  }

  try {
    if (peek().kind === 'end') stop(peek(), messages.empty)
    const value = parseOr()
    if (peek().kind === ')') stop(peek(), messages.unopened)
    if (peek().kind !== 'end') expected(messages.aConnective)
    return { ok: true, value }
  } catch (error) {
    if (error instanceof Stop) return { ok: false, fault: error.fault }
    throw error
  }
}
