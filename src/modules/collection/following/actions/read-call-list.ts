import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { surveyId } from '../../actions/input.ts'
import type { Contact } from '../../contact.ts'
import { listContacts } from '../../queries/list-contacts.ts'
import type { FollowedRow } from '../../queries/progress.ts'
import { type CallState, listCallStates } from '../queries/calls.ts'
import { type CallCandidate, callOrder, mirrorWith } from '../rules/call-list.ts'
import { readSurveyProgress, type SurveyProgress } from './read-progress.ts'

/** How a collection stands: what a page of it keeps up to date. */
export interface FollowedCollection extends SurveyProgress {
  /** Those that have not answered, the one to call first first. */
  readonly candidates: readonly CallCandidate<FollowedRow>[]
  /** R if the first of the list answered; null where it is not known. */
  readonly afterFirst: { readonly count: number; readonly r: number } | null
}

export interface CallList extends FollowedCollection {
  readonly calls: ReadonlyMap<string, CallState>
  readonly contacts: ReadonlyMap<string, readonly Contact[]>
}

/** So many of the list stand on the page of the collection. */
export const firstOnList = 7

/**
 * How a collection stands, without whom to call: it is asked for every few seconds by each page that is open. Three statements, whatever
 * the number of respondents, and none of contacts, calls or mail to each. @throws Problem `not-found`
 */
export const readFollowed = defineAction({
  name: 'collection.follow',
  permission: 'survey.call',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, input): Promise<FollowedCollection> => follow(await readSurveyProgress(context, input.survey)),
})

/** Whom to call, in which order, and what has been said. Five statements, whatever their number. @throws Problem `not-found` */
export const readCallList = defineAction({
  name: 'call.list',
  permission: 'survey.call',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, input): Promise<CallList> => {
    const followed = follow(await readSurveyProgress(context, input.survey))
    const { survey } = followed
    const calls = await listCallStates(context.db, survey.owner, survey.id)
    const contacts = await listContacts(context.db, survey.owner, survey.id, context.now)
    return { ...followed, calls, contacts: Map.groupBy(contacts, ({ respondent }) => respondent) }
  },
})

function follow(progress: SurveyProgress): FollowedCollection {
  const { rows, groups, mirror } = progress
  const candidates = callOrder(rows, groups, mirror)
  const first = candidates.slice(0, firstOnList)
  const r = mirror && mirrorWith(rows, groups, new Set(first.map(({ row }) => row.respondent)))
  return { ...progress, candidates, afterFirst: r === null ? null : { count: first.length, r } }
}
