import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Photo } from '../rules/photos/clean-photo.ts'
import type { Db } from './events.ts'

/** So many bytes are written at a time. */
const partLength = 1_000_000

/**
 * Lays photographs beside the report that a code is for, in the transaction that keeps the report. Gives how many there was room for. One
 * statement for each, and one for each megabyte.
 */
export async function keepPhotos(db: Db, codeSha256: string, photos: readonly Photo[], now: Date): Promise<number> {
  let kept = 0
  for (const { type, bytes } of photos) {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const { rows } = await sql<{ file: string | null }>`
      select begin_incident_photo(${codeSha256}, ${type}, ${bytes.length}, ${sha256}, ${now}) as file`.execute(db)
    const file = rows[0]?.file ?? null
    if (file === null) continue
    for (let part = 0; part * partLength < bytes.length; part += 1) {
      const hex = Buffer.from(bytes.subarray(part * partLength, (part + 1) * partLength)).toString('hex')
      await sql`select add_incident_photo_part(${codeSha256}, ${file}, ${part}::smallint, ${hex}, ${now})`.execute(db)
    }
    kept += 1
  }
  return kept
}

/** A photograph beside a report, without its bytes. */
export interface KeptPhoto {
  readonly position: number
  readonly type: Photo['type']
  readonly size: number
}

/** The photographs of a report, in order. One statement. */
export async function listPhotos(db: Db, organisation: string, report: string): Promise<KeptPhoto[]> {
  const rows = await db
    .selectFrom('incident_photo as p')
    .innerJoin('file as f', (on) => on.onRef('f.organisation', '=', 'p.organisation').onRef('f.id', '=', 'p.file'))
    .select(['p.position', 'f.type', 'f.size'])
    .where('p.organisation', '=', organisation)
    .where('p.report', '=', report)
    .orderBy('p.position')
    .execute()
  return rows as KeptPhoto[]
}

/** The file of a photograph; undefined where there is none. One statement. */
export async function findPhoto(
  db: Db,
  organisation: string,
  { report, position }: { readonly report: string; readonly position: number },
): Promise<string | undefined> {
  const found = await db
    .selectFrom('incident_photo')
    .select('file')
    .where('organisation', '=', organisation)
    .where('report', '=', report)
    .where('position', '=', position)
    .executeTakeFirst()
  return found?.file
}
