import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../platform/database/index.ts'

export type Db = Kysely<Tables>

/** How many rows go in one statement. */
const batch = 2000

/** All of it or nothing. */
export function inOneTransaction(db: Db, run: (db: Db) => Promise<void>): Promise<void> {
  return db.transaction().execute(run)
}

export async function isEmpty(db: Db): Promise<boolean> {
  const row = await db.selectFrom('organisation').select('id').limit(1).executeTakeFirst()
  return row === undefined
}

/** Adds rows to a table from their JSON, in batches. Column names are those of the table. */
export async function addRows<T extends Exclude<keyof Tables, 'identity.user'>>(
  db: Db,
  table: T,
  rows: ReadonlyArray<Readonly<Record<string, unknown>>>,
): Promise<void> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((name) => sql.ref(name)))
  for (let start = 0; start < rows.length; start += batch) {
    const json = JSON.stringify(rows.slice(start, start + batch))
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${json}::jsonb)`.execute(db)
  }
}

/** Gives records of a register another text in a column, each by somebody and at some time. One statement. */
export async function changeTexts(
  db: Db,
  { organisation, table, column }: { organisation: string; table: string; column: string },
  rows: ReadonlyArray<{ id: string | null; value: string; at: Date; by: string }>,
): Promise<void> {
  await sql`
    update ${sql.table(table)} t set ${sql.ref(column)} = n.value, changed_at = n.at, changed_by = n.by
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (id uuid, value text, at timestamptz, by text)
    where t.organisation = ${organisation} and t.id = n.id`.execute(db)
}

/** Makes answers the second of two: before them stood another, which somebody else had saved. */
export async function addEarlierAnswers(
  db: Db,
  key: { readonly organisation: string; readonly survey: string },
  before: readonly { readonly question: string; readonly value: unknown; readonly saved_at: Date }[],
  by: { readonly first: string | undefined; readonly second: string | undefined },
): Promise<void> {
  const { organisation, survey } = key
  const json = JSON.stringify(before)
  await sql`
    update answer a set version = 2, saved_by = ${by.second}
    from jsonb_to_recordset(${json}::jsonb) as g (question text)
    where a.organisation = ${organisation} and a.survey = ${survey} and a.question = g.question`.execute(db)
  await sql`
    update answer_history h set value = g.value, saved_at = g.saved_at, saved_by = ${by.first}
    from jsonb_to_recordset(${json}::jsonb) as g (question text, value jsonb, saved_at timestamptz)
    where h.organisation = ${organisation} and h.survey = ${survey} and h.question = g.question`.execute(db)
}

/** Says of a survey which pilot its questions were tried in. */
export async function markPiloted(
  db: Db,
  { organisation, survey, pilot }: { readonly organisation: string; readonly survey: string; readonly pilot: string },
): Promise<void> {
  await db
    .updateTable('survey')
    .set({ pilot })
    .where('organisation', '=', organisation)
    .where('id', '=', survey)
    .execute()
}

/** The ids of people, in the order of their addresses. */
export async function findPeople(db: Db, emails: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select u.id from unnest(${emails}::text[]) with ordinality as wanted (email, place)
    join identity."user" u on u.email = wanted.email order by wanted.place`.execute(db)
  return rows.map(({ id }) => id)
}

/** The ids of those who have an account, by address. */
export async function findAccounts(db: Db, emails: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('identity.user').select(['id', 'email']).where('email', 'in', emails).execute()
  return new Map(rows.map(({ id, email }) => [email, id]))
}

/** Notes in an organisation's audit log what was done. */
export async function noteInAudit(
  db: Db,
  organisation: string,
  action: string,
  detail: Readonly<Record<string, unknown>>,
) {
  await sql`select set_config('lagesbild.organisation', ${organisation}, true),
                   set_config('lagesbild.person', '', true)`.execute(db)
  await sql`select audit_append(${action}, ${organisation}, ${JSON.stringify(detail)})`.execute(db)
}

/** Makes the planner know the new rows. */
export async function analyze(db: Db): Promise<void> {
  await sql`analyze`.execute(db)
}
