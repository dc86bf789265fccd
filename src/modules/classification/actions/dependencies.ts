import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { type FieldFault, Problem } from '../../../platform/problem/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { messages } from '../messages/index.ts'
import {
  type Dependency,
  endDependencyRow,
  insertDependency,
  lockLevels,
  readGraph,
  readPersonOf,
  type StoredAsset,
} from '../queries/graph.ts'
import { cycleClosedBy, cyclesIn } from '../rules/cycles.ts'
import { spreadLevels } from './spread-levels.ts'

export interface Dependencies {
  readonly assets: readonly StoredAsset[]
  readonly edges: readonly Dependency[]
  /** The names of those that need each other in a circle: from before that was refused, or by import. */
  readonly cycles: readonly (readonly string[])[]
  /** May change dependencies: of everything, or of what they own. */
  readonly mayChange: boolean
}

/** Everything that depends on something. Two statements. */
export const readDependencyGraph = defineAction({
  name: 'dependency.read',
  permission: 'asset.read',
  effect: 'read',
  input: z.strictObject({}),
  run: async ({ db, organisation, role }): Promise<Dependencies> => {
    const { assets, edges } = await readGraph(db, organisation)
    const names = new Map(assets.map(({ id, name }) => [id, name]))
    return {
      assets,
      edges: edges.filter(({ asset, needs }) => names.has(asset) && names.has(needs)),
      cycles: cyclesIn(edges).map((cycle) => cycle.map((id) => names.get(id) ?? '')),
      mayChange: role !== null && may(role, 'asset.edit'),
    }
  },
})

/**
 * Says that one asset cannot do without another; what that one inherits follows. At most nine statements.
 *
 * @throws Problem `bad-input` where it would close a circle (told by name), is there already, or one of them is not
 */
export const addDependency = defineAction({
  name: 'dependency.add',
  permission: 'asset.edit',
  effect: 'write',
  input: z.strictObject({ asset: z.string(), needs: z.string() }),
  run: async (context, { asset, needs }): Promise<{ others: number }> => {
    const { db, organisation } = context
    await lockLevels(db, organisation)
    const { assets, edges } = await readGraph(db, organisation)
    const byId = new Map(assets.map((each) => [each.id, each]))
    const faults = faultsOf({ asset, needs }, byId, edges)
    if (faults.length > 0) throw new Problem('bad-input', { faults })
    await requireOwn(context, [byId.get(asset), byId.get(needs)])
    await insertDependency(db, organisation, { asset, needs }, context)
    return { others: (await spreadLevels(context, { cause: 'dependency:add' })).length }
  },
  audit: ({ asset, needs }, { others }) => ({ subject: asset, detail: { needs, others } }),
})

/** Ends a dependency; what was inherited by it is not inherited any more. @throws Problem `not-found`, `forbidden` */
export const endDependency = defineAction({
  name: 'dependency.end',
  permission: 'asset.edit',
  effect: 'write',
  input: z.strictObject({ dependency: z.uuid() }),
  run: async (context, { dependency }): Promise<{ asset: string; others: number }> => {
    const { db, organisation } = context
    await lockLevels(db, organisation)
    const { assets, edges } = await readGraph(db, organisation)
    const found = edges.find(({ id }) => id === dependency)
    if (!found) throw new Problem('not-found')
    await requireOwn(
      context,
      assets.filter(({ id }) => id === found.asset || id === found.needs),
    )
    await endDependencyRow(db, organisation, dependency, context)
    const others = await spreadLevels(context, { cause: 'dependency:end' })
    return { asset: found.asset, others: others.length }
  },
  audit: ({ dependency }, { asset, others }) => ({ subject: asset, detail: { dependency, others } }),
})

/** Whoever may not change everyone's may change what they own one end of. */
async function requireOwn(
  { db, organisation, person, role }: ActionContext,
  ends: readonly (StoredAsset | undefined)[],
): Promise<void> {
  if (role !== null && may(role, 'asset.change')) return
  const self = await readPersonOf(db, organisation, person)
  if (self === null || !ends.some((each) => each?.owner === self)) {
    throw new Problem('forbidden', { detail: messages.notYours })
  }
}

function faultsOf(
  edge: { readonly asset: string; readonly needs: string },
  byId: ReadonlyMap<string, StoredAsset>,
  edges: readonly Dependency[],
): FieldFault[] {
  const missing = (['asset', 'needs'] as const).filter((field) => !byId.has(edge[field]))
  if (missing.length > 0) return missing.map((field) => ({ field, message: messages.assetMissing }))
  if (edge.asset === edge.needs) return [{ field: 'needs', message: messages.itself }]
  if (edges.some(({ asset, needs }) => asset === edge.asset && needs === edge.needs)) {
    return [{ field: 'needs', message: messages.dependencyThere }]
  }
  const cycle = cycleClosedBy(edges, edge)
  if (cycle === null) return []
  const way = { way: cycle.map((id) => byId.get(id)?.name ?? '').join(' → ') }
  return [{ field: 'needs', message: { sv: messages.cycle.sv(way), en: messages.cycle.en(way) } }]
}
