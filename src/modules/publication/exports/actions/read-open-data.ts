import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { findSurvey, listSurveys } from '../../../survey/index.ts'
import { surveyInput } from '../../actions/require-survey.ts'
import { findPublication } from '../../queries/publications.ts'
import { ownerName } from '../queries/owner-name.ts'
import type { OpenDataset } from '../rules/open-data.ts'

/** A published survey as open data, for everyone. @throws Problem `not-found` when its picture is not published, also for its owner */
export const readOpenData = defineAction({
  name: 'open-data.read',
  permission: 'anyone',
  effect: 'read',
  input: surveyInput,
  run: async (context, { survey }): Promise<OpenDataset> => {
    const found = await findOpenData(context, survey)
    if (!found) throw new Problem('not-found')
    return found
  },
})

/** Every published survey as open data, the newest first, for everyone. */
export const listOpenData = defineAction({
  name: 'open-data.list',
  permission: 'anyone',
  effect: 'read',
  input: z.object({}),
  run: async (context): Promise<OpenDataset[]> => {
    const published = (await listSurveys(context.db)).filter((survey) => survey.published)
    const found: OpenDataset[] = []
    for (const { id } of published) {
      const dataset = await findOpenData(context, id)
      if (dataset) found.push(dataset)
    }
    return found
  },
})

async function findOpenData({ db }: ActionContext, id: string): Promise<OpenDataset | null> {
  const survey = await findSurvey(db, id)
  const publication = survey && (await findPublication(db, survey))
  if (!publication) return null
  const { national, breakdowns, revision, publishedAt } = publication
  return { survey, ownerName: await ownerName(db, survey.owner), set: { national, breakdowns }, revision, publishedAt }
}
