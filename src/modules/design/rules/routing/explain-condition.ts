import {
  type Expression,
  type ExpressionFault,
  parseExpression,
  type Questionnaire,
  resolveExpression,
} from '../../../survey/index.ts'

/** A condition as it was written: what it means, or everything that is wrong with it and where. */
export type Explained =
  | { readonly ok: true; readonly base: Expression | null }
  | { readonly ok: false; readonly faults: readonly ExpressionFault[] }

/** Reads a condition of a question against the questions before it. Empty means everybody. */
export function explainCondition(questionnaire: Questionnaire, question: string, written: string): Explained {
  if (written.trim() === '') return { ok: true, base: null }
  const parsed = parseExpression(written)
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] }
  const at = questionnaire.questions.findIndex(({ id }) => id === question)
  const earlier = questionnaire.questions.slice(0, at)
  const resolved = resolveExpression(parsed.value, {
    self: question,
    earlier: new Map(
      earlier.map(({ id, type, options, rows }) => [
        id,
        { id, type, options: options.map((option) => option.id), rows: rows.map((row) => row.id) },
      ]),
    ),
    later: new Set(questionnaire.questions.slice(at + 1).map(({ id }) => id)),
  })
  return resolved.ok ? { ok: true, base: resolved.value } : { ok: false, faults: resolved.faults }
}
