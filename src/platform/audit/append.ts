import { sql, type Transaction } from 'kysely'
import type { Tables } from '../database/index.ts'

/** Adds an entry to the log of the organisation in scope, linked to the one before it. Part of the caller's transaction. */
export async function appendAudit(
  db: Transaction<Tables>,
  action: string,
  entry: { readonly subject: string; readonly detail: Readonly<Record<string, unknown>> },
): Promise<void> {
  await sql`select audit_append(${action}, ${entry.subject}, ${JSON.stringify(entry.detail)})`.execute(db)
}
