import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { surveyId } from '../../actions/input.ts'
import type { Survey } from '../../survey.ts'
import type { PublishedVersion } from '../../version.ts'
import { countFrames, countPilotedWith } from '../queries/preparing.ts'
import { listReasons, listVersions } from '../queries/versions.ts'
import { requireOwnSurvey } from './require-own-survey.ts'

export interface Preparation {
  readonly survey: Survey
  /** Every published version of its questionnaire, the latest first. */
  readonly versions: readonly PublishedVersion[]
  /** Why the questions were corrected while they were asked, by the version that it led to. */
  readonly reasons: ReadonlyMap<number, string>
  /** How many are asked. */
  readonly respondents: number
  /** With how many municipalities the questions were tried in a pilot; null where they were not. */
  readonly pilotedWith: number | null
}

/** One's own survey with the versions of its questionnaire. @throws Problem `not-found` */
export const readPreparation = defineAction({
  name: 'survey.versions',
  permission: 'survey.design',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, input): Promise<Preparation> => {
    const survey = await requireOwnSurvey(context, input.survey)
    const { db, organisation } = context
    return {
      survey,
      versions: await listVersions(db, organisation, survey.questionnaireId),
      reasons: await listReasons(db, organisation, survey.id),
      respondents: (await countFrames(db, organisation)).get(survey.id) ?? 0,
      pilotedWith: survey.pilot === null ? null : await countPilotedWith(db, organisation, survey.id),
    }
  },
})
