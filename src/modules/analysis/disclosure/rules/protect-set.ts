import type { Question } from '../../../survey/index.ts'
import type { CellPlan } from '../../counting/rules/cell-plan.ts'
import type { Tally } from '../../counting/rules/tally.ts'
import { type Breakdown, questionsSplitBy } from '../../rules/grouping.ts'
import type { Grouping } from './cross-table.ts'
import { findLeaks, type LinkedPart } from './linked-parts.ts'
import { protectMeans } from './protect-means.ts'
import { createProtectedPart } from './protected-part.ts'
import type { PartProtection, SetProtection } from './protection.ts'

/**
 * Decides what is hidden in a set of breakdowns, of every question and row of a matrix. This is the one place where it is decided: page,
 * file, report and chart all show what this leaves.
 *
 * The breakdowns of a question are protected together, over the cells where their groups meet. What one question tells of another is
 * seen to afterwards, until nothing more has to be hidden: a follow-up question's base is a floor under the answer that leads to it.
 *
 * @param tally counts by the plan's cells
 */
export function protectSet(breakdowns: readonly Breakdown[], plan: CellPlan, tally: Tally): SetProtection {
  const groupings = breakdowns.map(
    ({ groups }, index): Grouping => ({
      groups: groups.length,
      groupOf: plan.groupOf[index] ?? new Int32Array(),
      populations: groups.map(({ population }) => population),
    }),
  )
  const alike = plan.population ?? tally.participants
  const parts = tally.questions.map((counted): LinkedPart[] => {
    const shown = breakdowns.flatMap((_, index) => (isShown(counted.question, breakdowns, index) ? [index] : []))
    const own = shown.flatMap((index) => groupings[index] ?? [])
    const rows = counted.rows.length > 0 ? counted.rows : [null]
    return rows.map((row) => ({ shown, part: createProtectedPart(counted, row, own, alike) }))
  })
  tally.questions.forEach((counted, index) => {
    const [first] = parts[index] ?? []
    if (counted.numbers && first)
      protectMeans(
        first.part,
        first.shown.flatMap((at) => groupings[at] ?? []),
      )
  })
  const waiting = new Set(parts.flat())
  while (waiting.size > 0) {
    for (const { part } of waiting) part.protect()
    waiting.clear()
    for (const { part, place } of findLeaks(parts.flat(), breakdowns)) if (part.part.hideGroup(place)) waiting.add(part)
  }
  return {
    part(question, row, breakdown): PartProtection | null {
      const found = parts[question]?.[row]
      const grouping = found?.shown.indexOf(breakdown) ?? -1
      if (!found || grouping < 0) return null
      return {
        reason: (group, option) => found.part.reason({ grouping, group }, option),
        base: (group) => found.part.baseReason({ grouping, group }),
      }
    },
  }
}

/**
 * Whether a question is shown in a breakdown. By itself it would say nothing; and where two questions are each broken down by the other
 * it is the same table twice, which is shown once: in the breakdown that stands first.
 */
function isShown({ id }: Question, breakdowns: readonly Breakdown[], index: number): boolean {
  const own = breakdowns[index] ? questionsSplitBy(breakdowns[index]) : []
  if (own.includes(id)) return false
  return own.length === 0 || !breakdowns.slice(0, index).some((earlier) => questionsSplitBy(earlier).includes(id))
}
