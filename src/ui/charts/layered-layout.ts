/** One box of a picture of what needs what. */
export interface LayeredNode {
  readonly id: string
}

export interface LayeredEdge {
  readonly from: string
  readonly to: string
}

export interface PlacedNode<Node> {
  readonly node: Node
  /** From the left, from 0: everything that needs it stands further left, but in a circle. */
  readonly layer: number
  /** From the top of its layer, from 0. */
  readonly row: number
}

export interface Layered<Node> {
  readonly nodes: readonly PlacedNode<Node>[]
  readonly layers: number
  /** Of the layer with the most. */
  readonly rows: number
}

/** How many times the order within the layers is gone over. */
const sweeps = 6

/**
 * Places nodes in layers, so that edges go from left to right, and orders each layer so that they cross as little as a few sweeps of
 * medians can bring about (Sugiyama, Tagawa and Toda, IEEE Transactions on Systems, Man, and Cybernetics 11, 1981). An edge that closes a circle
 * is left out when layers are chosen; it then goes back. The same input gives the same picture.
 */
export function layeredLayout<Node extends LayeredNode>(
  nodes: readonly Node[],
  edges: readonly LayeredEdge[],
): Layered<Node> {
  const known = new Set(nodes.map(({ id }) => id))
  const inside = edges.filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
  const out = neighbours(nodes, inside, 'from', 'to')
  const into = neighbours(nodes, inside, 'to', 'from')
  const layerOf = chooseLayers(nodes, out)
  const layers: string[][] = []
  for (const { id } of nodes) {
    const layer = layerOf.get(id) ?? 0
    while (layers.length <= layer) layers.push([])
    layers[layer]?.push(id)
  }
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const forward = sweep % 2 === 0
    const order = forward ? layers.keys() : [...layers.keys()].reverse()
    for (const at of order) sortLayer(layers, at, forward ? into : out)
  }
  const rowOf = new Map(layers.flatMap((ids) => ids.map((id, row) => [id, row] as const)))
  return {
    nodes: nodes.map((node) => ({ node, layer: layerOf.get(node.id) ?? 0, row: rowOf.get(node.id) ?? 0 })),
    layers: layers.length,
    rows: Math.max(0, ...layers.map((ids) => ids.length)),
  }
}

function neighbours(
  nodes: readonly LayeredNode[],
  edges: readonly LayeredEdge[],
  at: 'from' | 'to',
  other: 'from' | 'to',
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>(nodes.map(({ id }) => [id, []]))
  for (const edge of edges) found.get(edge[at])?.push(edge[other])
  return found
}

/** The longest way to each node, from a walk in depth that leaves out what would lead back to where it is. */
function chooseLayers(
  nodes: readonly LayeredNode[],
  out: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const done: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  const forward = new Map<string, string[]>()
  for (const { id: start } of nodes) {
    if (state.has(start)) continue
    state.set(start, 'open')
    const path = [{ id: start, next: 0 }]
    while (path.length > 0) {
      const at = path.at(-1) as { id: string; next: number }
      const next = out.get(at.id)?.[at.next]
      at.next += 1
      if (next === undefined) {
        path.pop()
        state.set(at.id, 'done')
        done.push(at.id)
      } else if (state.get(next) !== 'open') {
        forward.set(at.id, [...(forward.get(at.id) ?? []), next])
        if (!state.has(next)) {
          state.set(next, 'open')
          path.push({ id: next, next: 0 })
        }
      }
    }
  }
  const layer = new Map<string, number>()
  // What is done last comes first
  for (const id of done.toReversed()) {
    const own = layer.get(id) ?? 0
    layer.set(id, own)
    for (const next of forward.get(id) ?? []) layer.set(next, Math.max(layer.get(next) ?? 0, own + 1))
  }
  return layer
}

function sortLayer(layers: string[][], at: number, beside: ReadonlyMap<string, readonly string[]>): void {
  const place = new Map(layers.flatMap((ids) => ids.map((id, row) => [id, row / Math.max(1, ids.length - 1)] as const)))
  const ids = layers[at] ?? []
  const middle = new Map(
    ids.map((id) => {
      const rows = (beside.get(id) ?? []).map((other) => place.get(other) ?? 0).sort((a, b) => a - b)
      return [id, rows.length === 0 ? (place.get(id) ?? 0) : (rows[Math.floor((rows.length - 1) / 2)] ?? 0)]
    }),
  )
  layers[at] = ids
    .map((id, row) => ({ id, row }))
    .sort((a, b) => (middle.get(a.id) ?? 0) - (middle.get(b.id) ?? 0) || a.row - b.row)
    .map(({ id }) => id)
}
