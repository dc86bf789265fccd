import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import type { Contact } from '../../contact.ts'
import { listFrame } from '../../queries/frame.ts'
import { listContacts } from '../../queries/list-contacts.ts'
import type { FrameMember } from '../../rules/frame.ts'

export interface SurveyContacts {
  readonly survey: Survey
  /** Whom the survey asks, in the order of its frame. */
  readonly members: readonly FrameMember[]
  /** In the same order, then by name. */
  readonly contacts: readonly Contact[]
}

/** Whom a survey of one's own turns to in each municipality that it asks. Three statements. @throws Problem `not-found` */
export const readContacts = defineAction({
  name: 'contact.list',
  permission: 'survey.invite',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: (context, input): Promise<SurveyContacts> => findContacts(context, input.survey),
})

/** A survey of one's own with its contacts. Three statements. @throws Problem `not-found` */
export async function findContacts(context: ActionContext, id: string): Promise<SurveyContacts> {
  const survey = await requireOwnSurvey(context, id)
  const members = await listFrame(context.db, survey.owner, survey.id)
  return { survey, members, contacts: await listContacts(context.db, survey.owner, survey.id, context.now) }
}
