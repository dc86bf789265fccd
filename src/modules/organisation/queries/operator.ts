import { type Kysely, sql, type Transaction } from 'kysely'
import { appendAudit } from '../../../platform/audit/index.ts'
import type { Tables } from '../../../platform/database/index.ts'
import type { OrganisationKind } from '../../../platform/tenancy/index.ts'

/*
 * What whoever runs the program does at its terminal, as the owner of the tables: row-level security does not apply, and there is no
 * person. The log says so: its entries have none.
 */

/** As what stands for the program where a person would. */
export const system = 'system'

/** The database as the owner of the tables has it. */
export type OwnerDb = Kysely<Tables>

export interface ListedOrganisation {
  readonly id: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly countyCode: string | null
  /** How many work there. */
  readonly people: number
}

/** Every organisation, by kind and name. One statement. */
export async function listOrganisations(db: Kysely<Tables>): Promise<ListedOrganisation[]> {
  const rows = await db
    .selectFrom('organisation as o')
    .leftJoin('membership as m', (join) => join.onRef('m.organisation', '=', 'o.id').on('m.ended_at', 'is', null))
    .select(['o.id', 'o.kind', 'o.name', 'o.county_code'])
    .select((of) => of.fn.count<string>('m.person').as('people'))
    .groupBy(['o.id', 'o.kind', 'o.name', 'o.county_code'])
    .orderBy('o.kind')
    .orderBy('o.name')
    .execute()
  return rows.map(({ county_code, people, ...row }) => ({ ...row, countyCode: county_code, people: Number(people) }))
}

export interface NewOrganisation {
  readonly id: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly countyCode: string | null
}

/** Adds those that are not there, in one transaction, each with the first entry of its log. Gives how many. */
export function addOrganisations(db: Kysely<Tables>, organisations: readonly NewOrganisation[]): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const added = await transaction
      .insertInto('organisation')
      .values(organisations.map(({ id, kind, name, countyCode }) => ({ id, kind, name, county_code: countyCode })))
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning(['id', 'name', 'kind'])
      .execute()
    for (const { id, name, kind } of added) {
      await inOrganisation(transaction, id)
      await appendAudit(transaction, 'organisation.add', { subject: id, detail: { name, kind, by: system } })
    }
    return added.length
  })
}

/** From here on the transaction is in the scope of the organisation, as nobody. */
export async function inOrganisation(db: Transaction<Tables>, organisation: string): Promise<void> {
  await sql`select set_config('lagesbild.organisation', ${organisation}, true), set_config('lagesbild.person', '', true)`.execute(
    db,
  )
}
