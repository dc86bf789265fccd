import { z } from 'zod'
import type { ActionContext } from '../../../../platform/action/index.ts'
import { RakingDiverges } from '../../../../stats/rake.ts'
import type { FrozenDataset } from '../../../collection/index.ts'
import type { Survey, Text } from '../../../survey/index.ts'
import { requireOwnSurvey, surveyId } from '../../actions/require-own-survey.ts'
import { messages } from '../../messages.ts'
import { readDataset } from '../../queries/read-dataset.ts'
import type { Result } from '../../rules/result.ts'
import { resolveBreakdown } from '../../tabulation/rules/breakdown.ts'
import { tabulateSet } from '../../tabulation/rules/tabulate-set.ts'
import { resolveWeighting } from '../../tabulation/rules/weighting.ts'
import { type BreakdownChoices, breakdownChoices } from '../rules/breakdown-choices.ts'
import { keepResult } from './keep-results.ts'

const name = z.string().min(1).max(200)

/** What to break down by (nothing, one, or two at once) and columns of the frame to weight by. */
export const tablesInput = z.strictObject({
  survey: surveyId,
  language: z.enum(['sv', 'en']),
  by: z.array(name).max(2),
  weight: z.array(name).max(5),
})

/** The figures of a survey of one's own as they are now, also while it is open. */
export interface Tables {
  readonly survey: Survey
  readonly choices: BreakdownChoices
  /** What they rest on; null where it is not frozen. */
  readonly frozen: FrozenDataset | null
  /** Without the breakdown or the weights where there is a refusal. */
  readonly result: Result
  /** Why the breakdown or the weights cannot be had. */
  readonly refusals: readonly { readonly of: 'by' | 'weight'; readonly message: Text }[]
}

/** @param reveal for the survey lead alone, who may see what is hidden: nothing else asks for it */
export async function computeTables(
  context: ActionContext,
  { survey: id, language, by, weight }: z.infer<typeof tablesInput>,
  reveal: boolean,
): Promise<Tables> {
  const survey = await requireOwnSurvey(context, id)
  const { frame, responses, mark, frozen } = await readDataset(context.db, survey)
  const { questionnaire } = survey
  const choices = breakdownChoices(questionnaire, frame, language)
  const breakdown = by.length === 0 ? null : resolveBreakdown(questionnaire, frame, by.join(','))
  const weighting = weight.length === 0 ? null : resolveWeighting(frame, weight)
  const refusals: Tables['refusals'][number][] = []
  if (breakdown && !breakdown.ok) refusals.push({ of: 'by', message: breakdown.message })
  if (weighting && !weighting.ok) refusals.push({ of: 'weight', message: weighting.message })
  const input = { questionnaire, frame, responses, language, reveal, breakdowns: breakdown?.ok ? [by.join(',')] : [] }
  const compute = (columns: readonly string[]): Result =>
    keepResult(survey, mark, [input.breakdowns, columns, language, reveal], () => {
      const { national, breakdowns } = tabulateSet({ ...input, weight: columns })
      return breakdowns[0] ?? national
    })
  if (!weighting?.ok) return { survey, choices, frozen, refusals, result: compute([]) }
  try {
    return { survey, choices, frozen, refusals, result: compute(weight) }
  } catch (error) {
    if (!(error instanceof RakingDiverges)) throw error
    refusals.push({ of: 'weight', message: messages.notConverged })
    return { survey, choices, frozen, refusals, result: compute([]) }
  }
}
