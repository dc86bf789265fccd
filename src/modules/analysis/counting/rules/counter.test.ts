import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { questionnaires, responsesTo } from '../../../../../test/arbitraries/questionnaires.ts'
import { type AnswerValue, compileReplay, type Questionnaire, type Response } from '../../../survey/index.ts'
import { createResponseCounter } from './count-responses.ts'
import { total } from './tally.ts'

const surveys = questionnaires(8).chain((questionnaire) =>
  fc.tuple(
    fc.constant(questionnaire),
    fc.uniqueArray(corrected(questionnaire), { selector: ({ respondent }) => respondent, maxLength: 12 }),
  ),
)

/** Responses, some of which had been submitted before some of the questions came. */
function corrected(questionnaire: Questionnaire) {
  const notAsked = fc.subarray(questionnaire.questions.map(({ id }) => id)).map((ids) => new Set(ids))
  return fc
    .tuple(responsesTo(questionnaire), fc.option(notAsked, { nil: undefined }))
    .map(([response, later]): Response => (later ? { ...response, notAsked: later } : response))
}

function count(questionnaire: Questionnaire, responses: readonly Response[]) {
  const counter = createResponseCounter(questionnaire, null, [])
  for (const response of responses) counter.add(response)
  return counter.finish()
}

/** Options chosen by an answer, under the row that they are chosen in. */
function chosen(answer: AnswerValue): [string | null, string][] {
  if (answer.type === 'single') return [[null, answer.option]]
  if (answer.type === 'multi') return answer.options.map((option) => [null, option])
  return answer.type === 'matrix' ? Object.entries(answer.rows) : []
}

describe('counting by columns of codes', () => {
  it('gives the standings and answers that replaying each response gives', () => {
    fc.assert(
      fc.property(surveys, ([questionnaire, responses]) => {
        const replay = compileReplay(questionnaire)
        const replayed = responses
          .map((response) => ({ response, ...replay(response) }))
          .filter(
            ({ response, standing }) => response.status === 'complete' || [...standing.values()].includes('answered'),
          )
        const { complete, partial, everyone } = count(questionnaire, responses)
        expect([complete + partial, everyone.participants[0]]).toEqual([replayed.length, replayed.length])
        for (const tally of everyone.questions) {
          const { question } = tally
          const standing = (name: string) => replayed.filter((one) => one.standing.get(question.id) === name).length
          expect([...tally.answered, ...tally.unanswered, ...tally.notRouted, ...tally.notReached]).toEqual(
            ['answered', 'unanswered', 'not_routed', 'not_reached'].map(standing),
          )
          expect(total(tally.outOfRoute)).toBe(replayed.filter((one) => one.outOfRoute.has(question.id)).length)
          const answers = replayed.flatMap(({ response, standing }) => {
            const answer = response.answers.get(question.id)
            return answer && standing.get(question.id) === 'answered' ? [answer] : []
          })
          const choices = answers.flatMap(chosen)
          for (const row of tally.rows) {
            expect(row.counts.map(total)).toEqual(
              question.options.map(({ id }) => choices.filter(([of, option]) => of === row.id && option === id).length),
            )
            const has = (answer: AnswerValue) => row.id === null || chosen(answer).some(([of]) => of === row.id)
            expect(total(row.answered)).toBe(answers.filter(has).length)
          }
          const numbers = answers.flatMap((answer) => (answer.type === 'number' ? [answer.value] : []))
          expect([...(tally.numbers?.[0]?.sorted() ?? [])]).toEqual([...Float64Array.from(numbers).sort()])
        }
      }),
      { numRuns: 150 },
    )
  })

  it('counts the same in two parts put together', () => {
    fc.assert(
      fc.property(surveys, fc.nat(12), ([questionnaire, responses], cut) => {
        const whole = count(questionnaire, responses).everyone
        const first = count(questionnaire, responses.slice(0, cut)).everyone
        const second = count(questionnaire, responses.slice(cut)).everyone
        first.merge(second.counted())
        expect(first.counted()).toEqual(whole.counted())
      }),
      { numRuns: 40 },
    )
  })
})
