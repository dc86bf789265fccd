import { type Frame, layOutAnswers } from '../../../collection/index.ts'
import type { Language, Questionnaire, Response } from '../../../survey/index.ts'
import { createResponseCounter } from '../../counting/rules/count-responses.ts'
import { questionsSplitBy, type Resolved } from '../../rules/grouping.ts'
import type { ResultSet } from '../../rules/result.ts'
import { resolveBreakdown } from './breakdown.ts'
import { planCells, planRespondents } from './plan-cells.ts'
import { publishSet } from './publish-set.ts'
import { resolveWeighting } from './weighting.ts'

export interface SetInput {
  readonly questionnaire: Questionnaire
  /** The population; null when it is not known. */
  readonly frame: Frame | null
  readonly responses: Iterable<Response>
  /** Language of the bases in words and of the percentages. */
  readonly language: Language
  /** As `--by` writes them: `county`, `population`, a question's id, `ID.ROW`, or two at once, `county,population`. */
  readonly breakdowns: readonly string[]
  /** Columns of the frame to weight by: one for strata, several for raking. */
  readonly weight?: readonly string[]
  /** Decimals of `percent`, 0–3; whole percent unless said. */
  readonly decimals?: number
  /** What is hidden goes along, for whoever may see it: never to be stored or sent out. */
  readonly reveal?: boolean
}

/**
 * A survey and its chosen breakdowns, protected together so that none of them gives another away.
 *
 * @throws RangeError when a breakdown or weight names nothing there is (ask `resolveBreakdown` and `resolveWeighting` first for words to
 * show), a respondent is not in the frame or comes twice, and RakingDiverges when raking does not converge
 */
export function tabulateSet(input: SetInput): ResultSet {
  const { questionnaire, frame, language, decimals = 0, reveal = false } = input
  const responses = [...input.responses]
  const breakdowns = input.breakdowns.map((by) => required(resolveBreakdown(questionnaire, frame, by)))
  const weighting = input.weight?.length ? required(resolveWeighting(frame, input.weight)) : null
  // Without a frame the respondents themselves are the list that they are looked up in.
  const listed = frame ?? { columns: [], rows: responses.map(({ respondent }) => ({ respondent, values: {} })) }
  const splitsByAnswers = breakdowns.some((breakdown) => questionsSplitBy(breakdown).length > 0)
  const plan = splitsByAnswers
    ? planRespondents(questionnaire, listed, responses, breakdowns, weighting)
    : planCells(layOutAnswers(questionnaire), frame, breakdowns, weighting)
  const counter = createResponseCounter(questionnaire, listed, [plan.split])
  for (const response of responses) counter.add(response)
  const publication = { language, decimals, reveal }
  return publishSet({ questionnaire, frame, breakdowns, weighting, publication, plan }, counter.finish())
}

export function required<T>(resolved: Resolved<T>): T {
  if (!resolved.ok) throw new RangeError(resolved.message.en)
  return resolved.value
}
