import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { messages } from '../messages/index.ts'
import { lockLevels, readAssets, type StoredAsset } from '../queries/graph.ts'
import { insertModel, readModels, type SavedModel } from '../queries/models.ts'
import { aspects, categories, type Level, levelNumbers } from '../rules/aspects.ts'
import { defaultModel, type Model } from '../rules/model.ts'
import { readModel } from '../rules/read-model.ts'

export interface ModelPicture {
  /** What is in force. */
  readonly model: Model
  /** Its own versions, the newest first; none where the built-in model is in force. */
  readonly versions: readonly SavedModel[]
  readonly mayChange: boolean
}

export const readClassificationModel = defineAction({
  name: 'classification-model.read',
  permission: 'classification.read',
  effect: 'read',
  input: z.strictObject({}),
  run: async ({ db, organisation, role }): Promise<ModelPicture> => {
    const versions = await readModels(db, organisation)
    const mayChange = role !== null && may(role, 'classification.decide')
    return { model: versions[0]?.model ?? defaultModel, versions, mayChange }
  },
})

const writtenLevel = z.strictObject({
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  kept: z.boolean(),
  name: z.string(),
  months: z.string(),
  consequences: z.record(z.enum(categories), z.string()),
})

/**
 * Changes the method as a new version. What is decided keeps the version that it was decided by.
 *
 * @throws Problem `bad-input` with every fault, a level that is in use among them; `conflict` where it was changed meanwhile
 */
export const saveClassificationModel = defineAction({
  name: 'classification-model.save',
  permission: 'classification.decide',
  effect: 'write',
  input: z.strictObject({
    /** The version that was changed. */
    from: z.coerce.number().int().min(0),
    aspects: z.array(z.string()).max(10),
    levels: z.array(writtenLevel).max(5),
  }),
  run: async ({ db, organisation, person, now }, input): Promise<{ version: number }> => {
    await lockLevels(db, organisation)
    const before = (await readModels(db, organisation, 1))[0]?.model ?? defaultModel
    if (before.version !== input.from) throw new Problem('conflict', { detail: messages.modelChangedMeanwhile })
    const inUse = levelsInUse(await readAssets(db, organisation))
    const { model, faults } = readModel(input, { before, levels: inUse })
    if (faults.length > 0) throw new Problem('bad-input', { faults })
    await insertModel(db, organisation, model, { person, now })
    return { version: model.version }
  },
  audit: (_, { version }) => ({ subject: `${version}`, detail: {} }),
})

/** The names of what is assessed at each level, decided or preliminary. */
function levelsInUse(assets: readonly StoredAsset[]): ReadonlyMap<Level, readonly string[]> {
  return new Map(
    levelNumbers.map((level) => [
      level,
      assets.filter(({ own }) => aspects.some((aspect) => own[aspect] === level)).map(({ name }) => name),
    ]),
  )
}
