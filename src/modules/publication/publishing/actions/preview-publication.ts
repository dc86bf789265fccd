import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import {
  type BreakdownChoices,
  breakdownChoices,
  countHidden,
  type HiddenCount,
  RakingDiverges,
  type Result,
  readDataset,
} from '../../../analysis/index.ts'
import type { Survey, Text } from '../../../survey/index.ts'
import { requireSurvey } from '../../actions/require-survey.ts'
import { computePicture } from '../../picture/actions/compute-picture.ts'
import { findPublication } from '../../queries/publications.ts'
import { type Selection, selectionOf } from '../../rules/selection.ts'
import { publishMessages as messages } from '../publish-messages.ts'
import { checkSelection, selectionInput } from './check-selection.ts'

/** A picture as it would be published: how much of it would be hidden, and what stands in the way. */
export interface PublicationPreview {
  readonly survey: Survey
  readonly choices: BreakdownChoices
  /** The latest revision; null before the first. */
  readonly published: { readonly revision: number; readonly at: Date; readonly selection: Selection } | null
  readonly selection: Selection
  readonly faults: readonly Text[]
  /** One for each breakdown that is chosen. Empty where something is wrong. */
  readonly hidden: readonly (HiddenCount & { readonly by: string; readonly groups: number })[]
  /** The national figures as they would be; null where something is wrong. */
  readonly national: Result | null
}

/** @throws Problem `not-found` for a survey that is not one's own */
export const previewPublication = defineAction({
  name: 'publication.preview',
  permission: 'result.read',
  effect: 'read',
  input: selectionInput.extend({ language: z.enum(['sv', 'en']) }),
  run: async (context, { survey: id, language, ...chosen }): Promise<PublicationPreview> => {
    const survey = await requireSurvey(context, id)
    if (survey.owner !== context.organisation) throw new Problem('not-found')
    const latest = await findPublication(context.db, survey)
    const published = latest && {
      revision: latest.revision,
      at: latest.publishedAt,
      selection: selectionOf(latest),
    }
    const dataset = await readDataset(context.db, survey)
    const faults = checkSelection(survey.questionnaire, dataset, chosen, published?.selection ?? null)
    const known = {
      survey,
      choices: breakdownChoices(survey.questionnaire, dataset.frame, language),
      published,
      selection: chosen,
    }
    if (faults.length > 0) return { ...known, faults, hidden: [], national: null }
    try {
      const { national, breakdowns } = await computePicture(context, survey, dataset, chosen)
      const hidden = breakdowns.flatMap((result) =>
        result.breakdown
          ? [{ by: result.breakdown.by, groups: result.breakdown.groups.length, ...countHidden(result) }]
          : [],
      )
      return { ...known, faults, hidden, national }
    } catch (error) {
      if (!(error instanceof RakingDiverges)) throw error
      return { ...known, faults: [messages.diverges], hidden: [], national: null }
    }
  },
})
