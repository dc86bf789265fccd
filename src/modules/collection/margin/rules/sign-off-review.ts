import { type Answers, openQuestions, type Question, type Questionnaire } from '../../../survey/index.ts'
import type { Margin } from '../../rules/margin.ts'
import { signOffState } from '../../rules/sign-off-state.ts'

/** How many of the answers that count are signed off as they stand, and which are not. */
export interface SignOffReview {
  readonly answered: number
  readonly signed: number
  /** In the order of the questionnaire. */
  readonly unsigned: readonly Question[]
}

export function signOffReview(
  questionnaire: Questionnaire,
  answers: Answers,
  margins: ReadonlyMap<string, Margin>,
): SignOffReview {
  const open = openQuestions(questionnaire, answers)
  const answered = questionnaire.questions.filter(({ id }) => open.has(id) && answers.has(id))
  const unsigned = answered.filter(({ id }) => {
    const margin = margins.get(id)
    return !margin || signOffState(margin).state !== 'signed'
  })
  return { answered: answered.length, signed: answered.length - unsigned.length, unsigned }
}
