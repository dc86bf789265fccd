import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { dayOf } from '../../../platform/i18n/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { readGraph } from '../queries/graph.ts'
import { readNewestModel } from '../queries/models.ts'
import { effectiveLevels, levelConflicts } from '../rules/inherit.ts'
import type { Model } from '../rules/model.ts'
import { type Overview, overviewOf } from '../rules/overview.ts'

export interface ClassificationOverview extends Overview {
  readonly model: Model
  readonly mayAssess: boolean
}

/** How far the classifying is, and what to do next. Three statements, whatever the number of assets. */
export const readClassificationOverview = defineAction({
  name: 'classification.overview',
  permission: 'classification.read',
  effect: 'read',
  input: z.strictObject({}),
  run: async ({ db, organisation, role, now }): Promise<ClassificationOverview> => {
    const { assets, edges } = await readGraph(db, organisation)
    const model = await readNewestModel(db, organisation)
    const effective = effectiveLevels(assets, edges)
    const conflicts = levelConflicts(assets, effective)
    const levelled = assets.map((asset) => ({ ...asset, levels: effective.get(asset.id)?.levels ?? asset.now }))
    return {
      ...overviewOf(model, levelled, conflicts, dayOf(now)),
      model,
      mayAssess: role !== null && may(role, 'classification.assess'),
    }
  },
})
