import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expressionOver, questionnaires } from '../../../../../test/arbitraries/questionnaires.ts'
import type { AnswerValue } from '../answer.ts'
import { evaluate } from '../evaluate.ts'
import type { Expression, Question } from '../questionnaire.ts'
import { canHold } from './can-hold.ts'

/** Everything a question can be answered with that a condition can tell apart, and no answer. */
function possibleAnswers(question: Question): (AnswerValue | undefined)[] {
  const options = ['a', 'b', 'c']
  switch (question.type) {
    case 'single':
      return [undefined, ...options.map((option) => ({ type: 'single' as const, option }))]
    case 'multi':
      return [
        undefined,
        ...[['a'], ['b'], ['a', 'b'], ['c']].map((chosen) => ({ type: 'multi' as const, options: chosen })),
      ]
    case 'matrix': {
      const cell = [undefined, ...options]
      return cell.flatMap((r) =>
        cell.map((s) => (r || s ? { type: 'matrix' as const, rows: { ...(r && { r }), ...(s && { s }) } } : undefined)),
      )
    }
    case 'number':
      return [undefined, ...[-1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4].map((value) => ({ type: 'number' as const, value }))]
    case 'text':
      return [undefined]
  }
}

/** Tries every combination of answers, each question answered only where it is routed. */
function bruteForce(base: Expression, questions: readonly Question[]): boolean {
  const given = new Map<string, AnswerValue>()
  const answerOf = (id: string) => given.get(id)
  const tryFrom = (index: number): boolean => {
    const question = questions[index]
    if (question === undefined) return evaluate(base, answerOf)
    const routed = question.base === null || evaluate(question.base, answerOf)
    for (const answer of routed ? possibleAnswers(question) : [undefined]) {
      if (answer) given.set(question.id, answer)
      else given.delete(question.id)
      if (tryFrom(index + 1)) return true
    }
    given.delete(question.id)
    return false
  }
  return tryFrom(0)
}

describe('canHold', () => {
  it('agrees with trying every combination of answers', () => {
    let impossible = 0
    const cases = questionnaires(4, ['single', 'multi', 'matrix', 'number']).chain((questionnaire) =>
      fc.tuple(fc.constant(questionnaire), expressionOver(questionnaire.questions)),
    )
    fc.assert(
      fc.property(cases, ([{ questions }, base]) => {
        const expected = bruteForce(base, questions)
        if (!expected) impossible += 1
        expect(canHold(base, (id) => questions.find((question) => question.id === id))).toBe(expected)
      }),
      { numRuns: 200 },
    )
    expect(impossible).toBeGreaterThan(0)
  })

  it('gives up in the direction that raises no false alarm', () => {
    const names = Array.from({ length: 40 }, (_, index) => `q${index}`)
    const equals = (question: string, value: string): Expression => ({
      kind: 'compare',
      question,
      row: null,
      operator: '=',
      value,
    })
    const choice = (id: string): Question => ({
      id,
      section: 's',
      type: 'single',
      text: { sv: id, en: id },
      help: null,
      options: ['a', 'b'].map((name) => ({ id: name, label: { sv: name, en: name }, exclusive: false, other: false })),
      rows: [],
      base: null,
      baseSource: null,
      figure: null,
    })
    const either = names.map((id): Expression => ({ kind: 'or', parts: [equals(id, 'a'), equals(id, 'b')] }))
    const base: Expression = { kind: 'and', parts: [equals('last', 'a'), equals('last', 'b'), ...either] }
    expect(canHold(base, choice)).toBe(true)
  })
})
