import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersTo, questionnaires } from '../../../../../test/arbitraries/questionnaires.ts'
import type { Answers } from '../../rules/answer.ts'
import type { Questionnaire } from '../../rules/questionnaire.ts'
import { replay } from '../../rules/replay.ts'
import { compareVersions } from './compare-versions.ts'
import { movesOf } from './moves.ts'
import { standAfter } from './stand-after.ts'

const before = (questionnaire: Questionnaire, answers: Answers) =>
  Object.fromEntries(replay(questionnaire, { status: 'complete', answers }).standing)

test('changes nothing where nothing is corrected', () => {
  const cases = questionnaires(8).chain((questionnaire) =>
    answersTo(questionnaire).map((answers) => [questionnaire, answers] as const),
  )
  fc.assert(
    fc.property(cases, ([questionnaire, answers]) => {
      const stood = before(questionnaire, answers)
      const { standing, notAsked } = standAfter(questionnaire, { answers, before: stood }, new Set())
      expect(standing).toEqual(stood)
      expect(notAsked).toEqual([])
    }),
  )
})

test('counts as unanswered only what was asked and left unanswered then, and answers as answered', () => {
  const cases = fc
    .tuple(questionnaires(6), questionnaires(6))
    .chain(([earlier, later]) => answersTo(earlier).map((answers) => ({ earlier, later, answers })))
  fc.assert(
    fc.property(cases, ({ earlier, later, answers }) => {
      const moves = movesOf(compareVersions(earlier, later), new Set())
      const anew = new Set(moves.map(({ question }) => question))
      const kept = new Map([...answers].filter(([id]) => !anew.has(id)))
      const stood = before(earlier, answers)
      const { standing, notAsked } = standAfter(later, { answers: kept, before: stood }, anew)
      for (const { id } of later.questions) {
        if (standing[id] === 'unanswered') expect(stood[id]).toBe('unanswered')
        if (standing[id] === 'answered') expect(kept.has(id)).toBe(true)
        expect(standing[id] === 'not_reached').toBe(notAsked.includes(id))
      }
    }),
  )
})
