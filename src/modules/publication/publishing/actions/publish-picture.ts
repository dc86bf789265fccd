import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { RakingDiverges, readDataset } from '../../../analysis/index.ts'
import type { Text } from '../../../survey/index.ts'
import { requireSurvey } from '../../actions/require-survey.ts'
import { messages } from '../../messages.ts'
import { computePicture } from '../../picture/actions/compute-picture.ts'
import { addPublication, findPublication } from '../../queries/publications.ts'
import { selectionOf } from '../../rules/selection.ts'
import { publishMessages } from '../publish-messages.ts'
import { checkSelection, selectionInput } from './check-selection.ts'

/**
 * Publishes the picture of a closed survey as it is now, with the breakdowns and weights that are chosen, protected together.
 *
 * @throws Problem `not-found`, `not-ready` while collection goes on, `bad-input` for a selection that cannot be published
 */
export const publishPicture = defineAction({
  name: 'survey.publish',
  permission: 'survey.publish',
  effect: 'write',
  input: selectionInput,
  run: async (context, { survey: id, breakdowns, weight }) => {
    const survey = await requireSurvey(context, id)
    if (survey.owner !== context.organisation) throw new Problem('not-found')
    if (!survey.closedAt) throw new Problem('not-ready', { detail: messages.publishNotClosed })
    const chosen = { breakdowns, weight }
    const latest = await findPublication(context.db, survey)
    const dataset = await readDataset(context.db, survey)
    const faults = checkSelection(survey.questionnaire, dataset, chosen, latest && selectionOf(latest))
    if (faults.length > 0) throw refused(faults)
    const set = await computePicture(context, survey, dataset, chosen).catch((error: unknown) => {
      throw error instanceof RakingDiverges ? refused([publishMessages.diverges]) : error
    })
    const { complete, partial } = set.national.participation
    const revision = await addPublication(context.db, survey, {
      ...set,
      publishedAt: context.now,
      publishedBy: context.person,
    })
    return { revision, responses: complete + partial }
  },
  audit: ({ survey, breakdowns, weight }, { revision, responses }) => ({
    subject: survey,
    detail: { revision, responses, breakdowns, weight },
  }),
})

function refused(faults: readonly Text[]): Problem {
  return new Problem('bad-input', { faults: faults.map((message) => ({ field: '', message })) })
}
