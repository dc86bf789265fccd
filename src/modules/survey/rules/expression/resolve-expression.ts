import { findNearest } from '../find-nearest.ts'
import type { Expression, QuestionType } from '../questionnaire.ts'
import { messages } from './expression-messages.ts'
import type { ExpressionFault, Syntax, Word } from './parse-expression.ts'

/** What a condition may refer to. A part that could not be read is null, and nothing is said about it twice. */
export interface Referable {
  readonly id: string
  readonly type: QuestionType | null
  readonly options: readonly string[] | null
  readonly rows: readonly string[] | null
}

export interface Scope {
  /** The question that has the condition. */
  readonly self: string
  /** Questions before it, by id. */
  readonly earlier: ReadonlyMap<string, Referable>
  /** Ids of the questions after it. */
  readonly later: ReadonlySet<string>
}

export type Resolved =
  | { readonly ok: true; readonly value: Expression }
  | { readonly ok: false; readonly faults: readonly ExpressionFault[] }

const number = /^[+-]?\d+(\.\d+)?$/

/** Looks up every name of a parsed condition among the earlier questions and lists all that is wrong with it. */
export function resolveExpression(syntax: Syntax, scope: Scope): Resolved {
  const faults: ExpressionFault[] = []
  const value = resolve(syntax, scope, (word, message) => faults.push({ start: word.start, end: word.end, message }))
  return faults.length === 0 ? { ok: true, value } : { ok: false, faults }
}

type Report = (word: Word, message: ExpressionFault['message']) => void

function resolve(syntax: Syntax, scope: Scope, report: Report): Expression {
  if (syntax.kind === 'not') return { kind: 'not', part: resolve(syntax.part, scope, report) }
  if (syntax.kind !== 'compare') {
    return { kind: syntax.kind, parts: syntax.parts.map((part) => resolve(part, scope, report)) }
  }
  const { question, row, operator, value } = syntax
  const target = scope.earlier.get(question.text)
  let resolvedValue: string | number = value.text
  if (target === undefined) reportMissing(question, scope, report)
  else if (target.type === 'text') report(question, messages.textCompared(question.text))
  else if (target.type !== null) {
    checkRow(question, row, target, target.type, report)
    if (!allows(target.type, operator)) {
      report(syntax.operatorAt, messages.wrongOperator(question.text, target.type, operator))
    } else if (target.type === 'number') {
      if (number.test(value.text)) resolvedValue = Number(value.text)
      else report(value, messages.notANumber(question.text, value.text))
    } else if (target.options !== null && !target.options.includes(value.text)) {
      const nearest = findNearest(value.text, target.options)
      report(value, messages.unknownOption(question.text, value.text, nearest, target.options))
    }
  }
  return { kind: 'compare', question: question.text, row: row?.text ?? null, operator, value: resolvedValue }
}

function reportMissing(question: Word, scope: Scope, report: Report): void {
  if (question.text === scope.self) report(question, messages.itself(question.text))
  else if (scope.later.has(question.text)) report(question, messages.forward(question.text))
  else report(question, messages.unknownQuestion(question.text, findNearest(question.text, scope.earlier.keys())))
}

function checkRow(question: Word, row: Word | null, target: Referable, type: QuestionType, report: Report): void {
  const rows = target.rows
  if (type !== 'matrix') {
    if (row !== null) report(row, messages.rowForbidden(question.text, type))
  } else if (row === null) {
    report(question, messages.rowMissing(question.text, rows ?? []))
  } else if (rows !== null && !rows.includes(row.text)) {
    report(row, messages.unknownRow(question.text, row.text, findNearest(row.text, rows), rows))
  }
}

function allows(type: Exclude<QuestionType, 'text'>, operator: string): boolean {
  if (type === 'multi') return operator === 'includes'
  if (operator === 'includes') return false
  return type === 'number' || operator === '=' || operator === '!='
}
