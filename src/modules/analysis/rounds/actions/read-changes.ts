import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { may } from '../../../../platform/tenancy/index.ts'
import { findSurvey, type Survey } from '../../../survey/index.ts'
import { surveyId } from '../../actions/require-own-survey.ts'
import { listComparisons } from '../queries/comparisons.ts'
import { listLinks } from '../queries/links.ts'
import type { RoundComparison } from '../rules/round-comparison.ts'
import { compareLinked, requireLink } from './linked-rounds.ts'

/** How a survey has changed since those that it is linked to, the latest first. */
export interface Changes {
  readonly survey: Survey
  readonly changes: readonly {
    readonly comparison: RoundComparison
    /** null: a draft that only the owner sees, computed now. */
    readonly published: { readonly revision: number; readonly at: Date } | null
  }[]
}

/**
 * The published comparisons of a survey, for everyone; the owner's analysts also see those that are not published, as they would be.
 *
 * @throws Problem `not-found` when there is no such survey or none to see
 */
export const readChanges = defineAction({
  name: 'change.read',
  permission: 'anyone',
  effect: 'read',
  input: z.object({ survey: surveyId }),
  run: async (context, { survey: id }): Promise<Changes> => {
    const { db, organisation, role } = context
    const survey = await findSurvey(db, id)
    if (!survey) throw new Problem('not-found')
    const published = await listComparisons(db, survey)
    const isOwner = organisation === survey.owner && role !== null && may(role, 'result.read')
    const drafts = isOwner
      ? (await listLinks(db, survey)).filter(({ earlier }) => !published.some((each) => each.earlier === earlier))
      : []
    const changes: Changes['changes'][number][] = published.map(({ comparison, revision, publishedAt }) => ({
      comparison,
      published: { revision, at: publishedAt },
    }))
    for (const { earlier } of drafts) {
      const linked = await requireLink(context, survey, earlier)
      if (linked.pairs.length === 0) continue
      changes.push({ comparison: await compareLinked(context, linked, linked.pairs), published: null })
    }
    if (changes.length === 0) throw new Problem('not-found')
    return {
      survey,
      changes: changes.toSorted((a, b) => (a.comparison.earlier.label < b.comparison.earlier.label ? 1 : -1)),
    }
  },
})
