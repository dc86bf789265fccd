import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { type Result, readDataset } from '../../../analysis/index.ts'
import type { Survey } from '../../../survey/index.ts'
import { requireSurvey, surveyInput } from '../../actions/require-survey.ts'
import { findPublication } from '../../queries/publications.ts'
import { nothingSelected } from '../../rules/selection.ts'
import { computePicture } from './compute-picture.ts'

/** The picture of a survey as whoever asks may see it. */
export interface Picture {
  readonly survey: Survey
  /** The figures of the whole country. */
  readonly result: Result
  /** Those that are published with it; none in a draft. */
  readonly breakdowns: readonly Result[]
  /** null: a draft that only the owner sees, computed now. */
  readonly published: { readonly revision: number; readonly at: Date } | null
}

/**
 * The published picture, for everyone; before anything is published, the owner's analysts see it as it would be.
 *
 * @throws Problem `not-found` when there is no such survey or none to see
 */
export const readPicture = defineAction({
  name: 'result.read',
  permission: 'anyone',
  effect: 'read',
  input: surveyInput,
  run: async (context, { survey: id }): Promise<Picture> => {
    const survey = await requireSurvey(context, id)
    const publication = await findPublication(context.db, survey)
    if (publication) {
      return {
        survey,
        result: publication.national,
        breakdowns: publication.breakdowns,
        published: { revision: publication.revision, at: publication.publishedAt },
      }
    }
    if (context.organisation !== survey.owner || !context.role || !may(context.role, 'result.read'))
      throw new Problem('not-found')
    const dataset = await readDataset(context.db, survey)
    const { national } = await computePicture(context, survey, dataset, nothingSelected)
    return { survey, result: national, breakdowns: [], published: null }
  },
})
