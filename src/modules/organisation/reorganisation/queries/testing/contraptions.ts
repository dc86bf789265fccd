import { sql } from 'kysely'
import type { TestDatabase } from '../../../../../platform/database/testing.ts'

/** A register that the program knows nothing of, with a reference to a unit that is called otherwise. */
export async function addContraptions(site: TestDatabase): Promise<void> {
  await site.asOwner(async (db) => {
    await sql`create table contraption (organisation text not null references organisation, id uuid not null default gen_random_uuid(),
                name text not null, home uuid, primary key (organisation, id), foreign key (organisation, home) references unit)`.execute(
      db,
    )
    await sql`select make_register('contraption')`.execute(db)
  })
}

export async function removeUnits(site: TestDatabase): Promise<void> {
  await site.asOwner((db) => sql`truncate unit, register_history, reorganisation cascade`.execute(db))
}

/** How many records a unit has in the registers that the tests fill. */
export async function countHomes(site: TestDatabase, unit: string): Promise<number | undefined> {
  const { rows } = await site.asOwner((db) =>
    sql<{ n: number }>`
      select (select count(*)::int from asset where unit = ${unit}) + (select count(*)::int from document where unit = ${unit})
           + (select count(*)::int from person where unit = ${unit}) + (select count(*)::int from contraption where home = ${unit}) as n`.execute(
      db,
    ),
  )
  return rows[0]?.n
}
