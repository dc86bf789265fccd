import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { listSurveys, type Survey, type Text } from '../../../survey/index.ts'
import { requireOwnSurvey, surveyId } from '../../actions/require-own-survey.ts'
import { listPublishedVersions } from '../queries/comparisons.ts'
import { listLinks } from '../queries/links.ts'
import { listPublishedSources } from '../queries/published-sources.ts'
import type { EarlierKind } from '../rules/link.ts'

export interface LinkSummary {
  readonly earlier: string
  readonly kind: EarlierKind
  readonly title: Text
  readonly savedAt: Date
  readonly savedBy: string | null
  /** When its comparison was published, and whether the link has changed since; null where it is not. */
  readonly published: { readonly at: Date; readonly changed: boolean } | null
}

/** What a survey is linked to, and what it could be. */
export interface Links {
  readonly survey: Survey
  readonly links: readonly LinkSummary[]
  readonly candidates: readonly { readonly id: string; readonly kind: EarlierKind; readonly title: Text }[]
}

/** The links of a survey of one's own. @throws Problem `not-found` */
export const readLinks = defineAction({
  name: 'round.list',
  permission: 'result.read',
  effect: 'read',
  input: z.strictObject({ survey: surveyId }),
  run: async (context, { survey: id }): Promise<Links> => {
    const { db, organisation } = context
    const survey = await requireOwnSurvey(context, id)
    const links = await listLinks(db, survey)
    const published = await listPublishedVersions(db, survey)
    const earlier = (await listSurveys(db)).filter(
      (each) =>
        each.owner === organisation &&
        each.kind === 'survey' &&
        each.opensOn < survey.opensOn &&
        each.closedAt !== null,
    )
    const possible = [
      ...earlier.map((each) => ({ id: each.id, kind: 'survey' as const, title: each.title })),
      ...(await listPublishedSources(db, organisation)).map(({ id, title }) => ({
        id,
        kind: 'published' as const,
        title,
      })),
    ]
    return {
      survey,
      links: links.map(({ earlier, kind, version, savedAt, savedBy }) => {
        const latest = published.get(earlier)
        return {
          earlier,
          kind,
          title: possible.find((each) => each.id === earlier)?.title ?? { sv: earlier, en: earlier },
          savedAt,
          savedBy,
          published: latest ? { at: latest.publishedAt, changed: latest.version !== version } : null,
        }
      }),
      candidates: possible.filter(({ id }) => !links.some((link) => link.earlier === id)),
    }
  },
})
