import { holm } from '../../../stats/holm.ts'
import type { Breakdown } from './breakdown.ts'
import { groupBases, groupResults } from './group-results.ts'
import type { Publication } from './option-result.ts'
import type { GroupResult, QuestionResult, TestResult } from './result.ts'
import type { QuestionTally, Tally } from './tally.ts'
import { testGroups, type UnadjustedTest } from './test-groups.ts'

interface Parts {
  readonly groups: readonly GroupResult[]
  readonly test?: TestResult
}

/**
 * The same questions with their groups and tests. Holm's correction is over every test of the report, matrix rows counted
 * as questions. A question is not tested against itself.
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
  const found = grouped.questions.map((tally) => testsOf(tally, breakdown))
  const adjusted = holm(found.flat().flatMap((test) => (test ? [test.p] : [])))
  let next = 0
  const withAdjusted = (test: UnadjustedTest | null | undefined): { test: TestResult } | undefined =>
    test ? { test: { ...test, adjustedP: adjusted[next++] ?? test.p } } : undefined

  return questions.map((question, index) => {
    const tally = grouped.questions[index]
    const national = everyone.questions[index]
    if (!tally || !national) return question
    const parts = tally.rows.map((row, place): Parts => {
      const groups = groupResults(tally.question, row, national.rows[place] ?? row, breakdown, publication)
      return { groups, ...withAdjusted(found[index]?.[place]) }
    })
    if (question.rows) return { ...question, rows: question.rows.map((row, place) => ({ ...row, ...parts[place] })) }
    return { ...question, ...(parts[0] ?? { groups: groupBases(tally, breakdown) }) }
  })
}

function testsOf(tally: QuestionTally, breakdown: Breakdown): (UnadjustedTest | null)[] {
  if (tally.question.id === breakdown.by) return []
  return tally.rows.map((row) => testGroups(tally.question, row, breakdown))
}
