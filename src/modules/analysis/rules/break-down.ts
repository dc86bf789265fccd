import { holm } from '../../../stats/holm.ts'
import type { Breakdown } from './breakdown.ts'
import { groupBases, groupResults } from './group-results.ts'
import { questionsSplitBy } from './grouping.ts'
import type { Publication } from './option-result.ts'
import type { GroupResult, QuestionResult, TestResult } from './result.ts'
import type { Tally } from './tally.ts'
import { testGroups, type UnadjustedTest } from './test-groups.ts'

interface Parts {
  readonly groups?: readonly GroupResult[]
  readonly test?: UnadjustedTest | null
}

/**
 * The same questions with their groups and tests. A question is not broken down by itself.
 *
 * @param everyone counts of all, in the order of `questions`
 * @param grouped counts by group, in the same order
 */
export function breakDown(
  questions: readonly QuestionResult[],
  everyone: Tally,
  grouped: Tally,
  breakdown: Breakdown,
  publication: Publication,
): QuestionResult[] {
  const own = questionsSplitBy(breakdown)
  const parts = grouped.questions.map((tally, index): Parts[] => {
    const national = everyone.questions[index]
    if (own.includes(tally.question.id) || !national) return []
    if (tally.rows.length === 0) return [{ groups: groupBases(tally, breakdown) }]
    return tally.rows.map((row, place): Parts => {
      const whole = national.rows[place] ?? row
      const groups = groupResults(tally.question, row, whole, breakdown, publication)
      const counts = whole.counts.map((count) => count[0] ?? 0)
      return {
        groups,
        test: testGroups(tally.question, groups, { answered: whole.answered[0] ?? 0, counts }, breakdown.ordered),
      }
    })
  })
  const adjusted = adjust(parts)
  return questions.map((question, index) => {
    const found = adjusted[index] ?? []
    if (question.rows) return { ...question, rows: question.rows.map((row, place) => ({ ...row, ...found[place] })) }
    return { ...question, ...found[0] }
  })
}

/** Holm's correction over every test of the report, matrix rows counted as questions. */
function adjust(parts: readonly (readonly Parts[])[]): { groups?: readonly GroupResult[]; test?: TestResult }[][] {
  const found = parts.flat().flatMap(({ test }) => (test ? [test.p] : []))
  const adjusted = holm(found)
  let next = 0
  return parts.map((rows) =>
    rows.map(({ groups, test }) => ({
      ...(groups && { groups }),
      ...(test && { test: { ...test, adjustedP: adjusted[next++] ?? test.p, tests: found.length } }),
    })),
  )
}
