/** Something that a process stands on. */
export interface ChainNode {
  readonly id: string
  readonly name: string
  readonly kind: 'process' | 'information' | 'system' | 'control-system' | 'supplier'
  /** How soon it can be back; null where nobody has said. */
  readonly hours: number | null
  /** How much of its work can be lost, in hours; null where nobody has said. */
  readonly loss: number | null
}

/** `from` cannot do without `to`: another asset, or who supplies it. */
export interface ChainLink {
  readonly from: string
  readonly to: string
}

export interface Reached extends ChainNode {
  /** Steps from the process, by the shortest way. */
  readonly depth: number
  /** What is above it on that way; null directly beneath the process. */
  readonly above: string | null
}

/** `slow`: something can be back later than it must. `unknown`: nothing that is known does, but not all is known. */
export type Verdict = 'slow' | 'unknown' | 'holds' | 'nothing'

export interface Chain {
  readonly verdict: Verdict
  /** How soon the process must be back. */
  readonly required: number | null
  /** What can be back last of all that has a figure, and the way to it from directly beneath the process. */
  readonly weakest: { readonly node: Reached; readonly hours: number; readonly way: readonly Reached[] } | null
  /** Systems without a figure: with them it may be worse. */
  readonly missing: readonly Reached[]
  /** In the order of drawing: by depth, then name. */
  readonly reached: readonly Reached[]
  readonly links: readonly ChainLink[]
}

/** Assets, suppliers and what needs what, arranged so that many chains are found in it. */
export interface ChainGraph {
  readonly byId: ReadonlyMap<string, ChainNode>
  readonly below: ReadonlyMap<string, readonly ChainLink[]>
}

export function arrangeChains(nodes: readonly ChainNode[], links: readonly ChainLink[]): ChainGraph {
  return {
    byId: new Map(nodes.map((node) => [node.id, node])),
    below: Map.groupBy(links, ({ from }) => from),
  }
}

/**
 * What a process stands on, and its weakest link: the slowest of it. Everything is restored at the same time, so that the slowest decides: no
 * sum is taken, a circle changes nothing, and where figures are missing it is a lower bound. The database judges by the same rule which
 * processes are too slow (`slowest_in_chain`); a test holds the two together.
 *
 * @param root the process among the nodes; null where it stands in no register of assets
 * @param required hours; null where nobody has said
 */
export function explainChain(root: string | null, required: number | null, graph: ChainGraph): Chain {
  const reached = root === null ? [] : reachFrom(root, graph)
  const timed = reached.flatMap((node) => (node.hours === null ? [] : [{ node, hours: node.hours }]))
  const [slowest] = timed.toSorted((a, b) => b.hours - a.hours || inOrder(a.node, b.node))
  const missing = reached.filter(
    ({ kind, hours }) => hours === null && (kind === 'system' || kind === 'control-system'),
  )
  const known = new Set(reached.map(({ id }) => id))
  return {
    verdict: verdictOf(required, slowest?.hours ?? null, missing.length, reached.length),
    required,
    weakest: slowest === undefined ? null : { ...slowest, way: wayTo(slowest.node, reached) },
    missing,
    reached,
    links: [...(root === null ? [] : [root]), ...known].flatMap((id) =>
      (graph.below.get(id) ?? []).filter(({ to }) => known.has(to)),
    ),
  }
}

function verdictOf(required: number | null, slowest: number | null, missing: number, reached: number): Verdict {
  if (required !== null && slowest !== null && slowest > required) return 'slow'
  if (reached === 0) return 'nothing'
  return required === null || missing > 0 ? 'unknown' : 'holds'
}

/** Breadth first, so that each is found by its shortest way; among as short ones by the name of what is above. */
function reachFrom(root: string, { byId, below }: ChainGraph): readonly Reached[] {
  if (!byId.has(root)) return []
  const found = new Map<string, Reached>()
  let level: readonly { readonly id: string }[] = [{ id: root }]
  for (let depth = 1; level.length > 0; depth++) {
    const next: Reached[] = []
    for (const { id: above } of level) {
      for (const { to } of below.get(above) ?? []) {
        const node = byId.get(to)
        if (node === undefined || to === root || found.has(to)) continue
        const reached = { ...node, depth, above: above === root ? null : above }
        found.set(to, reached)
        next.push(reached)
      }
    }
    level = next.toSorted(inOrder)
  }
  return [...found.values()].sort(inOrder)
}

function inOrder(a: Reached, b: Reached): number {
  return a.depth - b.depth || a.name.localeCompare(b.name, 'sv') || (a.id < b.id ? -1 : 1)
}

function wayTo(node: Reached, reached: readonly Reached[]): readonly Reached[] {
  const byId = new Map(reached.map((each) => [each.id, each]))
  const way: Reached[] = []
  for (let at: Reached | undefined = node; at !== undefined; at = at.above === null ? undefined : byId.get(at.above)) {
    way.unshift(at)
  }
  return way
}
