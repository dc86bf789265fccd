import type { AssetKind } from './aspects.ts'
import type { Edge } from './edges.ts'

/** What is within so many steps of an asset, by what it needs and by what needs it, each way for itself; the asset too. */
export function surroundingsOf(edges: readonly Edge[], centre: string, depth: number): ReadonlySet<string> {
  const found = new Set([centre])
  for (const [at, to] of [
    ['asset', 'needs'],
    ['needs', 'asset'],
  ] as const) {
    const seen = new Set([centre])
    let edge = [centre]
    for (let step = 0; step < depth; step += 1) {
      const from = new Set(edge)
      edge = [...new Set(edges.filter((each) => from.has(each[at])).map((each) => each[to]))].filter(
        (id) => !seen.has(id),
      )
      for (const id of edge) {
        seen.add(id)
        found.add(id)
      }
    }
  }
  return found
}

/** Everything of a kind in a unit, as one. */
export interface AssetGroup {
  readonly id: string
  readonly unit: string | null
  readonly kind: AssetKind
  readonly count: number
  /** One of them, to draw around: the one with the most dependencies. */
  readonly first: string
}

interface Grouped {
  readonly id: string
  readonly unitName: string | null
  readonly kind: AssetKind
}

/** The whole graph by unit and kind, with how many dependencies go from one group to another. What depends on nothing and nothing on it is left out. */
export function groupsOf(
  assets: readonly Grouped[],
  edges: readonly Edge[],
): {
  readonly groups: readonly AssetGroup[]
  readonly edges: readonly (Edge & { readonly count: number })[]
} {
  const degree = new Map<string, number>()
  for (const { asset, needs } of edges) for (const id of [asset, needs]) degree.set(id, (degree.get(id) ?? 0) + 1)
  const groupOf = new Map<string, string>()
  const groups = new Map<string, Grouped[]>()
  for (const asset of assets) {
    if (!degree.has(asset.id)) continue
    const id = `${asset.kind} ${asset.unitName ?? ''}`
    groupOf.set(asset.id, id)
    groups.set(id, [...(groups.get(id) ?? []), asset])
  }
  const between = new Map<string, Edge & { count: number }>()
  for (const { asset, needs } of edges) {
    const [from, to] = [groupOf.get(asset), groupOf.get(needs)]
    if (from === undefined || to === undefined || from === to) continue
    const known = between.get(`${from}\n${to}`)
    if (known) known.count += 1
    else between.set(`${from}\n${to}`, { asset: from, needs: to, count: 1 })
  }
  const most = (list: readonly Grouped[]) =>
    [...list].sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0))[0]?.id ?? ''
  return {
    groups: [...groups].flatMap(([id, list]) => {
      const [one] = list
      return one ? [{ id, unit: one.unitName, kind: one.kind, count: list.length, first: most(list) }] : []
    }),
    edges: [...between.values()],
  }
}
