import { cramersV } from '../../../stats/cramers-v.ts'
import { detectableDifference } from '../../../stats/detectable-difference.ts'
import { type CountTable, pearson } from '../../../stats/pearson.ts'
import { pearsonMonteCarlo } from '../../../stats/pearson-monte-carlo.ts'
import { trendTest } from '../../../stats/trend.ts'
import type { Question } from '../../survey/index.ts'
import type { Breakdown } from './breakdown.ts'
import type { TestResult } from './result.ts'
import type { RowTally } from './tally.ts'

export type UnadjustedTest = Omit<TestResult, 'adjustedP'>

/**
 * Whether the groups differ in a question or matrix row; null where nothing can be tested.
 *
 * Answers that exclude each other, in groups without order: one test of the whole table. Several options that can be chosen,
 * or a trend where there are more than two answers: one test per option, of which the one with the smallest p stands for
 * the question, its p multiplied by the number of options tested (Bonferroni); `option` says which.
 */
export function testGroups(question: Question, row: RowTally, breakdown: Breakdown): UnadjustedTest | null {
  const places = breakdown.groups.map((_, group) => group)
  const answered = places.map((group) => row.answered[group] ?? 0)
  const detectable = detectableDifference(answered)
  if (detectable === null) return null
  const table = places.map((group) => row.counts.map((counts) => counts[group] ?? 0))
  if (question.type !== 'multi' && !breakdown.ordered) {
    const found = testTable(table)
    return found && { ...found, effect: cramersV(table), detectable }
  }
  const used = question.options
    .map((_, option) => option)
    .filter((option) => table.some((cells) => (cells[option] ?? 0) > 0))
  // Of two answers that exclude each other the second says the same as the first.
  const tested = question.type !== 'multi' && used.length === 2 ? used.slice(0, 1) : used
  const candidates = tested.flatMap((option) => {
    const pairs = places.map((group) => [
      table[group]?.[option] ?? 0,
      (answered[group] ?? 0) - (table[group]?.[option] ?? 0),
    ])
    const found = breakdown.ordered ? testTrend(pairs, answered) : testTable(pairs)
    return found ? [{ ...found, option, pairs }] : []
  })
  const best = candidates.toSorted((a, b) => a.p - b.p || b.statistic - a.statistic)[0]
  if (!best) return null
  return {
    method: best.method,
    statistic: best.statistic,
    p: Math.min(1, best.p * candidates.length),
    effect: cramersV(best.pairs),
    detectable,
    ...(question.options[best.option] && { option: question.options[best.option]?.id ?? '' }),
  }
}

type Found = Pick<TestResult, 'method' | 'statistic' | 'p'>

function testTable(table: CountTable): Found | null {
  const exact = pearson(table)
  if (!exact) return null
  if (exact.smallestExpected >= 5) return { method: 'pearson', statistic: exact.statistic, p: exact.p }
  const simulated = pearsonMonteCarlo(table)
  return simulated && { method: 'pearson-monte-carlo', ...simulated }
}

function testTrend(pairs: CountTable, answered: readonly number[]): Found | null {
  const found = trendTest(
    pairs.map((pair) => pair[0] ?? 0),
    answered,
  )
  return found && { method: 'cochran-armitage', ...found }
}
