import type { BatchLayout, Frame } from '../../../collection/index.ts'
import { compileReplay, type Questionnaire, type Response } from '../../../survey/index.ts'
import type { CellPlan } from '../../counting/rules/cell-plan.ts'
import { type CellSource, splitBy } from '../../counting/rules/split.ts'
import type { Breakdown, GroupSource } from '../../rules/grouping.ts'
import type { Weighting } from './weighting.ts'

/** Where the parts of a combination come from. */
interface Leaf {
  readonly size: number
  readonly source: Exclude<GroupSource, { kind: 'both' }>
}

/** The plan for responses that come one at a time: all combinations that there could be. */
export function planCells(
  layout: BatchLayout,
  frame: Frame | null,
  breakdowns: readonly Breakdown[],
  weighting: Weighting | null,
): CellPlan {
  const leaves = breakdowns.flatMap((breakdown) => leavesOf(breakdown))
  const columns = leaves.filter(({ source }) => source.kind === 'frame')
  const questions = distinct(leaves.filter(({ source }) => source.kind === 'question'))
  const tuples = frameTuples(frame, columns, weighting)
  let source: CellSource = { kind: 'frame', cellOf: tuples.cellOf }
  let cells = tuples.list.length
  if (!frame) source = { kind: 'everyone' }
  for (const leaf of questions) {
    const second = splitBy(layout, frame, leaf.source, leaf.size).source
    source = { kind: 'both', first: source, second: withNone(second, leaf.size), secondSize: leaf.size + 1 }
    cells *= leaf.size + 1
  }
  const placeIn = (leaf: GroupSource, cell: number): number => {
    if (leaf.kind === 'both') {
      const first = placeIn(leaf.first, cell)
      const second = placeIn(leaf.second, cell)
      return first < 0 || second < 0 ? -1 : first * leaf.secondSize + second
    }
    let rest = cell
    const answers = questions
      .toReversed()
      .map(({ size }) => {
        const place = rest % (size + 1)
        rest = Math.floor(rest / (size + 1))
        return place === size ? -1 : place
      })
      .toReversed()
    if (leaf.kind === 'question') return answers[questions.findIndex((one) => sameSource(one.source, leaf))] ?? -1
    return tuples.list[rest]?.places[columns.findIndex((one) => one.source === leaf)] ?? -1
  }
  const perTuple = cells / Math.max(1, tuples.list.length)
  return {
    split: { cells, source },
    groupOf: breakdowns.map((breakdown) =>
      Int32Array.from({ length: cells }, (_, cell) => placeIn(breakdown.source, cell)),
    ),
    stratumOf:
      weighting &&
      Int32Array.from({ length: cells }, (_, cell) => tuples.list[Math.floor(cell / perTuple)]?.stratum ?? -1),
    population: questions.length === 0 && frame ? Int32Array.from(tuples.list, ({ population }) => population) : null,
  }
}

/** The plan for responses at hand: the combinations that there are. However many breakdowns there are, no more than responses. */
export function planRespondents(
  questionnaire: Questionnaire,
  frame: Frame,
  responses: readonly Response[],
  breakdowns: readonly Breakdown[],
  weighting: Weighting | null,
): CellPlan {
  const replay = compileReplay(questionnaire)
  const places = new Map(frame.rows.map(({ respondent }, index) => [respondent, index]))
  const cellOf = new Int32Array(frame.rows.length).fill(-1)
  const cells = new Map<string, number>()
  const tuples: { groups: readonly number[]; stratum: number }[] = []
  for (const response of responses) {
    const place = places.get(response.respondent)
    if (place === undefined) continue
    const replayed = replay(response)
    const groups = breakdowns.map((breakdown) => breakdown.groupOf(response, replayed))
    const stratum = weighting?.cellOf(response.respondent) ?? -1
    const key = [...groups, stratum].join(' ')
    const cell = cells.get(key) ?? tuples.length
    if (cell === tuples.length) {
      cells.set(key, cell)
      tuples.push({ groups, stratum })
    }
    cellOf[place] = cell
  }
  return {
    split: { cells: tuples.length, source: { kind: 'frame', cellOf } },
    groupOf: breakdowns.map((_, index) => Int32Array.from(tuples, ({ groups }) => groups[index] ?? -1)),
    stratumOf: weighting && Int32Array.from(tuples, ({ stratum }) => stratum),
    population: null,
  }
}

function leavesOf({ source, groups, both }: Breakdown): Leaf[] {
  if (source.kind !== 'both') return [{ source, size: groups.length }]
  return (both ?? []).flatMap(leavesOf)
}

function distinct(leaves: readonly Leaf[]): Leaf[] {
  return leaves.filter((leaf, index) => leaves.findIndex(({ source }) => sameSource(source, leaf.source)) === index)
}

function sameSource(a: GroupSource, b: GroupSource): boolean {
  return a.kind === 'question' && b.kind === 'question' && a.question === b.question && a.row === b.row
}

/** The same source with a place for those that have no answer. */
function withNone(source: CellSource, none: number): CellSource {
  if (source.kind !== 'column') return source
  return { ...source, cellOf: source.cellOf.map((place) => (place < 0 ? none : place)) }
}

interface Tuple {
  readonly places: readonly number[]
  readonly stratum: number
  population: number
}

function frameTuples(
  frame: Frame | null,
  columns: readonly Leaf[],
  weighting: Weighting | null,
): { list: readonly Tuple[]; cellOf: Int32Array } {
  if (!frame) return { list: [{ places: [], stratum: -1, population: 0 }], cellOf: new Int32Array() }
  const list: Tuple[] = []
  const known = new Map<string, number>()
  const cellOf = Int32Array.from(frame.rows, ({ respondent }) => {
    const places = columns.map(({ source }) => (source.kind === 'frame' ? source.placeOf(respondent) : -1))
    const stratum = weighting?.cellOf(respondent) ?? -1
    const key = [...places, stratum].join(' ')
    const cell = known.get(key) ?? list.length
    if (cell === list.length) {
      known.set(key, cell)
      list.push({ places, stratum, population: 0 })
    }
    const tuple = list[cell]
    if (tuple) tuple.population += 1
    return cell
  })
  return { list, cellOf }
}
