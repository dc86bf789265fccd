import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { requireOwnSurvey, surveyId } from '../../actions/require-own-survey.ts'
import { readDataset } from '../../queries/read-dataset.ts'
import { listPublishedVersions } from '../queries/comparisons.ts'
import { prepareRound } from '../rules/prepare-round.ts'
import { type ProposedPairs, proposePairs } from '../rules/propose-pairs.ts'
import { type LinkedRounds, requireLink, roundLabel } from './linked-rounds.ts'

/** A link as the analyst works with it. */
export interface Link extends LinkedRounds {
  /** Between two surveys: how the questionnaires belong together by themselves. */
  readonly proposed: ProposedPairs | null
  /** Who answered one time and not the other, by name: for the owner alone. Null beside published figures. */
  readonly moved: { readonly both: number; readonly left: readonly string[]; readonly came: readonly string[] } | null
  readonly published: { readonly at: Date; readonly version: number } | null
}

/** One link of a survey of one's own. @throws Problem `not-found` */
export const readRoundLink = defineAction({
  name: 'round.read',
  permission: 'result.read',
  effect: 'read',
  input: z.strictObject({ survey: surveyId, earlier: z.string().min(1).max(64) }),
  run: async (context, { survey: id, earlier }): Promise<Link> => {
    const survey = await requireOwnSurvey(context, id)
    const linked = await requireLink(context, survey, earlier)
    const latest = (await listPublishedVersions(context.db, survey)).get(earlier)
    const published = latest ? { at: latest.publishedAt, version: latest.version } : null
    if (linked.earlier.kind === 'published') return { ...linked, proposed: null, moved: null, published }
    const before = linked.earlier.survey
    const rounds = await Promise.all(
      [before, survey].map(async (each) => ({ of: each, dataset: await readDataset(context.db, each) })),
    )
    const [old, now] = rounds.map(({ of, dataset }) => ({
      names: new Map(dataset.frame.rows.map(({ respondent, values }) => [respondent, values.name ?? respondent])),
      ...prepareRound({ id: of.id, label: roundLabel(of), questionnaire: of.questionnaire, ...dataset }),
    }))
    if (!old || !now) throw new Error('A link has two rounds')
    const nameOf = (respondent: string) => now.names.get(respondent) ?? old.names.get(respondent) ?? respondent
    const only = (these: ReadonlySet<string>, others: ReadonlySet<string>) =>
      [...these].filter((respondent) => !others.has(respondent)).map(nameOf)
    const left = only(old.participants, now.participants)
    return {
      ...linked,
      proposed: proposePairs(before.questionnaire, survey.questionnaire),
      moved: { both: old.participants.size - left.length, left, came: only(now.participants, old.participants) },
      published,
    }
  },
})
