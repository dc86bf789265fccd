import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import type { Contact } from '../../contacts.ts'
import { listContacts } from '../../queries/contacts/list-contacts.ts'
import { type CallState, listCallStates } from '../../queries/following/calls.ts'
import type { FollowedRow } from '../../queries/progress.ts'
import { type CallCandidate, callOrder, mirrorWith } from '../../rules/following/call-list.ts'
import { surveyId } from '../input.ts'
import { readSurveyProgress, type SurveyProgress } from '../read-progress.ts'

export interface CallList extends SurveyProgress {
  /** Those that have not answered, the one to call first first. */
  readonly candidates: readonly CallCandidate<FollowedRow>[]
  readonly calls: ReadonlyMap<string, CallState>
  readonly contacts: ReadonlyMap<string, readonly Contact[]>
  /** R if the first of the list answered; null where it is not known. */
  readonly afterFirst: { readonly count: number; readonly r: number } | null
}

/** So many of the list stand on the page of the collection. */
export const firstOnList = 7

/** Whom to call, in which order, and what has been said. Five statements, whatever their number. @throws Problem `not-found` */
export const readCallList = defineAction({
  name: 'call.list',
  permission: 'survey.call',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, input): Promise<CallList> => {
    const followed = await readSurveyProgress(context, input.survey)
    const { survey, rows, groups, mirror } = followed
    const calls = await listCallStates(context.db, survey.owner, survey.id)
    const contacts = await listContacts(context.db, survey.owner, survey.id, context.now)
    const candidates = callOrder(rows, groups, mirror)
    const first = candidates.slice(0, firstOnList)
    const r = mirror && mirrorWith(rows, groups, new Set(first.map(({ row }) => row.respondent)))
    return {
      ...followed,
      candidates,
      calls,
      contacts: Map.groupBy(contacts, ({ respondent }) => respondent),
      afterFirst: r === null ? null : { count: first.length, r },
    }
  },
})
