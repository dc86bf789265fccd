import { holm } from '../../../../stats/holm.ts'
import { mcnemar } from '../../../../stats/mcnemar.ts'
import type { ChangeTest, ComparedQuestion } from './round-comparison.ts'
import type { MoveRange } from './transition.ts'

/** A compared question before its test, with what can be known of hidden moves, in the order of the answers. */
export interface Untested {
  readonly question: Omit<ComparedQuestion, 'test' | 'untested'>
  readonly ranges: readonly (MoveRange | null)[]
}

/**
 * Adds McNemar's test to each question. With several answers each is tested, the one with the smallest p stands for the question and
 * its p is multiplied by the number tested (Bonferroni). Holm's correction is over the questions that are tested.
 *
 * A test tells of the counts that it was made from, so what is hidden is not tested as it is: where all that the hidden counts can be
 * gives a small p, the largest of those is given, which any reader could work out. Otherwise there is no test.
 */
export function withTests(questions: readonly Untested[]): ComparedQuestion[] {
  const found = questions.map(testQuestion)
  const adjusted = holm(found.flatMap(({ test }) => (test ? [test.p] : [])))
  let next = 0
  return questions.map(({ question }, index) => {
    const { test = null, untested = null } = found[index] ?? {}
    return { ...question, test: test && { ...test, adjustedP: adjusted[next++] ?? test.p }, untested }
  })
}

type Candidate = Omit<ChangeTest, 'adjustedP'>

interface Found {
  readonly test: Candidate | null
  readonly untested: ComparedQuestion['untested']
}

function testQuestion({ question: { answers, several, matched }, ranges }: Untested): Found {
  if (matched === null) return { test: null, untested: null }
  // Of two answers that exclude each other the second says the same as the first
  const tested = !several && answers.length === 2 ? answers.slice(0, 1) : answers
  const candidates = tested.flatMap(({ id, moves }, index): Candidate[] => {
    if (moves !== null && moves.gained !== null && moves.lost !== null) {
      const test = mcnemar(moves.gained, moves.lost)
      return test ? [{ ...test, answer: id, atMost: false }] : []
    }
    const worst = largestP(ranges[index] ?? null)
    return worst === null ? [] : [{ ...worst, statistic: null, answer: id, atMost: true }]
  })
  const best = candidates.toSorted((a, b) => a.p - b.p)[0]
  if (best) return { test: { ...best, p: Math.min(1, best.p * candidates.length) }, untested: null }
  const open = tested.every(({ moves }) => moves !== null && moves.gained !== null && moves.lost !== null)
  return { test: null, untested: open ? 'nobody-changed' : 'withheld' }
}

/** The largest p of all that hidden counts can be; null where they can be such that nothing is found. */
function largestP(range: MoveRange | null): Pick<Candidate, 'method' | 'p'> | null {
  if (range === null) return null
  let worst: Pick<Candidate, 'method' | 'p'> | null = null
  for (let gained = range.gained.low; gained <= range.gained.high; gained++) {
    for (let lost = range.lost.low; lost <= range.lost.high; lost++) {
      const test = mcnemar(gained, lost)
      if (test === null || test.p >= highestForFinding) return null
      if (worst === null || test.p > worst.p) worst = { method: test.method, p: test.p }
    }
  }
  return worst
}

/** A larger p than this finds nothing, whatever the correction. */
const highestForFinding = 0.05
