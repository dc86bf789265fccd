import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../../src/platform/database/index.ts'
import type { Described } from './described.ts'

/** The log, the outbox, and which migrations have been applied. */
export const platform: Described = {
  readable: {
    audit_entry: (row, asks) => row.organisation === asks,
    audit_head: (row, asks) => row.organisation === asks,
    mail: (row, asks) => row.organisation === asks,
    mail_content: () => false,
    migration: () => false,
  },
  async fill(db, organisation) {
    await noteInAudit(db, organisation)
    await writeMail(db, organisation)
  },
}

/** A mail that waits, with the link that it carries. */
async function writeMail(db: Kysely<Tables>, sender: string): Promise<void> {
  await sql`
    with queued as (
      insert into mail (organisation, kind, to_name, to_address, subject, queued_at, send_after)
      values (${sender}, 'test', 'N', 'n@a.example', 'S', now(), now()) returning organisation, id
    )
    insert into mail_content (organisation, id, message) select organisation, id, '{"link":"secret"}' from queued`.execute(
    db,
  )
}

async function noteInAudit(db: Kysely<Tables>, organisation: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select set_config('lagesbild.organisation', ${organisation}, true)`.execute(transaction)
    await sql`select audit_append('test.prepare', ${organisation}, '{}')`.execute(transaction)
  })
}
