import { type BatchLayout, type Frame, layOutAnswers } from '../../../collection/index.ts'
import type { Language, Questionnaire, Response } from '../../../survey/index.ts'
import { createResponseCounter } from '../../counting/rules/count-responses.ts'
import type { Counts } from '../../counting/rules/counter.ts'
import type { Split } from '../../counting/rules/split.ts'
import type { Result } from '../../rules/result.ts'
import { resolveBreakdown } from './breakdown.ts'
import { planCells } from './plan-cells.ts'
import { publishSet } from './publish-set.ts'
import { required } from './tabulate-set.ts'
import { resolveWeighting } from './weighting.ts'

export interface TabulationInput {
  readonly questionnaire: Questionnaire
  /** The population; null when it is not known. */
  readonly frame: Frame | null
  /** Language of the bases in words and of the percentages. */
  readonly language: Language
  /** `population`, a column of the frame, the id of a single-choice question, `ID.ROW`, or two of these with a comma between. */
  readonly by?: string
  /** Columns of the frame to weight by: one for strata, several for raking. */
  readonly weight?: readonly string[]
  /** Decimals of `percent`, 0–3; whole percent unless said. */
  readonly decimals?: number
}

/** Takes responses one at a time, so that they need not all be held. */
export interface Tabulator {
  /** @throws RangeError when the respondent is not in the frame, or has been added before */
  add(response: Response): void
  finish(): Result
}

/** A tabulation made ready: what is to be counted, whatever the responses come from. */
export interface Tabulation {
  readonly layout: BatchLayout
  readonly splits: readonly Split[]
  /** The result of counts over `splits`. @throws RangeError when raking does not converge */
  result(counts: Counts): Result
}

/** @throws RangeError when `by` or `weight` names nothing there is (ask `resolveBreakdown` and `resolveWeighting` first for words to show) */
export function prepareTabulation(input: TabulationInput): Tabulation {
  const { questionnaire, frame, language, decimals = 0 } = input
  const breakdowns = input.by === undefined ? [] : [required(resolveBreakdown(questionnaire, frame, input.by))]
  const weighting = input.weight?.length ? required(resolveWeighting(frame, input.weight)) : null
  const layout = layOutAnswers(questionnaire)
  const plan = planCells(layout, frame, breakdowns, weighting)
  const publication = { language, decimals, reveal: false }
  return {
    layout,
    splits: breakdowns.length > 0 || weighting ? [plan.split] : [],
    result(counts) {
      const set = publishSet({ questionnaire, frame, breakdowns, weighting, publication, plan }, counts)
      return set.breakdowns[0] ?? set.national
    },
  }
}

/**
 * Every figure of a survey. Time grows with responses × questions; memory with the questions and the groups, and by a name
 * per response.
 *
 * @throws RangeError when `by` or `weight` names nothing there is, and from `finish` when raking does not converge
 */
export function createTabulator(input: TabulationInput): Tabulator {
  const { splits, result } = prepareTabulation(input)
  const counter = createResponseCounter(input.questionnaire, input.frame, splits)
  return { add: counter.add, finish: () => result(counter.finish()) }
}

/** Every figure of a survey from responses at hand. The Result JSON of the command line, the pages and the report alike. */
export function tabulate(input: TabulationInput & { readonly responses: Iterable<Response> }): Result {
  const tabulator = createTabulator(input)
  for (const response of input.responses) tabulator.add(response)
  return tabulator.finish()
}
