import type { Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { PublishedSource } from '../rules/link.ts'
import { readPublishedSource } from '../rules/read/read-published-source.ts'

type Db = Transaction<Tables>

/** Figures that others have published, as an agency has taken them in. */
export async function listPublishedSources(db: Db, organisation: string): Promise<PublishedSource[]> {
  const rows = await db
    .selectFrom('published_source')
    .select('source')
    .where('organisation', '=', organisation)
    .orderBy('id')
    .execute()
  return rows.map(({ source }) => stored(source))
}

export async function findPublishedSource(db: Db, organisation: string, id: string): Promise<PublishedSource | null> {
  const row = await db
    .selectFrom('published_source')
    .select('source')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? stored(row.source) : null
}

/** @throws a unique violation when there is one with that id */
export async function addPublishedSource(
  db: Db,
  organisation: string,
  entry: { readonly id: string; readonly source: string; readonly at: Date; readonly by: string },
): Promise<void> {
  const { id, source, at, by } = entry
  await db.insertInto('published_source').values({ organisation, id, source, added_at: at, added_by: by }).execute()
}

function stored(source: string): PublishedSource {
  const read = readPublishedSource(source, 'published.json')
  if (!read.ok) throw new Error(`Stored published figures cannot be read: ${read.faults[0]?.message.en}`)
  return read.value
}
