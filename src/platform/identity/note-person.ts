import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/index.ts'

/** What a person does with their own account. */
export type PersonEvent = 'session.start' | 'session.end' | 'session.end-all'

/** Notes it in the audit log of every organisation where the person works. One statement. */
export async function notePerson(db: Kysely<Tables>, person: string, event: PersonEvent): Promise<void> {
  await sql`select audit_person(${person}, ${event})`.execute(db)
}
