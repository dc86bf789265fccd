import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionnaires, responsesTo } from '../../../../../test/arbitraries/questionnaires.ts'
import type { Frame } from '../../../collection/index.ts'
import { type Questionnaire, type Response, replay, type Standing } from '../../../survey/index.ts'
import type { OptionResult, QuestionResult } from '../../rules/result.ts'
import { tabulate } from './tabulate.ts'

interface Case {
  readonly questionnaire: Questionnaire
  readonly frame: Frame
  readonly responses: readonly Response[]
}

/** A survey of up to forty municipalities in two counties, of which some have answered. */
const surveys: fc.Arbitrary<Case> = questionnaires(5)
  .chain((questionnaire) =>
    fc.tuple(
      fc.constant(questionnaire),
      fc.array(fc.tuple(fc.option(responsesTo(questionnaire), { freq: 5 }), fc.constantFrom('A', 'B')), {
        minLength: 1,
        maxLength: 40,
      }),
    ),
  )
  .map(([questionnaire, drawn]) => {
    const rows = drawn.map(([, county], index) => ({ respondent: `${index}`, values: { county } }))
    const responses = drawn.flatMap(([response], index) => (response ? [{ ...response, respondent: `${index}` }] : []))
    return { questionnaire, frame: { columns: ['county'], rows }, responses }
  })

/** A response with no answer in route does not take part, and stands nowhere. */
function standings(questionnaire: Questionnaire, responses: readonly Response[]): ReadonlyMap<string, Standing>[] {
  return responses.flatMap((response) => {
    const { standing } = replay(questionnaire, response)
    const takesPart = response.status === 'complete' || [...standing.values()].includes('answered')
    return takesPart ? [standing] : []
  })
}

function optionsOf({ options, rows }: QuestionResult): readonly OptionResult[] {
  return [...(options ?? []), ...(rows ?? []).flatMap((row) => row.options)]
}

test('the four standings of a question are those of replaying every response, and add up to those that took part', () => {
  fc.assert(
    fc.property(surveys, ({ questionnaire, frame, responses }) => {
      const result = tabulate({ questionnaire, frame, responses, language: 'sv' })
      const stood = standings(questionnaire, responses)
      const { complete, partial, none } = result.participation
      expect(complete + partial).toBe(stood.length)
      expect(complete + partial + (none ?? 0)).toBe(frame.rows.length)
      for (const { id, answered, unanswered, notRouted, notReached, routed } of result.questions) {
        const count = (wanted: Standing) => stood.filter((standing) => standing.get(id) === wanted).length
        expect([answered, unanswered, notRouted, notReached]).toEqual([
          count('answered'),
          count('unanswered'),
          count('not_routed'),
          count('not_reached'),
        ])
        expect(routed).toBe(answered + unanswered)
      }
    }),
    { numRuns: 30 },
  )
})

test('the answers of a single-choice question add up to its base, and no answer is given by more than the base', () => {
  fc.assert(
    fc.property(surveys, ({ questionnaire, frame, responses }) => {
      for (const question of tabulate({ questionnaire, frame, responses, language: 'sv' }).questions) {
        const counts = (options: readonly OptionResult[]) => options.map(({ count }) => count)
        const total = (options: readonly OptionResult[] = []) => counts(options).reduce((a, b) => a + b, 0)
        if (question.type === 'single') expect(total(question.options)).toBe(question.answered)
        for (const row of question.rows ?? []) expect(total(row.options)).toBe(row.answered)
        if (question.type === 'multi') {
          expect(total(question.options)).toBeGreaterThanOrEqual(question.answered)
          for (const count of counts(question.options ?? [])) expect(count).toBeLessThanOrEqual(question.answered)
        }
      }
    }),
    { numRuns: 30 },
  )
})

test.each([
  ['unweighted', []],
  ['weighted by strata', ['county']],
])('every share lies within 0–1, within its interval and within its bounds: %s', (_, weight) => {
  fc.assert(
    fc.property(surveys, fc.boolean(), ({ questionnaire, frame, responses }, hasFrame) => {
      const population = hasFrame || weight.length > 0 ? frame : null
      const result = tabulate({ questionnaire, frame: population, responses, language: 'sv', weight })
      for (const option of result.questions.flatMap(optionsOf)) {
        const { share, interval, bounds, weighted } = option
        if (share === null) {
          expect([interval, option.percent]).toEqual([null, null])
          continue
        }
        for (const range of [{ low: share, high: share }, interval, bounds, weighted]) {
          if (!range) continue
          expect(range.low).toBeGreaterThanOrEqual(0)
          expect(range.low).toBeLessThanOrEqual(range.high)
          expect(range.high).toBeLessThanOrEqual(1)
        }
        for (const range of [interval, bounds]) {
          if (!range) continue
          expect(range.low).toBeLessThanOrEqual(share + 1e-12)
          expect(range.high).toBeGreaterThanOrEqual(share - 1e-12)
        }
        if (interval?.method === 'hypergeometric' && bounds) {
          expect(interval.low).toBeGreaterThanOrEqual(bounds.low)
          expect(interval.high).toBeLessThanOrEqual(bounds.high + 1e-12)
        }
        if (weighted) {
          expect(weighted.low).toBeLessThanOrEqual(weighted.share + 1e-12)
          expect(weighted.high).toBeGreaterThanOrEqual(weighted.share - 1e-12)
        }
      }
    }),
    { numRuns: 30 },
  )
})

/** Numbers to ten digits: sums taken in another order differ in their last. */
function rounded(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part) => (typeof part === 'number' ? Number(part.toPrecision(10)) : part)),
  )
}

test('the order of the responses means nothing, nor that of the frame but for rounding', () => {
  fc.assert(
    fc.property(surveys, ({ questionnaire, frame, responses }) => {
      const input = { questionnaire, language: 'sv', by: 'county', weight: ['county'] } as const
      const result = tabulate({ ...input, frame, responses })
      expect(tabulate({ ...input, frame, responses: responses.toReversed() })).toEqual(result)
      const turned = { columns: frame.columns, rows: frame.rows.toReversed() }
      expect(rounded(tabulate({ ...input, frame: turned, responses }))).toEqual(rounded(result))
    }),
    { numRuns: 30 },
  )
})
