import { cramersV } from '../../../../stats/cramers-v.ts'
import { detectableDifference } from '../../../../stats/detectable-difference.ts'
import { type CountTable, dropEmpty, pearson } from '../../../../stats/pearson.ts'
import { pearsonMonteCarlo } from '../../../../stats/pearson-monte-carlo.ts'
import { trendTest } from '../../../../stats/trend.ts'
import type { Question } from '../../../survey/index.ts'
import type { GroupResult, TestResult } from '../../rules/result.ts'

export type UnadjustedTest = Omit<TestResult, 'adjustedP' | 'tests'>

/** What everyone answered, as published. */
export interface NationalCounts {
  readonly answered: number
  /** By option. */
  readonly counts: readonly number[]
}

/**
 * Whether the groups differ in a question or matrix row; null where nothing can be tested.
 *
 * It is computed from the groups as they are shown, so whoever reads the table can compute it again, and it can tell nothing of what
 * is hidden. (A statistic of the true table would: with one degree of freedom it gives a hidden count exactly.) Groups with anything
 * hidden are one group together, with the national counts less the shown ones; a trend, which needs the groups' order, leaves
 * them out.
 *
 * Answers that exclude each other, in groups without order: one test of the whole table. Several options that can be chosen,
 * or a trend where there are more than two answers: one test per option, of which the one with the smallest p stands for
 * the question, its p multiplied by the number of options tested (Bonferroni); `option` says which.
 */
export function testGroups(
  question: Question,
  groups: readonly GroupResult[],
  national: NationalCounts,
  ordered: boolean,
): UnadjustedTest | null {
  const places = question.options.map((_, option) => option)
  if (question.type !== 'multi' && !ordered) {
    const { table, pooled } = shownAnswers(groups, places, national)
    const found = testTable(table)
    return found && described(table, pooled, found)
  }
  const used = places.filter((option) => (national.counts[option] ?? 0) > 0)
  // Of two answers that exclude each other the second says the same as the first.
  const tested = question.type !== 'multi' && used.length === 2 ? used.slice(0, 1) : used
  const candidates = tested.flatMap((option) => {
    const { table, pooled } = shownChoice(groups, option, national, ordered)
    const found = ordered ? testTrend(table) : testTable(table)
    return found ? [{ option, p: found.p, test: described(table, pooled, found) }] : []
  })
  const best = candidates.toSorted((a, b) => a.p - b.p || (b.test?.statistic ?? 0) - (a.test?.statistic ?? 0))[0]
  if (!best?.test) return null
  return { ...best.test, p: Math.min(1, best.p * candidates.length), option: question.options[best.option]?.id ?? '' }
}

interface Shown {
  readonly table: CountTable
  readonly pooled: number
}

function shownAnswers(groups: readonly GroupResult[], options: readonly number[], national: NationalCounts): Shown {
  const rows = groups.map((group) => options.map((option) => countIn(group, option)))
  const shown = rows.filter((row, index): row is number[] => groups[index]?.answered !== null && !row.includes(null))
  const pooled = groups.length - shown.length
  const rest = options.map((option) => (national.counts[option] ?? 0) - total(shown.map((row) => row[option] ?? 0)))
  return { table: pooled > 0 ? [...shown, rest] : shown, pooled }
}

/** By group: those that gave the answer, and those that did not. In a trend a hidden group is an empty row, which keeps its place. */
function shownChoice(
  groups: readonly GroupResult[],
  option: number,
  national: NationalCounts,
  ordered: boolean,
): Shown {
  const rows = groups.map((group): [number, number] | null => {
    const count = countIn(group, option)
    return count === null || group.answered === null ? null : [count, group.answered - count]
  })
  const shown = rows.filter((row) => row !== null)
  const pooled = rows.length - shown.length
  if (ordered) return { table: rows.map((row) => row ?? [0, 0]), pooled }
  const given = (national.counts[option] ?? 0) - total(shown.map(([count]) => count))
  const not = national.answered - (national.counts[option] ?? 0) - total(shown.map(([, count]) => count))
  return { table: pooled > 0 ? [...shown, [given, not]] : shown, pooled }
}

function countIn({ options }: GroupResult, option: number): number | null {
  const found = options[option]
  return found && 'count' in found ? found.count : null
}

function described(table: CountTable, pooled: number, found: Found): UnadjustedTest | null {
  const detectable = detectableDifference(table.map((row) => total(row)))
  if (detectable === null) return null
  const filled = dropEmpty(table)
  const dimension = Math.min(filled.length, filled[0]?.length ?? 0) - 1
  return { ...found, compared: filled.length, pooled, effect: cramersV(table), dimension, detectable }
}

type Found = Pick<TestResult, 'method' | 'statistic' | 'p'>

function testTable(table: CountTable): Found | null {
  const exact = pearson(table)
  if (!exact) return null
  if (exact.smallestExpected >= 5) return { method: 'pearson', statistic: exact.statistic, p: exact.p }
  const simulated = pearsonMonteCarlo(table)
  return simulated && { method: 'pearson-monte-carlo', ...simulated }
}

function testTrend(pairs: CountTable): Found | null {
  const found = trendTest(
    pairs.map((pair) => pair[0] ?? 0),
    pairs.map((pair) => total(pair)),
  )
  return found && { method: 'cochran-armitage', ...found }
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
