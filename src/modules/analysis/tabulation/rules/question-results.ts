import { describeBase, type Questionnaire } from '../../../survey/index.ts'
import { type Tally, total } from '../../counting/rules/tally.ts'
import type { QuestionResult } from '../../rules/result.ts'
import { followedQuestions } from './followed-question.ts'
import type { Publication } from './option-result.ts'
import { questionResult } from './question-result.ts'

/** Every question's figures for all respondents together, in the questionnaire's order. */
export function questionResults(
  questionnaire: Questionnaire,
  everyone: Tally,
  population: number | null,
  publication: Publication,
): QuestionResult[] {
  const outermost = followedQuestion(questionnaire, everyone)
  const answered = new Map(everyone.questions.map((tally) => [tally.question.id, total(tally.answered)]))
  return everyone.questions.map((tally) => {
    const above = outermost.get(tally.question.id)
    const followed = above === undefined ? null : (answered.get(above) ?? 0)
    const text = describeBase(questionnaire, tally.question, publication.language)
    return questionResult(tally, text, { population, followed }, publication)
  })
}

/** For each follow-up question the one put to everyone that it hangs on; of several the one with the fewest answers, so that intervals are the widest. */
export function followedQuestion(questionnaire: Questionnaire, everyone: Tally): ReadonlyMap<string, string> {
  const answered = new Map(everyone.questions.map((tally) => [tally.question.id, total(tally.answered)]))
  const fewest = new Map<string, string>()
  for (const [id, above] of followedQuestions(questionnaire)) {
    const [first] = above.toSorted((a, b) => (answered.get(a) ?? 0) - (answered.get(b) ?? 0))
    if (first !== undefined) fewest.set(id, first)
  }
  return fewest
}
