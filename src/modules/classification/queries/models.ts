import type { Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import { defaultModel, type Model } from '../rules/model.ts'

type Db = Transaction<Tables>

/** The model that is in force: the organisation's newest, and the built-in one where it has none. One statement. */
export async function readNewestModel(db: Db, organisation: string): Promise<Model> {
  return (await readModels(db, organisation, 1))[0]?.model ?? defaultModel
}

export interface SavedModel {
  readonly model: Model
  readonly savedAt: Date
  readonly savedBy: string | null
}

/** The organisation's own versions, the newest first. */
export async function readModels(db: Db, organisation: string, limit = 50): Promise<readonly SavedModel[]> {
  const rows = await db
    .selectFrom('classification_model as m')
    .leftJoin('identity.user as u', 'u.id', 'm.saved_by')
    .select(['m.version', 'm.content', 'm.saved_at', 'u.name'])
    .where('m.organisation', '=', organisation)
    .orderBy('m.version', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ version, content, saved_at, name }) => ({
    // Written by saveModel alone, from what readModel has checked
    model: { ...(content as Omit<Model, 'version'>), version },
    savedAt: saved_at,
    savedBy: name,
  }))
}

/** @throws a unique violation, told as `conflict`, where somebody else has saved the same version */
export async function insertModel(
  db: Db,
  organisation: string,
  { version, ...content }: Model,
  by: { readonly person: string; readonly now: Date },
): Promise<void> {
  await db
    .insertInto('classification_model')
    .values({ organisation, version, content: JSON.stringify(content), saved_at: by.now, saved_by: by.person })
    .execute()
}
