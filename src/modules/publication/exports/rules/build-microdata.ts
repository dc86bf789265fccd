import type { Frame } from '../../../collection/index.ts'
import type { Questionnaire, Response } from '../../../survey/index.ts'
import { answerVariables, keptVariables } from './answer-variables.ts'
import { type Filled, peopleOf } from './person.ts'
import { frameVariables, respondentVariables, stratumVariable } from './respondent-variables.ts'
import type { Microdata } from './variable.ts'
import { createNames } from './variable-names.ts'

export interface MicrodataInput {
  readonly questionnaire: Questionnaire
  /** null: those that responded are all that is known. */
  readonly frame: Frame | null
  readonly responses: readonly Response[]
  /** Columns of the frame to weight by: the groups that they give become variables. */
  readonly weight?: readonly string[]
}

/**
 * A survey as data: one row for each respondent of the frame, one variable for each part of each question, and wherever there
 * is no answer a code with the reason. An answer out of route counts nowhere; it is kept in a variable of its own, last.
 *
 * @throws RangeError when a column to weight by is not in the frame
 */
export function buildMicrodata({ questionnaire, frame, responses, weight = [] }: MicrodataInput): Microdata {
  const people = peopleOf(questionnaire, frame, responses)
  const named = createNames()
  const { questions } = questionnaire
  const filled: Filled[] = [
    ...respondentVariables(named),
    ...(frame ? frameVariables(frame, named) : []),
    ...(frame ? weight.map((column) => stratumVariable(frame, column, named)) : []),
    ...questions.flatMap((question) => answerVariables(questionnaire, question, people, named)),
    ...questions.flatMap((question) => keptVariables(questionnaire, question, people, named)),
  ]
  return {
    id: questionnaire.id,
    title: questionnaire.title,
    variables: filled.map(({ variable }) => variable),
    rows: people.map((person) => filled.map(({ cellOf }) => cellOf(person))),
    population: frame ? frame.rows.length : null,
  }
}
