import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionnaires } from '../../../../../test/arbitraries/questionnaires.ts'
import type { Expression, Question } from '../questionnaire.ts'
import { parseExpression } from './parse-expression.ts'
import { printExpression } from './print-expression.ts'
import { resolveExpression } from './resolve-expression.ts'

function read(source: string, questions: readonly Question[]): Expression {
  const parsed = parseExpression(source)
  if (!parsed.ok) throw new Error(`${source}: ${parsed.fault.message.en}`)
  const earlier = new Map(
    questions.map(({ id, type, options, rows }) => [
      id,
      { id, type, options: options.map((option) => option.id), rows: rows.map((row) => row.id) },
    ]),
  )
  const resolved = resolveExpression(parsed.value, { self: 'self', earlier, later: new Set() })
  if (!resolved.ok) throw new Error(`${source}: ${resolved.faults.map((fault) => fault.message.en)}`)
  return resolved.value
}

describe('printExpression', () => {
  it('writes what parses to the same expression', () => {
    fc.assert(
      fc.property(questionnaires(5), ({ questions }) => {
        for (const { base } of questions) {
          if (base !== null) expect(read(printExpression(base), questions)).toEqual(base)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('binds not tighter than and, and and tighter than or', () => {
    const parsed = parseExpression('not a = 1 and b = 2 or c.r != x')
    expect(parsed.ok && parsed.value).toMatchObject({
      kind: 'or',
      parts: [
        { kind: 'and', parts: [{ kind: 'not', part: { question: { text: 'a' } } }, { question: { text: 'b' } }] },
        { question: { text: 'c' }, row: { text: 'r' }, operator: '!=', value: { text: 'x' } },
      ],
    })
  })

  it('refuses a thousand parentheses instead of running out of stack', () => {
    const parsed = parseExpression(`${'('.repeat(1_000)}a = b${')'.repeat(1_000)}`)
    expect(parsed.ok).toBe(false)
  })
})
