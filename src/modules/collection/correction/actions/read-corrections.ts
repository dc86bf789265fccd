import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../../platform/action/index.ts'
import { compareVersions, findQuestionnaire, type QuestionChange, type Questionnaire } from '../../../survey/index.ts'
import { surveyId, version } from '../../actions/input.ts'
import { requireSurvey } from '../../actions/require-survey.ts'
import type { Correction, ReplacedAnswer } from '../correction.ts'
import { listCorrections, listReplaced } from '../queries/corrections.ts'
import { readShownVersion } from './questions-corrected.ts'

/** How a survey was corrected, the latest first, and one's own answers that were not kept as they were. */
export interface Corrections {
  readonly corrections: readonly (Correction & { readonly changes: readonly QuestionChange[] })[]
  readonly replaced: readonly ReplacedAnswer[]
}

/** One statement where nothing has been corrected. @throws Problem `not-found` */
export const readCorrections = defineAction({
  name: 'correction.read',
  permission: 'survey.read',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async ({ db, organisation }, input): Promise<Corrections> => {
    const survey = await requireSurvey(db, input.survey)
    const found = await listCorrections(db, survey.owner, survey.id)
    if (found.length === 0) return { corrections: [], replaced: [] }
    const versions = new Map<number, Questionnaire>()
    for (const number of found.flatMap((each) => [each.version, each.earlier])) {
      versions.set(number, await findQuestionnaire(db, survey.owner, survey.questionnaireId, number))
    }
    const corrections = found.map((each) => {
      const [before, after] = [versions.get(each.earlier), versions.get(each.version)]
      return { ...each, changes: before && after ? compareVersions(before, after) : [] }
    })
    const rows = await listReplaced(db, { organisation, owner: survey.owner, survey: survey.id })
    const replaced = rows.flatMap(({ question: id, value, version: led, handedIn }): ReplacedAnswer[] => {
      const correction = corrections.find((each) => each.version === led)
      const question = correction && versions.get(correction.earlier)?.questions.find((each) => each.id === id)
      if (!correction || !question) return []
      const stands = survey.questionnaire.questions.some((each) => each.id === id)
      return [{ correction, question, value, stands, handedIn }]
    })
    return { corrections, replaced }
  },
})

/** The questions as a page of an earlier version showed them. */
export const readShownQuestions = defineAction({
  name: 'correction.shown',
  permission: 'survey.read',
  effect: 'read',
  input: z.strictObject({ survey: surveyId, version }),
  run: async ({ db }: ActionContext, input) =>
    readShownVersion(db, await requireSurvey(db, input.survey), input.version),
})
