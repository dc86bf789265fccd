import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { type Colleague, listColleagues } from '../../../organisation/index.ts'
import { surveyId } from '../../actions/input.ts'
import { requireSurvey } from '../../actions/require-survey.ts'
import { listAssignments } from '../queries/assignments.ts'
import { listChanges } from '../queries/changes.ts'
import { findSince, listPresent } from '../queries/presence.ts'
import { type OwnSections, ownSections } from '../rules/own-sections.ts'
import type { Assignment, Change, Present } from '../together.ts'

/** How an organisation answers a survey together, for one of those who do. */
export interface Together {
  readonly assignments: readonly Assignment[]
  /** Everybody else who is in the survey now. */
  readonly present: readonly Present[]
  /** Everyone who works here, by name. */
  readonly colleagues: readonly Colleague[]
  /** Which sections the person who reads may answer. */
  readonly own: OwnSections
  readonly mayAssign: boolean
  /** The person who reads. */
  readonly self: string
  /** When the visit of the person who reads before this one ended; null on the first. */
  readonly since: Date | null
  /** What others did since then, the newest first. Nothing on a first visit. */
  readonly changes: readonly Change[]
}

/** Who answers what, who is there, and what has changed since one was here. @throws Problem `not-found` */
export const readTogether = defineAction({
  name: 'together.read',
  permission: 'survey.read',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async ({ db, organisation, person, role, now }, input): Promise<Together> => {
    const survey = await requireSurvey(db, input.survey)
    const key = { organisation, owner: survey.owner, survey: survey.id }
    const assignments = await listAssignments(db, key)
    const since = await findSince(db, key, person)
    return {
      assignments,
      present: await listPresent(db, key, { person, now }),
      colleagues: await listColleagues(db, organisation),
      own:
        role !== null && may(role, 'survey.contribute')
          ? ownSections(assignments, { person, answersAll: may(role, 'survey.answer') })
          : new Set(),
      mayAssign: role !== null && may(role, 'survey.assign'),
      self: person,
      since,
      changes: since === null ? [] : await listChanges(db, key, { since, person }),
    }
  },
})

/** What others did in a survey: since one was here, or all of it. @throws Problem `not-found` */
export const readChanges = defineAction({
  name: 'together.changes',
  permission: 'survey.read',
  effect: 'read',
  input: z.strictObject({ survey: surveyId, all: z.boolean() }),
  run: async (
    { db, organisation, person },
    input,
  ): Promise<{ readonly since: Date | null; readonly changes: readonly Change[] }> => {
    const survey = await requireSurvey(db, input.survey)
    const key = { organisation, owner: survey.owner, survey: survey.id }
    const since = await findSince(db, key, person)
    if (since === null && !input.all) return { since, changes: [] }
    return { since, changes: await listChanges(db, key, { since: input.all ? null : since, person }) }
  },
})
