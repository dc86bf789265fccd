import type { Comparison, Expression } from '../questionnaire.ts'

/** An expression shaped for words: `not` only at the leaves, no `and` in `and`, alternatives on one question together. */
export type Clause =
  | {
      readonly kind: 'leaf'
      readonly comparison: Comparison
      /** What it is compared with; several are alternatives ("A or B") or all required ("both A and B"). */
      readonly values: readonly (string | number)[]
      readonly joined: 'and' | 'or'
      readonly negated: boolean
    }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Clause[] }

type Leaf = Extract<Clause, { kind: 'leaf' }>

/** Shapes an expression for words without changing who meets it. */
export function simplify(expression: Expression, negated = false): Clause {
  switch (expression.kind) {
    case 'not':
      return simplify(expression.part, !negated)
    case 'compare':
      return { kind: 'leaf', comparison: expression, values: [expression.value], joined: 'or', negated }
    case 'and':
    case 'or': {
      const kind = (expression.kind === 'and') === negated ? 'or' : 'and'
      const parts = expression.parts
        .map((part) => simplify(part, negated))
        .flatMap((part) => (part.kind === kind ? part.parts : [part]))
      const merged = merge(parts, kind)
      const [only] = merged
      return only !== undefined && merged.length === 1 ? only : { kind, parts: merged }
    }
  }
}

function merge(parts: readonly Clause[], kind: 'and' | 'or'): Clause[] {
  const merged: Clause[] = []
  for (const part of parts) {
    const joined = part.kind === 'leaf' ? joins(part, kind) : null
    const index = part.kind === 'leaf' && joined ? merged.findIndex((other) => isAlike(other, part, joined)) : -1
    const other = merged[index]
    if (part.kind === 'leaf' && joined && other?.kind === 'leaf') {
      merged[index] = { ...other, values: [...new Set([...other.values, ...part.values])], joined }
    } else {
      merged.push(part)
    }
  }
  return merged
}

/**
 * How the values of leaves on one question are joined when the leaves are joined by `kind`, null when they have to stay
 * apart: `= a or = b` is "a or b", `not = a and not = b` is "not a or b", `includes a and includes b` is "both a and b".
 */
function joins(leaf: Leaf, kind: 'and' | 'or'): 'and' | 'or' | null {
  const { operator } = leaf.comparison
  if (operator === '=' || operator === 'includes') {
    if (kind === (leaf.negated ? 'and' : 'or')) return 'or'
    return operator === 'includes' && !leaf.negated && kind === 'and' ? 'and' : null
  }
  return operator === '!=' && !leaf.negated && kind === 'and' ? 'or' : null
}

/** Whether two leaves differ in their values only, and those are not already joined in the other way. */
function isAlike(other: Clause, leaf: Leaf, joined: 'and' | 'or'): boolean {
  if (other.kind !== 'leaf' || other.negated !== leaf.negated) return false
  if ([other, leaf].some(({ values, joined: own }) => values.length > 1 && own !== joined)) return false
  const [a, b] = [other.comparison, leaf.comparison]
  return a.question === b.question && a.row === b.row && a.operator === b.operator
}
