import type { Expression, Question } from '../questionnaire.ts'
import { type ExpressionFault, parseExpression } from './parse-expression.ts'
import { resolveExpression } from './resolve-expression.ts'

/** What has to be known of a question for another's condition to name it. */
export interface Nameable extends Pick<Question, 'id' | 'type'> {
  readonly options: readonly { readonly id: string }[]
  readonly rows: readonly { readonly id: string }[]
}

/** Where a condition stands: its own question, and the questions before and after it. */
export interface ConditionPlace {
  readonly self: string
  readonly earlier: readonly Nameable[]
  /** Ids. */
  readonly later: readonly string[]
}

/** A condition as it was written: what it means, or everything that is wrong with it and where. */
export type ReadCondition =
  | { readonly ok: true; readonly base: Expression | null }
  | { readonly ok: false; readonly faults: readonly ExpressionFault[] }

/** Reads a condition as somebody wrote it. Empty means everybody. */
export function readCondition(written: string, { self, earlier, later }: ConditionPlace): ReadCondition {
  if (written.trim() === '') return { ok: true, base: null }
  const parsed = parseExpression(written)
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] }
  const resolved = resolveExpression(parsed.value, {
    self,
    earlier: new Map(
      earlier.map(({ id, type, options, rows }) => [
        id,
        { id, type, options: options.map((option) => option.id), rows: rows.map((row) => row.id) },
      ]),
    ),
    later: new Set(later),
  })
  return resolved.ok ? { ok: true, base: resolved.value } : { ok: false, faults: resolved.faults }
}
