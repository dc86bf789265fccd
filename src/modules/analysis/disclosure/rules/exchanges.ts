import type { CrossTable } from './cross-table.ts'
import type { Cell, Hiding } from './hiding.ts'

/** What a reader cannot tell apart from what is true. */
export interface Exchanges {
  /**
   * How far the count of a hidden cell can be from the truth, up and down together, in data that would have been published just the
   * same. At most `enough` is looked for.
   */
  span(target: Cell, enough: number): number
  /** The same if all were hidden in every breakdown: what is left then follows from the national figures. */
  widestSpan(target: Cell, enough: number): number
  /** Whether those of a combination of groups could have answered otherwise than by `column`, all that is shown being the same. */
  canDiffer(cell: number, column: number): boolean
}

/**
 * Works with data that could have been instead. Two respondents exchange answers `a` and `b`: no national figure changes, and a group
 * does only where one of them is in it and the other is not. So in every breakdown they must be in the same group, or each in a group
 * where `a` and `b` are hidden. In one breakdown at a time chains are allowed too: A gives to B, B to C, and B, which may be shown, is
 * as before. Chains are paths in a network whose nodes are the groups of that breakdown and the sets of cells that no other breakdown
 * tells apart; how many there are is its maximum flow.
 *
 * What is found is a table of whole respondents that gives the same publication, so no reasoning can rule it out, whatever its means:
 * a hidden cell with a wide span is safe. (That none is found does not prove that a reader could do it; then more is hidden.)
 * Who took part and who answered the question that routes here are the same in all of it, so that other questions cannot help.
 *
 * Source: the exchange of records is that of Dalenius & Reiss, "Data-swapping: A Technique for Disclosure Control", J. Statistical
 * Planning and Inference 6 (1982), 73–85, used here not to change data but to show what is indistinguishable; flows as in Cox, "Network
 * Models for Complementary Cell Suppression", JASA 90 (1995), 1453–1462.
 */
export function createExchanges(table: CrossTable, hiding: Hiding): Exchanges {
  const answers = Array.from({ length: table.columns + 1 }, (_, column) => column)
  const known = new Map<number, Network>()
  let version = -1

  const isOpen = (grouping: number, group: number, a: number, b: number) => {
    const hidden = (column: number) =>
      column === table.columns
        ? hiding.baseHidden({ grouping, group })
        : hiding.reason({ grouping, group, column }) !== null
    return hidden(a) && hidden(b)
  }
  const networkOf = (grouping: number, a: number, b: number): Network => {
    if (version !== hiding.version) {
      known.clear()
      version = hiding.version
    }
    const key = (grouping * answers.length + a) * answers.length + b
    const found = known.get(key) ?? buildNetwork(table, grouping, a, b, isOpen)
    known.set(key, found)
    return found
  }
  const most = (enough: number, reach: (other: number) => number, own: number) => {
    let best = 0
    for (const other of answers) if (other !== own && best < enough) best = Math.max(best, reach(other))
    return best
  }

  return {
    span({ grouping, group, column }, enough) {
      const open = (other: number) => isOpen(grouping, group, column, other)
      const reach = (enoughOf: number, up: boolean) =>
        most(
          enoughOf,
          (other) => (open(other) ? push(networkOf(grouping, column, other), group, enoughOf, up) : 0),
          column,
        )
      const rise = reach(enough, true)
      return rise >= enough ? rise : rise + reach(enough - rise, false)
    },
    widestSpan({ grouping, group, column }, enough) {
      const groupOf = table.groupings[grouping]?.groupOf ?? new Int32Array()
      const within = (counts: Int32Array, inside: boolean) => {
        let sum = 0
        for (let cell = 0; cell < counts.length; cell++) {
          if ((groupOf[cell] === group) === inside) sum += counts[cell] ?? 0
        }
        return sum
      }
      const trade = (other: number, up: boolean) => {
        const to = table.movable(other, column)
        const from = table.movable(column, other)
        return Math.min(within(up ? to : from, true), within(up ? from : to, false))
      }
      const rise = most(enough, (other) => trade(other, true), column)
      return Math.min(enough, rise + most(enough, (other) => trade(other, false), column))
    },
    canDiffer(cell, column) {
      return answers.some((other) => {
        if (other === column) return false
        const away = table.movable(column, other)[cell] ?? 0
        const back = table.movable(other, column)[cell] ?? 0
        return table.groupings.some((_, grouping) => {
          const network = networkOf(grouping, column, other)
          return (
            (away > 0 && canReturn(network, cell, away, back, false)) ||
            (back > 0 && canReturn(network, cell, back, away, true))
          )
        })
      })
    },
  }
}

/** Who can exchange two answers with whom, by way of one breakdown. */
interface Network {
  /** By cell: its group (the one beyond the last for none) and its set. */
  readonly nodeOf: Int32Array
  readonly setOf: Int32Array
  /** Groups where both answers are hidden, and outside all groups: their counts need not stay. */
  readonly free: readonly boolean[]
  readonly edges: readonly Edge[]
  readonly ofGroup: readonly (readonly number[])[]
  readonly ofSet: readonly (readonly number[])[]
}

/** Cells of one group and one set. */
interface Edge {
  readonly group: number
  readonly set: number
  /** How many can change to the first answer, and how many from it. */
  up: number
  down: number
}

function buildNetwork(
  table: CrossTable,
  grouping: number,
  a: number,
  b: number,
  isOpen: (grouping: number, group: number, a: number, b: number) => boolean,
): Network {
  const own = table.groupings[grouping]
  const groups = own?.groups ?? 0
  const others = table.groupings.filter((_, index) => index !== grouping)
  const open = others.map(({ groups: size }, index) => {
    const at = index < grouping ? index : index + 1
    return Array.from({ length: size }, (_, group) => isOpen(at, group, a, b))
  })
  const toFirst = table.movable(b, a)
  const fromFirst = table.movable(a, b)
  const places = new Map<number, number>()
  const edges: Edge[] = []
  const ofGroup: number[][] = Array.from({ length: groups + 1 }, () => [])
  const ofSet: number[][] = []
  const nodeOf = new Int32Array(table.cells)
  const setOf = findSets(table.cells, others, open)
  for (let cell = 0; cell < table.cells; cell++) {
    const set = setOf[cell] ?? 0
    const inGroup = own?.groupOf[cell] ?? -1
    const group = inGroup < 0 ? groups : inGroup
    nodeOf[cell] = group
    const at = places.get(set * (groups + 1) + group) ?? edges.length
    if (at === edges.length) {
      places.set(set * (groups + 1) + group, at)
      edges.push({ group, set, up: 0, down: 0 })
      ofGroup[group]?.push(at)
      if (!ofSet[set]) ofSet[set] = []
      ofSet[set]?.push(at)
    }
    const edge = edges[at]
    if (edge) {
      edge.up += toFirst[cell] ?? 0
      edge.down += fromFirst[cell] ?? 0
    }
  }
  const free = Array.from({ length: groups + 1 }, (_, group) => group === groups || isOpen(grouping, group, a, b))
  return { nodeOf, setOf, free, edges, ofGroup, ofSet }
}

/** By cell, the set of those that no breakdown tells apart: in each, of the same group, or of any that is open. */
function findSets(
  cells: number,
  groupings: CrossTable['groupings'],
  open: readonly (readonly boolean[])[],
): Int32Array {
  const sets = new Int32Array(cells)
  groupings.forEach(({ groups, groupOf }, index) => {
    const known = new Map<number, number>()
    for (let cell = 0; cell < cells; cell++) {
      const group = groupOf[cell] ?? -1
      const apart = group < 0 || open[index]?.[group] ? 0 : group + 1
      const key = (sets[cell] ?? 0) * (groups + 1) + apart
      const set = known.get(key) ?? known.size
      known.set(key, set)
      sets[cell] = set
    }
  })
  return sets
}

/** How many of a group can change to the first answer (or from it), with others making up for it; at most `enough`. */
function push(network: Network, group: number, enough: number, up: boolean): number {
  const used: { edge: Edge; to: boolean }[] = []
  let flow = 0
  while (flow < enough) {
    const path = findPath(network, group, up)
    if (!path) break
    path.forEach((at, step) => {
      const edge = network.edges[at]
      const to = step % 2 === 0 ? up : !up
      if (!edge) return
      change(edge, to, 1)
      used.push({ edge, to })
    })
    flow += 1
  }
  for (const { edge, to } of used) change(edge, to, -1)
  return flow
}

/** Those who have changed to the first answer can change from it, and the other way about. */
function change(edge: Edge, up: boolean, by: number) {
  edge.up += up ? -by : by
  edge.down += up ? by : -by
}

/** Edges from a group to another whose count need not stay: in turn from a group to a set, and from it to a group. */
function findPath({ free, edges, ofGroup, ofSet }: Network, start: number, up: boolean): number[] | null {
  const reachedGroup = new Map<number, readonly number[]>([[start, []]])
  const reachedSet = new Set<number>()
  const queue = [start]
  for (const group of queue) {
    const before = reachedGroup.get(group) ?? []
    for (const at of ofGroup[group] ?? []) {
      const edge = edges[at]
      if (!edge || reachedSet.has(edge.set) || (up ? edge.up : edge.down) <= 0) continue
      reachedSet.add(edge.set)
      for (const next of ofSet[edge.set] ?? []) {
        const other = edges[next]
        if (!other || reachedGroup.has(other.group) || (up ? other.down : other.up) <= 0) continue
        const path = [...before, at, next]
        if (free[other.group]) return path
        reachedGroup.set(other.group, path)
        queue.push(other.group)
      }
    }
  }
  return null
}

/** Whether one of a cell can change its answer while all groups that must keep their counts do. */
function canReturn(network: Network, cell: number, mine: number, alsoMine: number, up: boolean): boolean {
  const { nodeOf, setOf, free, edges, ofGroup, ofSet } = network
  const home = nodeOf[cell] ?? -1
  const own = setOf[cell] ?? -1
  const reachedGroup = new Set<number>()
  const reachedSet = new Set([own])
  const queue = [own]
  for (const set of queue) {
    for (const next of ofSet[set] ?? []) {
      const other = edges[next]
      if (!other || reachedGroup.has(other.group)) continue
      // What others of the cell's own group and set can change; the cell's own change is the one to make up for.
      const capacity = (up ? other.down : other.up) - (other.group === home && set === own ? alsoMine : 0)
      if (capacity <= 0) continue
      if (other.group === home || (free[other.group] && free[home])) return mine > 0
      const from = free[other.group] ? free.flatMap((isFree, group) => (isFree ? [group] : [])) : [other.group]
      for (const group of from) {
        if (reachedGroup.has(group)) continue
        reachedGroup.add(group)
        for (const at of ofGroup[group] ?? []) {
          const edge = edges[at]
          if (!edge || reachedSet.has(edge.set) || (up ? edge.up : edge.down) <= 0) continue
          reachedSet.add(edge.set)
          queue.push(edge.set)
        }
      }
    }
  }
  return false
}
