import { holm } from '../../../../stats/holm.ts'
import type { SetProtection } from '../../disclosure/rules/protection.ts'
import type { GroupResult, QuestionResult, TestResult } from '../../rules/result.ts'
import type { Breakdown } from './breakdown.ts'
import type { CollapsedQuestion } from './collapse.ts'
import { type GroupPublication, groupBases, groupResults } from './group-results.ts'
import { type NationalCounts, testGroups, type UnadjustedTest } from './test-groups.ts'

interface Parts {
  readonly groups: readonly GroupResult[]
  readonly test?: UnadjustedTest | null
}

/**
 * The same questions with their groups in one breakdown, and tests. Where the protection does not show a question there, it has no
 * groups.
 *
 * @param grouped counts by group, in the order of `questions`
 * @param protection what is hidden in the set that the breakdown is of
 * @param at place of the breakdown in the set
 */
export function breakDown(
  questions: readonly QuestionResult[],
  grouped: readonly CollapsedQuestion[],
  breakdown: Breakdown,
  protection: SetProtection,
  at: number,
  publication: GroupPublication,
): QuestionResult[] {
  const parts = questions.map((question, index): (Parts | null)[] => {
    const tally = grouped[index]
    if (!tally) return []
    if (tally.rows.length === 0) {
      const part = protection.part(index, 0, at)
      return [part && { groups: groupBases(tally, breakdown, part, publication) }]
    }
    return tally.rows.map((row, place) => {
      const part = protection.part(index, place, at)
      if (!part) return null
      const groups = groupResults(tally.question, row, breakdown, part, publication)
      return { groups, test: testGroups(tally.question, groups, national(question, place), breakdown.ordered) }
    })
  })
  const adjusted = adjust(parts)
  return questions.map((question, index) => {
    const found = adjusted[index] ?? []
    if (question.rows) return { ...question, rows: question.rows.map((row, place) => ({ ...row, ...found[place] })) }
    return { ...question, ...found[0] }
  })
}

function national(question: QuestionResult, row: number): NationalCounts {
  const { answered, options = [] } = question.rows?.[row] ?? question
  return { answered, counts: options.map(({ count }) => count) }
}

/** Holm's correction over every test of the report, matrix rows counted as questions. */
function adjust(
  parts: readonly (readonly (Parts | null)[])[],
): ({ groups: readonly GroupResult[]; test?: TestResult } | null)[][] {
  const found = parts.flat().flatMap((part) => (part?.test ? [part.test.p] : []))
  const adjusted = holm(found)
  let next = 0
  return parts.map((rows) =>
    rows.map((part) => {
      if (!part?.test) return part && { groups: part.groups }
      return { groups: part.groups, test: { ...part.test, adjustedP: adjusted[next++] ?? 1, tests: found.length } }
    }),
  )
}
