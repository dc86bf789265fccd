import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionnaires, responsesTo } from '../../../../test/arbitraries/questionnaires.ts'
import type { AnswerValue } from './answer.ts'
import type { Questionnaire } from './questionnaire.ts'
import { compileReplay, replay } from './replay.ts'

const cases = questionnaires(8).chain((questionnaire) =>
  fc.tuple(fc.constant(questionnaire), fc.array(responsesTo(questionnaire), { minLength: 1, maxLength: 8 })),
)

/** As it comes back from a database or a file. */
const kept = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

test('replays the same again, also with the questionnaire and the answers as they were stored', () => {
  fc.assert(
    fc.property(cases, ([questionnaire, responses]) => {
      const compiled = compileReplay(questionnaire)
      const compiledFromStored = compileReplay(kept<Questionnaire>(questionnaire))
      for (const { status, answers } of responses) {
        const first = compiled({ status, answers })
        const stored = new Map<string, AnswerValue>(Object.entries(kept(Object.fromEntries(answers))))
        expect(compiled({ status, answers })).toEqual(first)
        expect(replay(questionnaire, { status, answers: stored })).toEqual(first)
        expect(compiledFromStored({ status, answers: stored })).toEqual(first)
      }
    }),
    { numRuns: 25 },
  )
})

test('one response leaves no trace in the next', () => {
  fc.assert(
    fc.property(cases, ([questionnaire, responses]) => {
      const compiled = compileReplay(questionnaire)
      const inOrder = responses.map((response) => compiled(response))
      const backwards = responses.toReversed().map((response) => compiled(response))
      expect(backwards.toReversed()).toEqual(inOrder)
    }),
    { numRuns: 25 },
  )
})

test('the order in which the answers were given means nothing', () => {
  fc.assert(
    fc.property(cases, ([questionnaire, responses]) => {
      for (const { status, answers } of responses) {
        const turned = new Map([...answers].toReversed())
        expect(replay(questionnaire, { status, answers: turned })).toEqual(replay(questionnaire, { status, answers }))
      }
    }),
    { numRuns: 25 },
  )
})
