/**
 * The first of what stands in an order, where it is of several groups that are each to be seen: every group has an equal share of the places,
 * and what one of them does not need goes to whatever comes first. The order is kept.
 *
 * @param groupOf by identity
 */
export function sharePlaces<T>(ordered: readonly T[], groupOf: (item: T) => unknown, places: number): readonly T[] {
  if (ordered.length <= places) return ordered
  const groups = new Set(ordered.map(groupOf))
  const share = Math.max(1, Math.floor(places / groups.size))
  const taken = new Map<unknown, number>()
  const chosen = new Set<T>()
  for (const item of ordered) {
    const held = taken.get(groupOf(item)) ?? 0
    if (held >= share || chosen.size >= places) continue
    taken.set(groupOf(item), held + 1)
    chosen.add(item)
  }
  for (const item of ordered) {
    if (chosen.size >= places) break
    chosen.add(item)
  }
  return ordered.filter((item) => chosen.has(item))
}
