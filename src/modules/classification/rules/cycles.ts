import { type Edge, needsOf } from './edges.ts'

/**
 * The assets that need each other in a circle, each group once, in the order of the way round. By Tarjan's strongly connected
 * components (SIAM Journal on Computing 1, 1972), without recursion: a chain of ten thousand systems is no reason to fall over.
 */
export function cyclesIn(edges: readonly Edge[]): readonly (readonly string[])[] {
  const needs = needsOf(edges)
  return componentsOf(needs).flatMap((component) => {
    const [first = ''] = component
    if (component.length === 1 && !needs.get(first)?.includes(first)) return []
    const inside = new Set(component)
    const back = wayBetween(
      edges.filter(({ asset, needs }) => inside.has(asset) && inside.has(needs)),
      first,
      first,
    )
    return back === null ? [] : [back.slice(0, -1)]
  })
}

function componentsOf(needs: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const found: string[][] = []
  const enter = (id: string) => {
    order.set(id, order.size)
    low.set(id, order.size - 1)
    open.push(id)
    isOpen.add(id)
  }
  const lower = (id: string, to: number) => low.set(id, Math.min(low.get(id) ?? to, to))
  for (const start of needs.keys()) {
    if (order.has(start)) continue
    enter(start)
    const path = [{ id: start, next: 0 }]
    while (path.length > 0) {
      const at = path.at(-1) as { id: string; next: number }
      const next = needs.get(at.id)?.[at.next]
      at.next += 1
      if (next !== undefined) {
        if (!order.has(next)) {
          enter(next)
          path.push({ id: next, next: 0 })
        } else if (isOpen.has(next)) lower(at.id, order.get(next) ?? 0)
        continue
      }
      path.pop()
      const above = path.at(-1)
      if (above) lower(above.id, low.get(at.id) ?? 0)
      if (low.get(at.id) !== order.get(at.id)) continue
      const component = open.splice(open.indexOf(at.id))
      for (const id of component) isOpen.delete(id)
      found.push(component)
    }
  }
  return found
}

/** The shortest way from one asset to another by what each needs, both ends with it; of at least one step. null where there is none. */
export function wayBetween(edges: readonly Edge[], from: string, to: string): readonly string[] | null {
  const needs = needsOf(edges)
  const cameFrom = new Map<string, string>()
  const queue = [from]
  for (const id of queue) {
    for (const next of needs.get(id) ?? []) {
      if (next === to) {
        const way = [to, id]
        for (let at = id; at !== from; ) {
          at = cameFrom.get(at) ?? from
          way.push(at)
        }
        return way.reverse()
      }
      if (next === from || cameFrom.has(next)) continue
      cameFrom.set(next, id)
      queue.push(next)
    }
  }
  return null
}

/** The circle that one more dependency would close, from the asset and back to it; null where it closes none. */
export function cycleClosedBy(edges: readonly Edge[], { asset, needs }: Edge): readonly string[] | null {
  if (asset === needs) return [asset, asset]
  const back = wayBetween(edges, needs, asset)
  return back === null ? null : [asset, ...back]
}
