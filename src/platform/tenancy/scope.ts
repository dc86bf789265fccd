import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../database/index.ts'
import { isRole, type Role, verbsOf } from './roles.ts'

/** Who asks, and for which organisation. null is a visitor who has not signed in. */
export type Scope = {
  readonly person: string
  readonly organisation: string
  /** The name of the key by which a program asks for the person. */
  readonly key?: string
} | null

/**
 * Runs in one transaction with the organisation and person set for row-level security, and gives the person's role there.
 * Where the person has no role the organisation is not set: what they see there is what a visitor sees.
 * Nothing outside a scope can read a row of any organisation: the settings end with the transaction.
 *
 * @param mode a `read` transaction cannot write
 */
export async function inScope<T>(
  db: Kysely<Tables>,
  scope: Scope,
  mode: 'read' | 'write',
  run: (transaction: Transaction<Tables>, role: Role | null) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (transaction) => run(transaction, await enter(transaction, scope, mode)))
}

/** Sets whether the transaction may write, looks the role up and sets the scope, in that order: all in one statement. */
async function enter(transaction: Transaction<Tables>, scope: Scope, mode: 'read' | 'write'): Promise<Role | null> {
  const organisation = scope?.organisation ?? ''
  const { rows } = await sql<{ role: string | null }>`
    with asker as materialized (
      select set_config('lagesbild.person', ${scope?.person ?? ''}, true) as person,${scope?.key === undefined ? sql`` : sql` set_config('lagesbild.cause', ${`key:${scope.key}`}, true),`}
             set_config('transaction_read_only', ${mode === 'read' ? 'on' : 'off'}, true)
    ), held as materialized (
      select (select m.role from membership m
              where m.organisation = ${organisation} and m.person = asker.person and m.ended_at is null
                and m.role = any(${Object.keys(verbsOf)}::text[])) as role
      from asker
    )
    select role, set_config('lagesbild.organisation', case when role is null then '' else ${organisation} end, true)
    from held`.execute(transaction)
  const role = rows[0]?.role ?? null
  return role !== null && isRole(role) ? role : null
}
