import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { listSurveys } from '../../../survey/index.ts'
import { requireOwnSurvey, surveyId } from '../../actions/require-own-survey.ts'
import { addComparison } from '../queries/comparisons.ts'
import { compareLinked, requireLink } from './linked-rounds.ts'
import { messages } from './messages.ts'

/**
 * Publishes the comparison of a survey with what it is linked to, as it is now. Both surveys have ended and their pictures are published,
 * since the comparison shows their figures.
 *
 * @throws Problem `not-found`, `not-ready`
 */
export const publishChange = defineAction({
  name: 'round.publish',
  permission: 'survey.publish',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, earlier: z.string().min(1).max(64) }),
  run: async (context, { survey: id, earlier }) => {
    const survey = await requireOwnSurvey(context, id)
    const linked = await requireLink(context, survey, earlier)
    if (linked.pairs.length === 0) throw new Problem('not-ready', { detail: messages.nothingLinked })
    const compared = [survey.id, ...(linked.earlier.kind === 'survey' ? [linked.earlier.survey.id] : [])]
    const surveys = (await listSurveys(context.db)).filter((each) => compared.includes(each.id))
    if (surveys.some(({ closedAt }) => closedAt === null))
      throw new Problem('not-ready', { detail: messages.notClosed })
    if (surveys.some(({ published }) => !published)) throw new Problem('not-ready', { detail: messages.notPublished })
    const { version } = linked.stored
    const revision = await addComparison(context.db, survey, {
      earlier,
      version,
      comparison: await compareLinked(context, linked, linked.pairs),
      publishedAt: context.now,
      publishedBy: context.person,
    })
    return { revision, version }
  },
  audit: ({ survey, earlier }, { revision, version }) => ({ subject: survey, detail: { earlier, revision, version } }),
})
