import type { ActionContext } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { findSurvey, type Survey, type Text } from '../../../survey/index.ts'
import { readDataset } from '../../queries/read-dataset.ts'
import { findLink, type StoredLink } from '../queries/links.ts'
import { findPublishedSource } from '../queries/published-sources.ts'
import { compareRounds } from '../rules/compare-rounds.ts'
import type { Pair, PublishedSource } from '../rules/link.ts'
import type { Round } from '../rules/prepare-round.ts'
import type { LinkedSurveys } from '../rules/read/check-pair.ts'
import { readLink } from '../rules/read/read-link.ts'
import type { RoundComparison } from '../rules/round-comparison.ts'

/** The earlier side of a link. */
export type Earlier =
  | { readonly kind: 'survey'; readonly survey: Survey }
  | { readonly kind: 'published'; readonly source: PublishedSource }

/** A link with both of its sides. */
export interface LinkedRounds {
  readonly survey: Survey
  readonly earlier: Earlier
  readonly stored: StoredLink
  readonly pairs: readonly Pair[]
}

/** @throws Problem `not-found` when the survey is not linked to that */
export async function requireLink(
  context: ActionContext,
  survey: Survey,
  earlierId: string,
  version?: number,
): Promise<LinkedRounds> {
  const stored = await findLink(context.db, survey, earlierId, version)
  if (!stored) throw new Problem('not-found')
  const earlier = await requireEarlier(context, survey, stored.kind, earlierId)
  return { survey, earlier, stored, pairs: pairsOf(survey, earlier, stored) }
}

/** @throws Problem `not-found` when the agency has no such survey or published figures, `pilot`: one is no round */
export async function requireEarlier(
  { db }: ActionContext,
  { owner }: Survey,
  kind: StoredLink['kind'],
  id: string,
): Promise<Earlier> {
  if (kind === 'published') {
    const source = await findPublishedSource(db, owner, id)
    if (!source) throw new Problem('not-found')
    return { kind, source }
  }
  const survey = await findSurvey(db, id)
  if (survey?.owner !== owner) throw new Problem('not-found')
  if (survey.kind === 'pilot') throw new Problem('pilot')
  return { kind, survey }
}

export function linkedSurveys(survey: Survey, earlier: Earlier): LinkedSurveys {
  return {
    later: survey.questionnaire,
    earlier: earlier.kind === 'survey' ? earlier.survey.questionnaire : earlier.source,
  }
}

export function earlierTitle(earlier: Earlier): Text {
  return earlier.kind === 'survey' ? earlier.survey.title : earlier.source.title
}

/** The year that a round was opened: as it stands in pictures and tables. */
export function roundLabel({ opensOn }: Survey): string {
  return opensOn.slice(0, 4)
}

/** Compares the rounds by some pairs of their link. What is hidden goes along only where `reveal` is asked for. */
export async function compareLinked(
  { db }: ActionContext,
  { survey, earlier }: LinkedRounds,
  pairs: readonly Pair[],
  reveal = false,
): Promise<RoundComparison> {
  const roundOf = async (of: Survey): Promise<Round> => ({
    id: of.id,
    label: roundLabel(of),
    questionnaire: of.questionnaire,
    ...(await readDataset(db, of)),
  })
  return compareRounds({
    later: await roundOf(survey),
    earlier: earlier.kind === 'survey' ? await roundOf(earlier.survey) : earlier.source,
    pairs,
    titles: { earlier: earlierTitle(earlier), later: survey.title },
    reveal,
  })
}

function pairsOf(survey: Survey, earlier: Earlier, { source, earlier: id, version }: StoredLink): readonly Pair[] {
  const surveys = linkedSurveys(survey, earlier)
  const read = readLink(source, 'link.yaml', surveys)
  if (!read.ok)
    throw new Error(`The stored link ${survey.id}/${id}/${version} cannot be read: ${read.faults[0]?.message.en}`)
  return read.value.pairs
}
