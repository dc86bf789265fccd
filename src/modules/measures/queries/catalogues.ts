import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Catalogue } from '../rules/catalogue/catalogue.ts'

/** The catalogues that the organisation has read in itself, by title. One statement. */
export async function listImported(db: Transaction<Tables>, organisation: string): Promise<Catalogue[]> {
  const rows = await db
    .selectFrom('catalogue')
    .select('content')
    .where('organisation', '=', organisation)
    .where('ended_at', 'is', null)
    .orderBy(sql`swedish_order(title)`)
    .orderBy('id')
    .execute()
  // Written by `saveImported` alone
  return rows.map(({ content }) => content as Catalogue)
}

/** Keeps a catalogue; one of the same id is replaced by it, and what was tied to its requirements stays tied. */
export async function saveImported(
  db: Transaction<Tables>,
  { organisation, person, now }: { organisation: string; person: string; now: Date },
  { catalogue, format, fileName }: { catalogue: Catalogue; format: 'oscal' | 'table'; fileName: string },
): Promise<void> {
  const values = {
    title: catalogue.title.sv,
    format,
    file_name: fileName,
    content: JSON.stringify(catalogue),
    imported_at: now,
    imported_by: person,
    ended_at: null,
    ended_by: null,
  }
  await db
    .insertInto('catalogue')
    .values({ organisation, id: catalogue.id, ...values })
    .onConflict((conflict) => conflict.columns(['organisation', 'id']).doUpdateSet(values))
    .execute()
}

/** @returns whether there was one */
export async function endImported(
  db: Transaction<Tables>,
  { organisation, person, now }: { organisation: string; person: string; now: Date },
  id: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('catalogue')
    .set({ ended_at: now, ended_by: person })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}
