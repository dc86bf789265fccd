import { type BatchLayout, type Frame, layOutAnswers } from '../../collection/index.ts'
import type { Language, Questionnaire, Response } from '../../survey/index.ts'
import { breakDown } from './break-down.ts'
import { type Breakdown, resolveBreakdown } from './breakdown.ts'
import { createResponseCounter } from './count/count-responses.ts'
import type { Counts } from './count/counter.ts'
import { type Split, splitBy } from './count/split.ts'
import { participation } from './participation.ts'
import { followedQuestion, questionResults } from './question-results.ts'
import type { Result } from './result.ts'
import { weigh, weightSummary } from './weigh.ts'
import { resolveWeighting, type Weighting } from './weighting.ts'

export interface TabulationInput {
  readonly questionnaire: Questionnaire
  /** The population; null when it is not known. */
  readonly frame: Frame | null
  /** Language of the bases in words and of the percentages. */
  readonly language: Language
  /** `population`, a column of the frame, or the id of a single-choice question. */
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
  const { questionnaire, frame, language } = input
  const breakdown = input.by === undefined ? null : required(resolveBreakdown(questionnaire, frame, input.by))
  const weighting = input.weight?.length ? required(resolveWeighting(frame, input.weight)) : null
  const layout = layOutAnswers(questionnaire)
  const publication = { language, decimals: input.decimals ?? 0 }
  const population = frame ? frame.rows.length : null
  return {
    layout,
    splits: [
      ...(breakdown ? [splitBy(layout, frame, breakdown.source, breakdown.groups.length)] : []),
      ...(weighting ? [splitByWeighting(layout, frame, weighting)] : []),
    ],
    result({ complete, partial, everyone, split }) {
      const grouped = breakdown ? split[0] : undefined
      const weighed = weighting ? split.at(-1) : undefined
      const national = questionResults(questionnaire, everyone, population, publication)
      const followed = followedQuestion(questionnaire, everyone)
      const weighted = weighting && weighed ? weigh(national, weighed, weighting, followed) : national
      const questions = breakdown && grouped ? breakDown(weighted, everyone, grouped, breakdown, publication) : weighted
      const weights = weighting && weighed && weightSummary(weighting, [...weighed.participants])
      return {
        questionnaire: questionnaire.id,
        participation: participation(population, complete, partial),
        ...(breakdown && { breakdown: summary(breakdown) }),
        questions,
        ...(weights && { weights }),
      }
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

function splitByWeighting(layout: BatchLayout, frame: Frame | null, { cells, cellOf }: Weighting): Split {
  return splitBy(layout, frame, { kind: 'frame', placeOf: cellOf }, cells.length)
}

function summary({ by, ordered, groups }: Breakdown): NonNullable<Result['breakdown']> {
  return { by, ordered, groups: groups.map(({ id, label, population }) => ({ id, label, population })) }
}

function required<T>(resolved: { ok: true; value: T } | { ok: false; message: { en: string } }): T {
  if (!resolved.ok) throw new RangeError(resolved.message.en)
  return resolved.value
}
