import type { Frame } from '../../../collection/index.ts'
import type { Breakdown, BreakdownGroup } from '../../rules/grouping.ts'

/**
 * Two breakdowns at once: a group for each pair of their groups. Where both are columns of the frame, only the pairs that
 * somebody in the frame has, each with its population; a pair with the answer to a question has no known population.
 */
export function crossBreakdowns(frame: Frame | null, first: Breakdown, second: Breakdown): Breakdown {
  const by = `${first.by},${second.by}`
  const both = [first, second] as const
  if (frame && first.source.kind === 'frame' && second.source.kind === 'frame') {
    return { by, ordered: false, both, ...pairsInFrame(frame, first, second) }
  }
  const secondSize = second.groups.length
  return {
    by,
    ordered: false,
    both,
    groups: first.groups.flatMap((one) => second.groups.map((other) => pairOf(one, other, null))),
    source: { kind: 'both', first: first.source, second: second.source, secondSize },
    groupOf(response, replay) {
      const one = first.groupOf(response, replay)
      const other = second.groupOf(response, replay)
      return one < 0 || other < 0 ? -1 : one * secondSize + other
    },
  }
}

function pairsInFrame(
  frame: Frame,
  first: Breakdown,
  second: Breakdown,
): Pick<Breakdown, 'groups' | 'source' | 'groupOf'> {
  const placeIn = ({ source }: Breakdown, respondent: string) =>
    source.kind === 'frame' ? source.placeOf(respondent) : -1
  const pairOfRow = (respondent: string) => {
    const one = placeIn(first, respondent)
    const other = placeIn(second, respondent)
    return one < 0 || other < 0 ? -1 : one * second.groups.length + other
  }
  const populations = new Map<number, number>()
  for (const { respondent } of frame.rows) {
    const pair = pairOfRow(respondent)
    if (pair >= 0) populations.set(pair, (populations.get(pair) ?? 0) + 1)
  }
  const pairs = [...populations.keys()].sort((a, b) => a - b)
  const place = new Map(pairs.map((pair, index) => [pair, index]))
  const placeOf = (respondent: string) => place.get(pairOfRow(respondent)) ?? -1
  const groups = pairs.flatMap((pair) => {
    const one = first.groups[Math.floor(pair / second.groups.length)]
    const other = second.groups[pair % second.groups.length]
    return one && other ? [pairOf(one, other, populations.get(pair) ?? 0)] : []
  })
  return { groups, source: { kind: 'frame', placeOf }, groupOf: ({ respondent }) => placeOf(respondent) }
}

function pairOf(first: BreakdownGroup, second: BreakdownGroup, population: number | null): BreakdownGroup {
  return {
    id: `${first.id},${second.id}`,
    label: { sv: `${first.label.sv}, ${second.label.sv}`, en: `${first.label.en}, ${second.label.en}` },
    population,
    pair: [first.id, second.id],
  }
}
