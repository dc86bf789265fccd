import type { ActionContext } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import type { Question, Survey } from '../../../survey/index.ts'
import { requireSurvey } from '../../actions/require-survey.ts'
import type { ResponseKey } from '../../queries/answers.ts'

/** A question of a survey, and whose answer to it is meant. @throws Problem `not-found` */
export async function requireQuestion(
  { db, organisation }: ActionContext,
  input: { readonly survey: string; readonly question: string },
): Promise<{ survey: Survey; question: Question; key: ResponseKey }> {
  const survey = await requireSurvey(db, input.survey)
  const question = survey.questionnaire.questions.find(({ id }) => id === input.question)
  if (!question) throw new Problem('not-found')
  return { survey, question, key: { organisation, owner: survey.owner, survey: survey.id } }
}
