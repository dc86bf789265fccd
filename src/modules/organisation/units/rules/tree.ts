import type { Unit } from './unit.ts'

export interface TreeNode<U extends Unit> {
  readonly unit: U
  /** 0 directly under the municipality. */
  readonly depth: number
  readonly children: readonly TreeNode<U>[]
}

/**
 * Units as a tree, in the order that they are given in. A unit whose parent is not among them, and one of a circle, stands at the top, so
 * that none is left out.
 */
export function treeOf<U extends Unit>(units: readonly U[]): readonly TreeNode<U>[] {
  const known = new Set(units.map(({ id }) => id))
  const circular = new Set(unitsInCircles(units))
  const below = new Map<string, U[]>()
  const tops: U[] = []
  for (const unit of units) {
    if (unit.parent === null || !known.has(unit.parent) || circular.has(unit.id)) tops.push(unit)
    else below.set(unit.parent, [...(below.get(unit.parent) ?? []), unit])
  }
  const node = (unit: U, depth: number): TreeNode<U> => ({
    unit,
    depth,
    children: (below.get(unit.id) ?? []).map((child) => node(child, depth + 1)),
  })
  return tops.map((unit) => node(unit, 0))
}

/** The nodes of a tree one after the other, as they are read. */
export function flatten<U extends Unit>(nodes: readonly TreeNode<U>[]): readonly TreeNode<U>[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)])
}

/** A unit and everything below it. */
export function withBelow(units: readonly Unit[], id: string): ReadonlySet<string> {
  const found = new Set([id])
  for (let before = 0; before !== found.size; ) {
    before = found.size
    for (const unit of units) if (unit.parent !== null && found.has(unit.parent)) found.add(unit.id)
  }
  return found
}

/** The units above one, the nearest first. */
export function above<U extends Unit>(units: ReadonlyMap<string, U>, unit: U): readonly U[] {
  const found: U[] = []
  for (let at = parentOf(units, unit); at && at.id !== unit.id && !found.includes(at); at = parentOf(units, at))
    found.push(at)
  return found
}

function parentOf<U extends Unit>(units: ReadonlyMap<string, U>, { parent }: U): U | undefined {
  return parent === null ? undefined : units.get(parent)
}

/** The units that come back to themselves by their parents. */
export function unitsInCircles(units: readonly Unit[]): readonly string[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]))
  return units
    .map(({ id }) => id)
    .filter((id) => {
      const seen = new Set<string>()
      for (let at = parents.get(id) ?? null; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
        if (at === id) return true
        seen.add(at)
      }
      return false
    })
}
