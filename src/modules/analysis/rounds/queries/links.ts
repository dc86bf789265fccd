import type { Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { Survey } from '../../../survey/index.ts'
import type { EarlierKind } from '../rules/link.ts'

type Db = Transaction<Tables>

/** A version of a link as it is stored. */
export interface StoredLink {
  /** Id of the earlier survey, or of the published figures. */
  readonly earlier: string
  readonly kind: EarlierKind
  readonly version: number
  readonly source: string
  readonly savedAt: Date
  /** Name of the person; null where the program made it. */
  readonly savedBy: string | null
}

type Key = Pick<Survey, 'owner' | 'id'>

/** The links of a survey, each in its latest version. */
export async function listLinks(db: Db, survey: Key): Promise<StoredLink[]> {
  const rows = await links(db, survey)
    .orderBy('l.earlier')
    .orderBy('l.version', 'desc')
    .distinctOn('l.earlier')
    .execute()
  return rows.map(storedLink)
}

/** One link, in its latest version unless another is asked for; null where there is none. */
export async function findLink(db: Db, survey: Key, earlier: string, version?: number): Promise<StoredLink | null> {
  const row = await links(db, survey)
    .where('l.earlier', '=', earlier)
    .$if(version !== undefined, (query) => query.where('l.version', '=', version ?? 0))
    .orderBy('l.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? storedLink(row) : null
}

/** Adds a version. @throws a unique violation when somebody else has added that version */
export async function addLink(
  db: Db,
  { owner, id }: Key,
  link: Pick<StoredLink, 'earlier' | 'kind' | 'version' | 'source'>,
  by: { readonly person: string; readonly now: Date },
): Promise<void> {
  const { earlier, kind, version, source } = link
  await db
    .insertInto('round_link')
    .values({
      organisation: owner,
      survey: id,
      earlier,
      version,
      earlier_survey: kind === 'survey' ? earlier : null,
      published_source: kind === 'published' ? earlier : null,
      source,
      saved_at: by.now,
      saved_by: by.person,
    })
    .execute()
}

function links(db: Db, { owner, id }: Key) {
  return db
    .selectFrom('round_link as l')
    .leftJoin('identity.user as u', 'u.id', 'l.saved_by')
    .select(['l.earlier', 'l.earlier_survey', 'l.version', 'l.source', 'l.saved_at', 'u.name'])
    .where('l.organisation', '=', owner)
    .where('l.survey', '=', id)
}

function storedLink(row: {
  earlier: string
  earlier_survey: string | null
  version: number
  source: string
  saved_at: Date
  name: string | null
}): StoredLink {
  return {
    earlier: row.earlier,
    kind: row.earlier_survey === null ? 'published' : 'survey',
    version: row.version,
    source: row.source,
    savedAt: row.saved_at,
    savedBy: row.name,
  }
}
