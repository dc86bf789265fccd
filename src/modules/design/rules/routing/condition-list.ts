import { type Comparison, type Expression, printExpression } from '../../../survey/index.ts'

/** One condition of a list: a comparison, perhaps denied. */
export interface Condition {
  readonly comparison: Comparison
  readonly denied: boolean
}

/** Conditions that all have to hold, or of which one is enough. */
export interface ConditionList {
  readonly joined: 'and' | 'or'
  readonly conditions: readonly Condition[]
}

/** A condition as a list of comparisons; null where it has more in it than that. */
export function asList(base: Expression | null): ConditionList | null {
  if (base === null) return { joined: 'and', conditions: [] }
  const parts = base.kind === 'and' || base.kind === 'or' ? base.parts : [base]
  const conditions = parts.map(conditionOf)
  if (!conditions.every((condition) => condition !== null)) return null
  return { joined: base.kind === 'or' ? 'or' : 'and', conditions }
}

function conditionOf(part: Expression): Condition | null {
  if (part.kind === 'compare') return { comparison: part, denied: false }
  if (part.kind === 'not' && part.part.kind === 'compare') return { comparison: part.part, denied: true }
  return null
}

/** A condition as an expression. */
export function expressionOf({ comparison, denied }: Condition): Expression {
  return denied ? { kind: 'not', part: comparison } : comparison
}

/** A list as it is written; null where nothing is left, and everybody is asked. */
export function writeList({ joined, conditions }: ConditionList): string | null {
  const parts = conditions.map(expressionOf)
  const [only] = parts
  if (only === undefined) return null
  return printExpression(parts.length === 1 ? only : { kind: joined, parts })
}
