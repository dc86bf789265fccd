import { sql } from 'kysely'
import type { By, Db } from '../../units/queries/units.ts'
import type { Duty, Part, Responsibility } from '../rules/duty.ts'
import type { NamedPerson } from '../rules/read-holders.ts'

/** Who has which part in which duty, of every unit and of the municipality. One statement. */
export async function listResponsibilities(db: Db, organisation: string): Promise<readonly Responsibility[]> {
  const rows = await db
    .selectFrom('responsibility as r')
    .leftJoin('person as p', (join) =>
      join.onRef('p.organisation', '=', 'r.organisation').onRef('p.id', '=', 'r.person'),
    )
    .select(['r.id', 'r.unit', 'r.duty', 'r.part', 'r.person', 'r.role', 'p.name'])
    .where('r.organisation', '=', organisation)
    .where('r.ended_at', 'is', null)
    .orderBy('r.added_at')
    .orderBy(sql`swedish_order(coalesce(p.name, r.role))`)
    .orderBy('r.id')
    .execute()
  return rows.map(({ name, ...row }) => ({ ...row, words: name ?? row.role ?? '' }))
}

/** The people who can be given a part. One statement. */
export async function listNamedPeople(db: Db, organisation: string): Promise<readonly NamedPerson[]> {
  return db
    .selectFrom('person')
    .select(['id', 'name', 'email'])
    .where('organisation', '=', organisation)
    .where('ended_at', 'is', null)
    .orderBy(sql`swedish_order(name)`)
    .execute()
}

export interface NewResponsibility {
  readonly unit: string | null
  readonly duty: Duty
  readonly part: Part
  readonly person: string | null
  readonly role: string | null
}

/** Ends some and adds others. What was stays, as ended. Two statements at most. */
export async function replaceResponsibilities(
  db: Db,
  { organisation, person, now }: By,
  { ended, added }: { readonly ended: readonly string[]; readonly added: readonly NewResponsibility[] },
): Promise<void> {
  if (ended.length > 0) {
    await db
      .updateTable('responsibility')
      .set({ ended_at: now, ended_by: person })
      .where('organisation', '=', organisation)
      .where('id', 'in', [...ended])
      .execute()
  }
  if (added.length === 0) return
  await db
    .insertInto('responsibility')
    .values(added.map((row) => ({ ...row, organisation, added_at: now, added_by: person })))
    .execute()
}
