import type { Option, Question, Questionnaire } from '../../../survey/index.ts'

/** A place in a questionnaire where respondents write in words of their own. */
export interface TextField {
  /** The question's id, or QUESTION.OPTION for what is written beside an option: ids hold no full stop. */
  readonly id: string
  readonly question: Question
  /** The option that takes a text ("other, namely"); null for a text question. */
  readonly option: Option | null
}

/** Every text question and every "other, namely", in the questionnaire's order. */
export function textFields({ questions }: Questionnaire): TextField[] {
  return questions.flatMap((question): TextField[] => {
    if (question.type === 'text') return [{ id: question.id, question, option: null }]
    return question.options
      .filter(({ other }) => other)
      .map((option) => ({ id: `${question.id}.${option.id}`, question, option }))
  })
}

export function findTextField(questionnaire: Questionnaire, id: string): TextField | null {
  return textFields(questionnaire).find((field) => field.id === id) ?? null
}
