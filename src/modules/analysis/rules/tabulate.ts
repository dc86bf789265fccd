import type { Frame } from '../../collection/index.ts'
import { compileReplay, type Language, type Questionnaire, type Response } from '../../survey/index.ts'
import { breakDown } from './break-down.ts'
import { type Breakdown, resolveBreakdown } from './breakdown.ts'
import { participation } from './participation.ts'
import { followedQuestion, questionResults } from './question-results.ts'
import type { Result } from './result.ts'
import { createTally } from './tally.ts'
import { weigh, weightSummary } from './weigh.ts'
import { resolveWeighting } from './weighting.ts'

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

/**
 * Every figure of a survey. Time grows with responses × questions; memory with the questions and the groups, and by a name
 * per response.
 *
 * @throws RangeError when `by` or `weight` names nothing there is (ask `resolveBreakdown` and `resolveWeighting` first for words to
 * show), and from `finish` when raking does not converge
 */
export function createTabulator(input: TabulationInput): Tabulator {
  const { questionnaire, frame, language } = input
  const publication = { language, decimals: input.decimals ?? 0 }
  const breakdown = input.by === undefined ? null : required(resolveBreakdown(questionnaire, frame, input.by))
  const weighting = input.weight?.length ? required(resolveWeighting(frame, input.weight)) : null
  const replay = compileReplay(questionnaire)
  const everyone = createTally(questionnaire, 1)
  const grouped = breakdown && createTally(questionnaire, breakdown.groups.length)
  const weighed = weighting && createTally(questionnaire, weighting.cells.length)
  const participants = new Array<number>(weighting?.cells.length ?? 0).fill(0)
  const population = frame ? frame.rows.length : null
  const known = frame ? new Set(frame.rows.map((row) => row.respondent)) : null
  const added = new Set<string>()
  let complete = 0
  let partial = 0

  return {
    add(response) {
      const { respondent, status } = response
      if (known && !known.has(respondent)) throw new RangeError(`respondent ${respondent} is not in the frame`)
      if (added.has(respondent)) throw new RangeError(`respondent ${respondent} has two responses`)
      added.add(respondent)
      const replayed = replay(response)
      if (status === 'complete') complete += 1
      else if (answersSomething(replayed.standing.values())) partial += 1
      else return
      everyone.add(0, response, replayed)
      const group = breakdown ? breakdown.groupOf(response, replayed) : -1
      if (group >= 0) grouped?.add(group, response, replayed)
      if (weighting && weighed) {
        const cell = weighting.cellOf(respondent)
        weighed.add(cell, response, replayed)
        participants[cell] = (participants[cell] ?? 0) + 1
      }
    },
    finish() {
      const national = questionResults(questionnaire, everyone, population, publication)
      const followed = followedQuestion(questionnaire, everyone)
      const weighted = weighting && weighed ? weigh(national, weighed, weighting, followed) : national
      const questions = breakdown && grouped ? breakDown(weighted, everyone, grouped, breakdown, publication) : weighted
      const weights = weighting && weightSummary(weighting, participants)
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

/** Every figure of a survey from responses at hand. The Result JSON of the command line, the pages and the report alike. */
export function tabulate(input: TabulationInput & { readonly responses: Iterable<Response> }): Result {
  const tabulator = createTabulator(input)
  for (const response of input.responses) tabulator.add(response)
  return tabulator.finish()
}

function answersSomething(standings: Iterable<string>): boolean {
  for (const standing of standings) if (standing === 'answered') return true
  return false
}

function summary({ by, ordered, groups }: Breakdown): NonNullable<Result['breakdown']> {
  return { by, ordered, groups: groups.map(({ id, label, population }) => ({ id, label, population })) }
}

function required<T>(resolved: { ok: true; value: T } | { ok: false; message: { en: string } }): T {
  if (!resolved.ok) throw new RangeError(resolved.message.en)
  return resolved.value
}
