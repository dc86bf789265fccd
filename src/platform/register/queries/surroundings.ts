import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../database/index.ts'
import type { RegisterTable } from '../field.ts'
import type { Register } from '../register.ts'
import { type AskedChoices, type Choices, choicesOf, type FoundChoices, findChoices, referencesOf } from './choices.ts'

export interface SavedView {
  readonly id: string
  readonly name: string
  readonly query: string
  readonly shared: boolean
  /** It is the asker's own. */
  readonly own: boolean
}

export interface Surroundings extends Choices {
  readonly views: readonly SavedView[]
}

/** What stands around a list or a form: the views that the asker has, and what can be chosen in its references. One statement. */
export async function readSurroundings(
  db: Transaction<Tables>,
  register: Register,
  { organisation, person }: { readonly organisation: string; readonly person: string },
  asked: AskedChoices,
): Promise<Surroundings> {
  const references = referencesOf(register, asked)
  const { rows } = await sql<{ views: SavedView[]; choices: FoundChoices }>`
    select coalesce((
      select json_agg(json_build_object('id', v.id, 'name', v.name, 'query', v.query, 'shared', v.shared,
        'own', v.person = ${person}) order by swedish_order(v.name), v.id)
      from register_view v
      where v.organisation = ${organisation} and v.register = ${register.table} and v.removed_at is null
        and (v.shared or v.person = ${person})
    ), '[]') as views,
    ${findChoices(references, organisation)} as choices`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('A select without a table gives one row')
  return { views: row.views, ...choicesOf(references, row.choices) }
}

/** Keeps a view of the asker's; null where they have one of that name. One statement. */
export async function saveView(
  db: Transaction<Tables>,
  by: { readonly organisation: string; readonly person: string; readonly now: Date },
  view: { readonly register: string; readonly name: string; readonly query: string; readonly shared: boolean },
): Promise<string | null> {
  const row = await db
    .insertInto('register_view')
    .values({ organisation: by.organisation, person: by.person, saved_at: by.now, ...view })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** Removes a view of the asker's own; false where there is none. One statement. */
export async function removeView(
  db: Transaction<Tables>,
  by: { readonly organisation: string; readonly person: string; readonly now: Date },
  id: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('register_view')
    .set({ removed_at: by.now })
    .where('organisation', '=', by.organisation)
    .where('person', '=', by.person)
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Whether the records of a table are there and have not ended, by their ids. One statement. */
export async function findReferred(
  db: Transaction<Tables>,
  organisation: string,
  wanted: readonly { readonly to: RegisterTable; readonly id: string }[],
): Promise<ReadonlySet<string>> {
  if (wanted.length === 0) return new Set()
  const parts = [...Map.groupBy(wanted, ({ to }) => to)].map(
    ([table, each]) => sql<{ id: string }>`
      select id::text from ${sql.table(table)}
      where organisation = ${organisation} and ended_at is null and id = any(${sql.val(each.map(({ id }) => id))}::uuid[])`,
  )
  const { rows } = await sql<{ id: string }>`${sql.join(parts, sql` union all `)}`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
