import { type Answers, openQuestions, type Question, type Questionnaire, type Section } from '../../../survey/index.ts'

/** What a respondent should see before submitting. */
export interface Review {
  /** Questions that are asked and have no answer, by section, in order; sections without any are left out. */
  readonly unanswered: readonly { readonly section: Section; readonly questions: readonly Question[] }[]
  readonly unansweredCount: number
  /** Questions that hold an answer which routing no longer reaches. */
  readonly outOfRoute: readonly Question[]
}

export function reviewOf(questionnaire: Questionnaire, answers: Answers): Review {
  const open = openQuestions(questionnaire, answers)
  const unanswered = questionnaire.sections
    .map((section) => ({
      section,
      questions: section.questions.filter(({ id }) => open.has(id) && !answers.has(id)),
    }))
    .filter(({ questions }) => questions.length > 0)
  return {
    unanswered,
    unansweredCount: unanswered.reduce((sum, { questions }) => sum + questions.length, 0),
    outOfRoute: questionnaire.questions.filter(({ id }) => answers.has(id) && !open.has(id)),
  }
}
