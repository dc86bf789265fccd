import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { lockLevels, readAssets, type StoredAsset } from '../queries/graph.ts'
import { readNewestModel } from '../queries/models.ts'
import { type QuickWrite, readQuick, type StoredQuick, writeQuick } from '../queries/quick.ts'
import { levelsBy } from '../rules/aspects.ts'
import type { Model } from '../rules/model.ts'
import { QuickConflict } from './answer-conflict.ts'
import { spreadLevels } from './spread-levels.ts'

/** How many assets a page of a first pass has. */
export const quickPageSize = 20

export interface QuickRow {
  readonly asset: StoredAsset
  /** 0 where nobody has said anything of it. */
  readonly version: number
}

export interface QuickPass {
  readonly model: Model
  /** What is not decided, of one page. */
  readonly rows: readonly QuickRow[]
  readonly page: number
  readonly pages: number
  /** Of everything that is not decided: how many there are, and how many a first pass has reached. */
  readonly total: number
  readonly done: number
  /** How many are decided, and so not here. */
  readonly decided: number
  readonly mayAssess: boolean
}

/** A page of what is not decided: what nobody has said anything of, or everything; or some assets, whatever is said of them. Three statements. */
export const listQuick = defineAction({
  name: 'quick-assessment.list',
  permission: 'classification.read',
  effect: 'read',
  input: z.strictObject({
    page: z.coerce.number().int().min(1).max(10_000).catch(1),
    only: z.enum(['left', 'all']),
    these: z.array(z.uuid()).max(200).default([]),
  }),
  run: async ({ db, organisation, role }, { page, only, these }): Promise<QuickPass> => {
    const model = await readNewestModel(db, organisation)
    const assets = await readAssets(db, organisation)
    const open = assets.filter(({ assessed }) => assessed !== 'decided')
    const left = open.filter(({ assessed }) => assessed === 'no')
    const listed = only === 'left' ? left : open
    const pages = Math.max(1, Math.ceil(listed.length / quickPageSize))
    const at = Math.min(page, pages)
    const shown =
      these.length > 0
        ? assets.filter(({ id }) => these.includes(id))
        : listed.slice((at - 1) * quickPageSize, at * quickPageSize)
    const versions = await readQuick(
      db,
      organisation,
      shown.map(({ id }) => id),
    )
    return {
      model,
      rows: shown.map((asset) => ({ asset, version: versions.get(asset.id)?.version ?? 0 })),
      page: at,
      pages,
      total: open.length,
      done: open.length - left.length,
      decided: assets.length - open.length,
      mayAssess: role !== null && may(role, 'classification.assess'),
    }
  },
})

const level = z.number().int().min(0).max(4).nullable()
const row = z.strictObject({
  asset: z.uuid(),
  version: z.number().int().min(0),
  levels: z.strictObject({ confidentiality: level, integrity: level, availability: level, traceability: level }),
})

/**
 * Keeps what a first pass said of a page of assets, as preliminary levels. All or nothing; at most eight statements, whatever the number.
 *
 * @throws QuickConflict where somebody else said something of one of them meanwhile
 */
export const saveQuick = defineAction({
  name: 'quick-assessment.save',
  permission: 'classification.assess',
  effect: 'write',
  input: z.strictObject({ rows: z.array(row).max(200) }),
  run: async (context, { rows }): Promise<{ saved: number }> => {
    const { db, organisation } = context
    if (rows.length === 0) return { saved: 0 }
    await lockLevels(db, organisation)
    const model = await readNewestModel(db, organisation)
    const writes = rows.map(
      ({ asset, version, levels }): QuickWrite => ({
        asset,
        version,
        levels: levelsBy((aspect) => model.levels.find((known) => known.level === levels[aspect])?.level ?? null),
      }),
    )
    const saved = await writeQuick(db, organisation, { model: model.version, writes }, context)
    await refuseMeanwhile(context, writes, saved)
    await spreadLevels(context, { cause: 'classification:quick' })
    return { saved: saved.length }
  },
  audit: ({ rows }, { saved }) => ({ subject: rows[0]?.asset ?? '', detail: { saved } }),
})

async function refuseMeanwhile(
  { db, organisation }: ActionContext,
  writes: readonly QuickWrite[],
  saved: readonly string[],
): Promise<void> {
  const refused = writes.map(({ asset }) => asset).filter((asset) => !saved.includes(asset))
  if (refused.length === 0) return
  const there = await readQuick(db, organisation, refused)
  throw new QuickConflict([...there.values()].map(meanwhileOf))
}

function meanwhileOf({ asset, levels, by, at, decided }: StoredQuick) {
  return { asset, levels, by, at, decided }
}
