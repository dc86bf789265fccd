import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { respondentId, surveyId } from '../../actions/input.ts'
import type { Contact } from '../../contact.ts'
import { listContacts } from '../../queries/list-contacts.ts'
import type { FollowedRow } from '../../queries/progress.ts'
import { type Call, listCalls } from '../queries/calls.ts'
import { type CountyNote, listCountyNotes } from '../queries/county-notes.ts'
import { type CallCandidate, callOrder } from '../rules/call-list.ts'
import { readSurveyProgress, type SurveyProgress } from './read-progress.ts'

/** One that is asked, with what is known for a call. Never an answer. */
export interface Called {
  readonly survey: SurveyProgress['survey']
  readonly row: FollowedRow
  /** null for one that has answered. */
  readonly candidate: CallCandidate<FollowedRow> | null
  /** From 1 on the list of those that have not answered, and how many they are; null for one that has. */
  readonly place: { readonly n: number; readonly total: number } | null
  readonly previous: FollowedRow | null
  readonly next: FollowedRow | null
  readonly contacts: readonly Contact[]
  /** The newest first. */
  readonly calls: readonly Call[]
  readonly countyNotes: readonly CountyNote[]
}

/** A respondent as whoever calls needs to see it. Six statements. @throws Problem `not-found` */
export const readCalled = defineAction({
  name: 'call.read',
  permission: 'survey.call',
  effect: 'read',
  input: z.strictObject({ survey: surveyId, respondent: respondentId }),
  run: async (context, input): Promise<Called> => {
    const { survey, rows, groups, mirror } = await readSurveyProgress(context, input.survey)
    const row = rows.find(({ respondent }) => respondent === input.respondent)
    if (!row) throw new Problem('not-found')
    const candidates = callOrder(rows, groups, mirror)
    const index = candidates.findIndex((candidate) => candidate.row === row)
    const contacts = await listContacts(context.db, survey.owner, survey.id, context.now)
    return {
      survey,
      row,
      candidate: candidates[index] ?? null,
      place: index === -1 ? null : { n: index + 1, total: candidates.length },
      previous: candidates[index - 1]?.row ?? null,
      next: candidates[index + 1]?.row ?? null,
      contacts: contacts.filter(({ respondent }) => respondent === row.respondent),
      calls: await listCalls(context.db, survey.owner, survey.id, row.respondent),
      countyNotes: await listCountyNotes(context.db, survey.owner, survey.id, row.respondent),
    }
  },
})
