import type { Said } from '../../../../platform/tables/fault.ts'
import type { Expression, Operator, QuestionType } from '../../rules/questionnaire.ts'
import { messages } from './form-messages.ts'

/** What a condition may need to know of the question that it speaks of; undefined for one that is not known. */
export interface Known {
  readonly type: QuestionType
  /** The id that an answer of the form has here, where it is another one. */
  readonly optionOf: (name: string) => string
}

export type Relevant =
  | { readonly ok: true; readonly value: Expression; readonly mentions: ReadonlySet<string> }
  | { readonly ok: false; readonly message: Said }

type Token =
  | { readonly kind: 'question' | 'text' | 'number' | 'word' | 'operator' | 'other'; readonly text: string }
  | { readonly kind: 'end'; readonly text: '' }

const piece =
  /\s+|\$\{\s*(?<question>[^}]*?)\s*\}|'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<number>-?(?:\d+(?:\.\d*)?|\.\d+)(?![\w.]))|(?<word>[\p{L}_][\p{L}\p{N}_-]*)|(?<operator><=|>=|!=|[<>=(),])|(?<other>.)/gsu

const deepest = 50
const comparisons: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>='])
const turned: Readonly<Record<string, Operator>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

class Stop extends Error {
  readonly said: Said
  constructor(said: Said) {
    super(said.en)
    this.said = said
  }
}

/**
 * Reads a condition of XLSForm (XPath) of the forms that routing can say: `${q} = 'x'`, `!=`, `selected(${q}, 'x')`,
 * numbers with `< <= > >=`, `and`, `or`, `not(…)` and parentheses. The first thing that is none of them ends it.
 *
 * In XPath a question without an answer is the empty text, so `!=` holds of it; here every comparison on it is false.
 * `${q} != 'x'` therefore becomes `not q = x`, which holds in exactly the same cases.
 * Source: XLSForm (xlsform.org, Relevant) and XPath 1.0, 3.4.
 */
export function parseRelevant(source: string, questionOf: (name: string) => Known | undefined): Relevant {
  const tokens = tokenize(source)
  const mentions = new Set<string>()
  let next = 0
  let depth = 0

  const peek = (): Token => tokens[Math.min(next, tokens.length - 1)] as Token
  const isAt = (text: string) => peek().kind !== 'text' && peek().text === text
  const take = (): Token => {
    const token = peek()
    next += 1
    return token
  }
  const stop = (said: Said): never => {
    throw new Stop(said)
  }
  const expect = (text: string) => {
    if (!isAt(text)) stop(messages.relevantUnexpected(peek().text, text))
    take()
  }

  const parseChain = (kind: 'and' | 'or', parsePart: () => Expression): Expression => {
    const parts = [parsePart()]
    while (peek().kind === 'word' && isAt(kind)) {
      take()
      parts.push(parsePart())
    }
    const [only] = parts
    return only !== undefined && parts.length === 1 ? only : { kind, parts }
  }
  const parseOr = (): Expression => parseChain('or', parseAnd)
  const parseAnd = (): Expression => parseChain('and', parsePart)
  const parsePart = (): Expression => {
    depth += 1
    if (depth > deepest) stop(messages.relevantTooDeep)
    const expression = parseOne()
    depth -= 1
    return expression
  }
  const parseOne = (): Expression => {
    if (isAt('(')) return parseParenthesis()
    if (peek().kind !== 'word') return parseComparison()
    const name = take().text
    if (!isAt('(')) stop(messages.relevantUnknown(name))
    if (name === 'not') return negate(parseParenthesis())
    if (name !== 'selected') stop(messages.relevantFunction(name))
    take()
    const question = takeQuestion()
    expect(',')
    const value = take()
    if (value.kind !== 'text' && value.kind !== 'number') stop(messages.relevantUnexpected(value.text, "'…'"))
    expect(')')
    const known = questionOf(question)
    const option = known ? known.optionOf(value.text) : value.text
    return { kind: 'compare', question, row: null, operator: known?.type === 'multi' ? 'includes' : '=', value: option }
  }
  const parseParenthesis = (): Expression => {
    take()
    const inside = parseOr()
    expect(')')
    return inside
  }
  const takeQuestion = (): string => {
    const token = take()
    if (token.kind !== 'question') stop(messages.relevantUnexpected(token.text, `$\{…}`))
    mentions.add(token.text)
    return token.text
  }
  const parseComparison = (): Expression => {
    const isTurned = peek().kind === 'text' || peek().kind === 'number'
    const literalBefore = isTurned ? take() : null
    const questionBefore = isTurned ? null : takeQuestion()
    const sign = take().text
    if (!comparisons.has(sign)) stop(messages.relevantUnexpected(sign, '= != < <= > >='))
    const question = questionBefore ?? takeQuestion()
    const literal = literalBefore ?? take()
    if (literal.kind === 'question') stop(messages.relevantTwoQuestions(question, literal.text))
    if (literal.kind !== 'text' && literal.kind !== 'number') stop(messages.relevantUnexpected(literal.text, "'…'"))
    if (comparisons.has(peek().text) && peek().kind === 'operator') stop(messages.relevantChain)
    const operator = (isTurned ? (turned[sign] ?? sign) : sign) as Operator
    return compareWith(question, operator, literal, questionOf(question))
  }

  try {
    const value = parseOr()
    if (peek().kind !== 'end') stop(messages.relevantUnexpected(peek().text, 'and, or'))
    return { ok: true, value, mentions }
  } catch (error) {
    if (error instanceof Stop) return { ok: false, message: error.said }
    throw error
  }
}

function compareWith(question: string, operator: Operator, literal: Token, known: Known | undefined): Expression {
  if (literal.text === '') throw new Stop(messages.relevantEmpty(question))
  // The whole of a multiple answer is compared in XPath: chosen, and nothing beside it.
  if (known?.type === 'multi') throw new Stop(messages.relevantWhole(question, literal.text))
  const numeric = known?.type === 'number'
  if (numeric && literal.kind === 'text' && `${Number(literal.text)}` !== literal.text) {
    throw new Stop(messages.relevantTextNumber(question, literal.text))
  }
  const value = numeric ? Number(literal.text) : (known?.optionOf(literal.text) ?? literal.text)
  const comparison = { kind: 'compare' as const, question, row: null, value }
  return operator === '!=' ? { kind: 'not', part: { ...comparison, operator: '=' } } : { ...comparison, operator }
}

function negate(expression: Expression): Expression {
  return expression.kind === 'not' ? expression.part : { kind: 'not', part: expression }
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = []
  for (const { groups = {} } of source.replace(/[’‘]/g, "'").replace(/[”“]/g, '"').matchAll(piece)) {
    const { question, single, double, number, word, operator, other } = groups
    if (question !== undefined) tokens.push({ kind: 'question', text: question })
    else if (single !== undefined || double !== undefined) tokens.push({ kind: 'text', text: single ?? double ?? '' })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number })
    else if (word !== undefined) tokens.push({ kind: 'word', text: word })
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator })
    else if (other !== undefined) tokens.push({ kind: 'other', text: other })
  }
  tokens.push({ kind: 'end', text: '' })
  return tokens
}
