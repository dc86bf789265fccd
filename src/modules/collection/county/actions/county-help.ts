import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { listInvitations } from '../../../organisation/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireOwnSurvey } from '../../actions/require-survey.ts'
import { readSurveyProgress, type SurveyProgress } from '../../following/actions/read-progress.ts'
import { takeBack } from '../../mailings/actions/take-back.ts'
import { lockFrame } from '../../queries/frame.ts'
import { askCountyBoard, type CountyHelp, endCountyHelp, listCountyHelp } from '../queries/county.ts'
import { waitingOf } from './county-officers.ts'

export interface CountyHelpList extends SurveyProgress {
  readonly help: readonly CountyHelp[]
}

/** The county boards that have been asked to help, and how far each county has come. Four statements. @throws Problem `not-found` */
export const readCountyHelp = defineAction({
  name: 'county.list-help',
  permission: 'survey.follow',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, input): Promise<CountyHelpList> => {
    const followed = await readSurveyProgress(context, input.survey)
    const { owner, id } = followed.survey
    return { ...followed, help: await listCountyHelp(context.db, owner, id) }
  },
})

/**
 * Asks the board of a county to help: it sees from then on how far each of its own municipalities has come. Two statements beside the
 * audit entry. @throws Problem `not-found`, `pilot`, `closed`
 */
export const askCounty = defineAction({
  name: 'county.ask',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, county: z.string().regex(/^\d{2}$/) }),
  run: async (context, input): Promise<{ readonly board: string }> => {
    const survey = await requireOwnSurvey(context, input.survey)
    if (survey.kind === 'pilot') throw new Problem('pilot')
    if (survey.closedAt !== null) throw new Problem('closed')
    const board = await askCountyBoard(context.db, survey.id, input.county, context.now)
    if (board === null) throw new Problem('not-found')
    return { board }
  },
  audit: ({ survey }, { board }) => ({ subject: survey, detail: { board } }),
})

/** Ends a county board's help, and takes back the links of officers that wait. Six statements beside the audit entry. @throws Problem `not-found` where it does not help */
export const endCounty = defineAction({
  name: 'county.end',
  permission: 'survey.invite',
  effect: 'write',
  input: z.strictObject({ survey: surveyId, board: z.string().min(1).max(64) }),
  run: async (context, input): Promise<void> => {
    const survey = await requireOwnSurvey(context, input.survey)
    await lockFrame(context.db, survey.owner, survey.id)
    const key = { owner: survey.owner, survey: survey.id, board: input.board }
    if (!(await endCountyHelp(context.db, key, context))) throw new Problem('not-found')
    const issued = await listInvitations(context.db, { issuer: survey.owner, survey: survey.id }, context.now)
    const waiting = issued.filter(({ organisation, state }) => organisation === input.board && state === 'waiting')
    await takeBack(context, survey.id, waitingOf(waiting))
  },
  audit: ({ survey, board }) => ({ subject: survey, detail: { board } }),
})
