import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Tables } from '../../database/index.ts'
import type { FileFacts } from '../../files/index.ts'
import type { Register } from '../register.ts'

type Db = Transaction<Tables>

/** A file beside a record. */
export interface Attachment extends Pick<FileFacts, 'name' | 'type' | 'size'> {
  readonly id: string
  /** ISO time. */
  readonly addedAt: string
  /** The name of who did it. */
  readonly addedBy: string
}

/** As an expression: the files beside a record that have not ended, the newest first, as JSON. */
export function attachmentsOf(register: Register, organisation: string, record: string): RawBuilder<Attachment[]> {
  return sql`(
    select coalesce(json_agg(json_build_object('id', a.id, 'name', f.name, 'type', f.type, 'size', f.size, 'addedAt', a.added_at,
      'addedBy', coalesce(u.name, a.added_by)) order by a.added_at desc, a.id), '[]')
    from attachment a join file f on f.organisation = a.organisation and f.id = a.file
    left join identity."user" u on u.id = a.added_by
    where a.organisation = ${organisation} and a.register = ${register.table} and a.record = ${record}::uuid
      and a.ended_at is null)`
}

interface Adding {
  readonly organisation: string
  readonly person: string
  readonly now: Date
}

/** Lays a file beside a record. One statement. */
export async function insertAttachment(
  db: Db,
  register: Register,
  { organisation, person, now }: Adding,
  given: { readonly record: string; readonly file: string },
): Promise<string> {
  const { id } = await db
    .insertInto('attachment')
    .values({ organisation, register: register.table, ...given, added_at: now, added_by: person })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The file of an attachment of a record that has not ended; undefined where there is none. One statement. */
export async function findAttached(
  db: Db,
  register: Register,
  organisation: string,
  { id, record }: AttachmentPlace,
): Promise<string | undefined> {
  const found = await db
    .selectFrom('attachment')
    .select('file')
    .where('organisation', '=', organisation)
    .where('register', '=', register.table)
    .where('record', '=', record)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return found?.file
}

/** Which attachment, and of which record: the rights are the record's. */
export interface AttachmentPlace {
  readonly record: string
  readonly id: string
}

/** An attachment ends; gives how many did, which is one or none. One statement. */
export async function endAttachment(
  db: Db,
  register: Register,
  { organisation, person, now }: Adding,
  { id, record }: AttachmentPlace,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('attachment')
    .set({ ended_at: now, ended_by: person })
    .where('organisation', '=', organisation)
    .where('register', '=', register.table)
    .where('record', '=', record)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
