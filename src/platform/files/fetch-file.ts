import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { ActionContext } from '../action/index.ts'
import { Problem } from '../problem/index.ts'
import type { KeptFile } from './keep-file.ts'

export interface FetchedFile extends KeptFile {
  readonly bytes: Uint8Array
}

/**
 * A file with its bytes, for an action that has seen that whoever asks may read what it belongs to. It is for an action that is entered in
 * the log. Two statements.
 *
 * @throws Problem `not-found`
 * @throws where the bytes are no longer those that were sent
 */
export async function fetchFile({ db, organisation }: ActionContext, id: string): Promise<FetchedFile> {
  const file = await db
    .selectFrom('file')
    .select(['id', 'name', 'type', 'size', 'sha256'])
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (file === undefined) throw new Problem('not-found')
  const parts = await db
    .selectFrom('file_part')
    .select(sql<string>`encode(bytes, 'hex')`.as('hex'))
    .where('organisation', '=', organisation)
    .where('file', '=', id)
    .orderBy('part')
    .execute()
  const bytes = Buffer.concat(parts.map(({ hex }) => Buffer.from(hex, 'hex')))
  if (createHash('sha256').update(bytes).digest('hex') !== file.sha256) throw new Error(`The file ${id} is damaged`)
  return { ...file, bytes }
}
