import { z } from 'zod'
import { type Dataset, resolveBreakdown, resolveWeighting } from '../../../analysis/index.ts'
import type { Questionnaire, Text } from '../../../survey/index.ts'
import { surveyInput } from '../../actions/require-survey.ts'
import { refuseSelection, type Selection } from '../../rules/selection.ts'
import { publishMessages as messages } from '../publish-messages.ts'

const names = z.array(z.string().min(1).max(400)).max(12).default([])

export const selectionInput = surveyInput.extend({ breakdowns: names, weight: names })

/** Everything that stands in the way of publishing a selection, in words. */
export function checkSelection(
  questionnaire: Questionnaire,
  { frame }: Dataset,
  selection: Selection,
  published: Selection | null,
): Text[] {
  const resolved = [
    ...selection.breakdowns.map((by) => resolveBreakdown(questionnaire, frame, by)),
    ...(selection.weight.length > 0 ? [resolveWeighting(frame, selection.weight)] : []),
  ]
  const faults = resolved.flatMap((each) => (each.ok ? [] : [each.message]))
  const refused = published && refuseSelection(published, selection)
  return refused ? [...faults, messages[refused]] : faults
}
