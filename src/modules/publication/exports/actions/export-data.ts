import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { readDataset, resolveWeighting } from '../../../analysis/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { requireSurvey, surveyInput } from '../../actions/require-survey.ts'
import { type ExportedSurvey, exportFormats } from '../formats/write-export.ts'
import { ownerName } from '../queries/owner-name.ts'

/** Everyone's answers to a survey, to be written to a file that leaves the program. */
export interface DataToExport {
  readonly survey: Survey
  readonly ownerName: string
  readonly data: ExportedSurvey
  readonly weight: readonly string[]
}

/**
 * Hands out the answers that have been released, for the owner's analysts. Nothing is changed, but the answers leave the program, so it is
 * logged as a change is: who took what, and when.
 *
 * @throws Problem `not-found` for a survey that is not the organisation's own, `bad-input` for a column that the frame has not
 */
export const exportData = defineAction({
  name: 'data.export',
  permission: 'data.export',
  effect: 'write',
  input: surveyInput.extend({
    format: z.enum(exportFormats),
    weight: z.array(z.string().min(1).max(64)).max(5).default([]),
  }),
  run: async (context, { survey: id, weight }): Promise<DataToExport> => {
    const survey = await requireSurvey(context, id)
    if (survey.owner !== context.organisation) throw new Problem('not-found')
    const { frame, responses } = await readDataset(context.db, survey)
    const weighting = weight.length > 0 ? resolveWeighting(frame, weight) : null
    if (weighting && !weighting.ok) {
      throw new Problem('bad-input', { faults: [{ field: 'weight', message: weighting.message }] })
    }
    const data = { questionnaire: survey.questionnaire, frame, responses }
    return { survey, ownerName: await ownerName(context.db, survey.owner), data, weight }
  },
  audit: ({ survey, format }, { data }) => ({ subject: survey, detail: { format, responses: data.responses.length } }),
})
