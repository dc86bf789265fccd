import type { ActionContext } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { listColleagues } from '../../../organisation/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { notYours } from '../not-yours-messages.ts'
import { listAssignments, mayAnswer } from '../queries/assignments.ts'

/** @throws Problem `forbidden`, with whom to ask, for a section that is not the person's to answer */
export async function requirePart(context: ActionContext, survey: Survey, section: string): Promise<void> {
  if (context.role !== null && may(context.role, 'survey.answer')) return
  const { db, organisation } = context
  if (await mayAnswer(db, { organisation, owner: survey.owner, survey: survey.id }, section)) return
  throw await refusePart(context, survey, section)
}

/** The refusal of a section that is not the person's: it says who has it, and who can change that. */
export async function refusePart(
  { db, organisation }: ActionContext,
  survey: Survey,
  section: string,
): Promise<Problem> {
  const assignments = await listAssignments(db, { organisation, owner: survey.owner, survey: survey.id })
  const names = assignments.filter((each) => each.section === section && each.works).map(({ name }) => name)
  const leaders = (await listColleagues(db, organisation)).filter(({ role }) => may(role, 'survey.assign'))
  return new Problem('forbidden', {
    detail: notYours(
      names,
      leaders.map(({ name }) => name),
    ),
  })
}
