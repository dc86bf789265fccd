import type { Frame } from '../../../collection/index.ts'
import type { Questionnaire } from '../../../survey/index.ts'
import type { CellPlan } from '../../counting/rules/cell-plan.ts'
import type { Counts } from '../../counting/rules/counter.ts'
import { protectSet } from '../../disclosure/rules/protect-set.ts'
import type { Breakdown } from '../../rules/grouping.ts'
import type { BreakdownSummary, Result, ResultSet } from '../../rules/result.ts'
import { breakDown } from './break-down.ts'
import { coarsenSummary, coarsenWeights } from './coarsen-weights.ts'
import { collapse } from './collapse.ts'
import type { GroupPublication } from './group-results.ts'
import { participation } from './participation.ts'
import { followedQuestion, questionResults } from './question-results.ts'
import { weigh, weightSummary } from './weigh.ts'
import { weighGroups } from './weigh-groups.ts'
import type { Weighting } from './weighting.ts'

/** What a set is made of, beside the counts. */
export interface SetDesign {
  readonly questionnaire: Questionnaire
  readonly frame: Frame | null
  readonly breakdowns: readonly Breakdown[]
  readonly weighting: Weighting | null
  readonly publication: GroupPublication
  readonly plan: CellPlan
}

/**
 * The whole and its breakdowns from one count over the cells of the plan.
 *
 * @param counts of `plan.split` alone
 * @throws RakingDiverges when raking does not converge
 */
export function publishSet(design: SetDesign, { complete, partial, everyone, split }: Counts): ResultSet {
  const { questionnaire, frame, breakdowns, weighting, publication, plan } = design
  const population = frame ? frame.rows.length : null
  const national = questionResults(questionnaire, everyone, population, publication)
  const [tally = everyone] = split
  const strata = plan.stratumOf && weighting && collapse(tally, plan.stratumOf, weighting.cells.length)
  const exact = strata ? weigh(national, strata, weighting, followedQuestion(questionnaire, everyone)) : national
  const weighted = breakdowns.length > 0 ? coarsenWeights(exact) : exact
  const participants = strata && weighting && participantsBy(plan, tally.participants, weighting)
  const weights = participants && weighting && weightSummary(weighting, participants)
  const whole: Result = {
    questionnaire: questionnaire.id,
    participation: participation(population, complete, partial),
    questions: weighted,
    ...(weights && { weights: breakdowns.length > 0 ? coarsenSummary(weights) : weights }),
  }
  const protection = breakdowns.length > 0 ? protectSet(breakdowns, plan, tally) : null
  return {
    national: whole,
    breakdowns: breakdowns.map((breakdown, at): Result => {
      const grouped = collapse(tally, plan.groupOf[at] ?? new Int32Array(), breakdown.groups.length)
      const questions = protection ? breakDown(weighted, grouped, breakdown, protection, at, publication) : weighted
      const followed = followedQuestion(questionnaire, everyone)
      const withWeights = weighting ? weighGroups(questions, tally, plan, at, weighting, followed) : questions
      return { ...whole, questions: withWeights, breakdown: summary(breakdown) }
    }),
  }
}

function participantsBy({ stratumOf }: CellPlan, participants: Int32Array, { cells }: Weighting): number[] {
  const sampled = new Array<number>(cells.length).fill(0)
  participants.forEach((count, cell) => {
    const stratum = stratumOf?.[cell] ?? -1
    if (stratum >= 0) sampled[stratum] = (sampled[stratum] ?? 0) + count
  })
  return sampled
}

function summary({ by, ordered, groups, both }: Breakdown): BreakdownSummary {
  const column = (one: Breakdown) => ({
    by: one.by,
    ordered: one.ordered,
    groups: one.groups.map(({ id, label }) => ({ id, label })),
  })
  return {
    by,
    ordered,
    ...(both && { both: [column(both[0]), column(both[1])] as const }),
    groups: groups.map(({ id, label, population, pair }) => ({ id, label, population, ...(pair && { pair }) })),
  }
}
