import type { Breakdown, GroupSource } from '../../rules/grouping.ts'
import { type Requirement, requirementsOf } from './follow-ups.ts'
import type { Place } from './hiding.ts'
import type { ProtectedPart } from './protected-part.ts'

export interface LinkedPart {
  readonly part: ProtectedPart
  /** Places of the breakdowns that it is shown in: its groupings, in order. */
  readonly shown: readonly number[]
}

/** A group of a part that must be hidden, since it tells something hidden of another. */
export interface Leak {
  readonly part: LinkedPart
  readonly place: Place
}

/** So far under a hidden count a floor must be, to say nothing of it. */
const room = 3

/**
 * What is shown of one question that says too much of a hidden count of another: where those that answered in a group must all have given
 * that answer, because they were asked a follow-up question of it, or because the group is made of those that gave it.
 */
export function findLeaks(parts: readonly LinkedPart[], breakdowns: readonly Breakdown[]): Leak[] {
  const questions = [...new Set(parts.map(({ part }) => part.question))]
  const of = (requirement: Requirement) =>
    parts.find(
      ({ part }) =>
        part.question.id === requirement.question && (requirement.row === null || part.row === requirement.row),
    )
  const leaks: Leak[] = []
  for (const part of parts) {
    for (const requirement of requirementsOf(part.part.question, questions)) {
      const above = of(requirement)
      if (!above) continue
      part.shown.forEach((breakdown, grouping) => {
        breakdowns[breakdown]?.groups.forEach((_, group) => {
          if (isFloor(above, requirement, breakdown, group, part.part.knownAnswers({ grouping, group }))) {
            leaks.push({ part, place: { grouping, group } })
          }
        })
      })
    }
    part.shown.forEach((breakdown, grouping) => {
      for (const { requirement, breakdown: single, groupIn, group } of partsOfPairs(breakdowns, breakdown)) {
        const above = of(requirement)
        if (above && isFloor(above, requirement, single, groupIn, part.part.knownAnswers({ grouping, group }))) {
          leaks.push({ part, place: { grouping, group } })
        }
      }
    })
  }
  return leaks
}

/** Whether so many are known to have given an answer that is hidden in a group that they say too much of it. */
function isFloor(
  above: LinkedPart,
  { options }: Requirement,
  breakdown: number,
  group: number,
  known: number,
): boolean {
  const grouping = above.shown.indexOf(breakdown)
  if (grouping < 0 || known === 0) return false
  const { part } = above
  const asked = part.question.options.flatMap(({ id }, option) => (options.has(id) ? [option] : []))
  // Several that can be chosen do not add up, so only one of them has a floor.
  if (part.question.type === 'multi' && asked.length > 1) return false
  if (asked.every((option) => part.reason({ grouping, group }, option) === null)) return false
  const counts = part.counts
  const groupOf = part.groupOf(grouping)
  const truth = asked.reduce(
    (sum, option) =>
      sum +
      (counts[option] ?? new Int32Array()).reduce(
        (own, count, cell) => (groupOf[cell] === group ? own + count : own),
        0,
      ),
    0,
  )
  return truth - known < room
}

interface PairFloor {
  readonly requirement: Requirement
  /** The breakdown by one of the two alone, and the group of it. */
  readonly breakdown: number
  readonly groupIn: number
  /** The pair. */
  readonly group: number
}

/** Pairs of which one part is an answer, where the other part is a breakdown of its own: whoever is in the pair gave the answer there. */
function partsOfPairs(breakdowns: readonly Breakdown[], index: number): PairFloor[] {
  const { both, groups } = breakdowns[index] ?? {}
  if (!both || !groups) return []
  return both.flatMap((side, at) => {
    const other = both[1 - at]
    const { source } = side
    const single = breakdowns.findIndex(({ by }) => by === other?.by)
    if (source.kind !== 'question' || single < 0) return []
    return groups.map(({ pair }, group) => ({
      requirement: answerIn(source, pair?.[at] ?? ''),
      breakdown: single,
      groupIn: breakdowns[single]?.groups.findIndex(({ id }) => id === pair?.[1 - at]) ?? -1,
      group,
    }))
  })
}

function answerIn(source: Extract<GroupSource, { kind: 'question' }>, option: string): Requirement {
  return { question: source.question, row: source.row ?? null, options: new Set([option]) }
}
