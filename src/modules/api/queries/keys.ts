import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { KeyScope } from '../read-key.ts'

type Db = Transaction<Tables>
interface By {
  readonly organisation: string
  readonly person: string
  readonly now: Date
}

/** Whom a program asks for, and what it may. */
export interface UsedKey {
  readonly organisation: string
  readonly person: string
  readonly name: string
  readonly scope: KeyScope
  /** How often it has been used in this minute, this time counted. */
  readonly used: number
}

/** Whose a key is, by what is kept of its secret, and notes that it was used; null for one that does not hold. One statement. */
export async function useKey(db: Kysely<Tables>, sha256: string): Promise<UsedKey | null> {
  const { rows } = await sql<UsedKey>`select * from use_api_key(${sha256})`.execute(db)
  return rows[0] ?? null
}

export interface Key {
  readonly id: string
  readonly person: string
  /** Of whoever made it. */
  readonly personName: string
  readonly name: string
  readonly scope: KeyScope
  readonly madeAt: Date
  readonly expiresAt: Date
  readonly lastUsedAt: Date | null
  readonly revokedAt: Date | null
}

/** The keys of an organisation, or of one person there, the newest first. One statement. */
export async function listKeys(db: Db, organisation: string, person: string | null): Promise<readonly Key[]> {
  return db
    .selectFrom('api_key as k')
    .leftJoin('identity.user as u', 'u.id', 'k.person')
    .select([
      'k.id',
      'k.person',
      sql<string>`coalesce(u.name, k.person)`.as('personName'),
      'k.name',
      'k.scope',
      'k.made_at as madeAt',
      'k.expires_at as expiresAt',
      'k.last_used_at as lastUsedAt',
      'k.revoked_at as revokedAt',
    ])
    .where('k.organisation', '=', organisation)
    .$if(person !== null, (query) => query.where('k.person', '=', person ?? ''))
    .orderBy('k.made_at', 'desc')
    .orderBy('k.id')
    .limit(200)
    .execute()
}

/** How many keys somebody has that hold. One statement. */
export async function countKeys(db: Db, { organisation, person, now }: By): Promise<number> {
  const { n } = await db
    .selectFrom('api_key')
    .select(sql<number>`count(*)::integer`.as('n'))
    .where('organisation', '=', organisation)
    .where('person', '=', person)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow()
  return n
}

/** One statement. Gives its id. */
export async function addKey(
  db: Db,
  by: By,
  key: { readonly name: string; readonly scope: KeyScope; readonly sha256: string; readonly expiresAt: Date },
): Promise<string> {
  const { id } = await db
    .insertInto('api_key')
    .values({
      organisation: by.organisation,
      person: by.person,
      name: key.name,
      scope: key.scope,
      sha256: key.sha256,
      made_at: by.now,
      expires_at: key.expiresAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Takes a key back: somebody's own, or where `anyone` says so whosever. Gives its name; undefined where there is none. One statement. */
export async function revokeKey(db: Db, by: By, id: string, anyone: boolean): Promise<string | undefined> {
  const row = await db
    .updateTable('api_key')
    .set({ revoked_at: by.now, revoked_by: by.person })
    .where('organisation', '=', by.organisation)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .$if(!anyone, (query) => query.where('person', '=', by.person))
    .returning('name')
    .executeTakeFirst()
  return row?.name
}
