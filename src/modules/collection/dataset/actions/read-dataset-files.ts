import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { findDatasetFiles } from '../queries/datasets.ts'
import { sumsName } from '../rules/dataset-files.ts'

/**
 * Hands out the files of a frozen dataset. Nothing is changed, but everyone's answers leave the program, so it is logged as a change is. Two
 * statements.
 *
 * @throws Problem `not-found`
 */
export const readDatasetFiles = defineAction({
  name: 'dataset.download',
  permission: 'data.export',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, number: z.int().min(1).max(100_000) }),
  run: async (context, input): Promise<{ readonly files: Record<string, string>; readonly frozenAt: Date }> => {
    const survey = await requireOwnSurvey(context, input.survey)
    const found = await findDatasetFiles(context.db, survey, input.number)
    if (!found) throw new Problem('not-found')
    return { files: { [sumsName]: found.sums, ...found.files }, frozenAt: found.frozenAt }
  },
  audit: ({ survey, number }) => ({ subject: survey, detail: { number } }),
})
