import type { Expression } from '../questionnaire.ts'

const tightness = { or: 1, and: 2, not: 3, compare: 4 } as const

/** Writes an expression as it stands in a questionnaire file: parsing what it gives yields the same expression. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'compare': {
      const row = expression.row === null ? '' : `.${expression.row}`
      return `${expression.question}${row} ${expression.operator} ${expression.value}`
    }
    case 'not':
      return `not ${inside(expression.part, 'not')}`
    case 'and':
    case 'or':
      return expression.parts.map((part) => inside(part, expression.kind)).join(` ${expression.kind} `)
  }
}

/** A part in parentheses where it would otherwise be read as something else; `and` in `and` keeps its own shape. */
function inside(part: Expression, around: 'and' | 'or' | 'not'): string {
  const bare = tightness[part.kind] > tightness[around] || (part.kind === 'not' && around === 'not')
  return bare ? printExpression(part) : `(${printExpression(part)})`
}
