import type { ActionContext } from '../../../platform/action/index.ts'
import { type Graph, type LevelWrite, readGraph, writeLevels } from '../queries/graph.ts'
import { noLevels, sameLevels } from '../rules/aspects.ts'
import { effectiveLevels } from '../rules/inherit.ts'

interface Spreading {
  readonly cause: string
  /** What was decided now, with its days. */
  readonly decided?: LevelWrite['decided'] & { readonly asset: string }
  /** As it is by now, where it has been read already. */
  readonly graph?: Graph
}

/**
 * Brings the levels in the register into line with what is assessed and depended on: of everything, in two statements, and two more where
 * the graph is not read already. The caller holds the lock of `lockLevels` since before it changed anything.
 *
 * @returns the other assets whose levels changed
 */
export async function spreadLevels(
  { db, organisation, person, now }: ActionContext,
  { cause, decided, graph }: Spreading,
): Promise<readonly string[]> {
  const { assets, edges } = graph ?? (await readGraph(db, organisation))
  const effective = effectiveLevels(assets, edges)
  const writes = assets.flatMap(({ id, now: stored }): LevelWrite[] => {
    const levels = effective.get(id)?.levels ?? noLevels
    if (decided?.asset === id) return [{ asset: id, levels, decided }]
    return sameLevels(levels, stored) ? [] : [{ asset: id, levels }]
  })
  await writeLevels(db, organisation, writes, { person, now, cause })
  return writes.map(({ asset }) => asset).filter((asset) => asset !== decided?.asset)
}
