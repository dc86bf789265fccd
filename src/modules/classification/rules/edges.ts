/** `asset` cannot do its work without `needs`: so `needs` inherits from `asset`. */
export interface Edge {
  readonly asset: string
  readonly needs: string
}

/** What each asset needs; every asset of the edges is there. */
export function needsOf(edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> {
  const needs = new Map<string, string[]>()
  for (const { asset, needs: needed } of edges) {
    const list = needs.get(asset)
    if (list) list.push(needed)
    else needs.set(asset, [needed])
    if (!needs.has(needed)) needs.set(needed, [])
  }
  return needs
}
