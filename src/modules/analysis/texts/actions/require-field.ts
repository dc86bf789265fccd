import { z } from 'zod'
import type { ActionContext } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { requireOwnSurvey, surveyId } from '../../actions/require-own-survey.ts'
import type { By, FieldKey } from '../queries/field-key.ts'
import { listWrittenTexts } from '../queries/written-texts.ts'
import { findTextField, type TextField } from '../rules/text-field.ts'

/** What every action about one field is given. */
export const fieldInput = { survey: surveyId, field: z.string().min(1).max(129) }
export const respondentId = z.string().min(1).max(64)
export const codeId = z.string().min(1).max(64)
/** The stored version that a change builds on; 0 before the first. */
export const version = z.int().min(0).max(1_000_000_000)

export interface OwnField {
  readonly survey: Survey
  readonly field: TextField
  readonly key: FieldKey
  readonly by: By
}

/** A field of a survey that the organisation itself asks. @throws Problem `not-found` */
export async function requireField(
  context: ActionContext,
  input: { readonly survey: string; readonly field: string },
): Promise<OwnField> {
  const survey = await requireOwnSurvey(context, input.survey)
  const field = findTextField(survey.questionnaire, input.field)
  if (!field) throw new Problem('not-found')
  return {
    survey,
    field,
    key: { organisation: survey.owner, survey: survey.id, field: field.id },
    by: { person: context.person, now: context.now },
  }
}

/** The texts of the respondents, in their order. @throws Problem `not-found` when one of them has written none there */
export async function requireTexts(
  { db }: ActionContext,
  { survey, field }: OwnField,
  respondents: readonly string[],
): Promise<string[]> {
  const written = new Map((await listWrittenTexts(db, survey, field)).map(({ respondent, text }) => [respondent, text]))
  return respondents.map((respondent) => {
    const text = written.get(respondent)
    if (text === undefined) throw new Problem('not-found')
    return text
  })
}
