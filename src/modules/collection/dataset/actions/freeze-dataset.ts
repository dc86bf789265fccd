import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { isLate } from '../../rules/collection-state.ts'
import type { FrozenDataset } from '../dataset.ts'
import { messages } from '../messages.ts'
import { readFrame, readReleased } from '../queries/counted.ts'
import { addDataset, findSource, holdSurvey } from '../queries/datasets.ts'
import { sha256, writeDatasetFiles, writeSums } from '../rules/dataset-files.ts'
import { describeMethod } from '../rules/describe-method.ts'
import { readFreeze } from '../rules/read-freeze.ts'

const typed = z.string().max(50_000)

/**
 * Freezes what counts in a survey that has ended: from here on its figures rest on this, until one more is frozen. Seven statements.
 *
 * @throws Problem `not-found`, `pilot`: no figures rest on one, `not-ready` while collection goes on, `bad-input` with everything that is wrong with the texts
 */
export const freezeDataset = defineAction({
  name: 'dataset.freeze',
  permission: 'survey.close',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, reason: typed, method: typed }),
  run: async (context, { survey: id, ...given }): Promise<FrozenDataset & { readonly responses: number }> => {
    const { db, person, now } = context
    const survey = await requireOwnSurvey(context, id)
    if (survey.kind === 'pilot') throw new Problem('pilot')
    if (survey.closedAt === null) throw new Problem('not-ready', { detail: messages.freezeNotClosed })
    const number = (await holdSurvey(db, survey)) + 1
    const { reason, method, faults } = readFreeze(given, number === 1)
    if (faults.length > 0) throw new Problem('bad-input', { faults })
    const responses = (await readReleased(db, survey)).map((response) => ({
      ...response,
      late: response.submittedAt !== null && isLate(survey, dayOf(response.submittedAt)),
    }))
    const files = writeDatasetFiles({
      source: await findSource(db, survey),
      questionnaire: survey.questionnaire,
      frame: await readFrame(db, survey),
      responses,
      method: describeMethod(survey, { number, frozenAt: now, reason, method }),
    })
    const sums = writeSums(files)
    const dataset = { number, sha256: sha256(sums), sums, files, reason, responses: responses.length }
    const complete = responses.filter(({ status }) => status === 'complete').length
    await addDataset(db, survey, { ...dataset, complete }, { person, now })
    return { number, sha256: dataset.sha256, responses: responses.length }
  },
  audit: ({ survey }, detail) => ({ subject: survey, detail: { ...detail } }),
})
