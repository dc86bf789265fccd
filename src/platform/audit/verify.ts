import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/index.ts'

/** One organisation's log: whole, or the first place where it is not. */
export interface AuditVerdict {
  readonly organisation: string
  readonly entries: number
  /** Hash of the last entry: kept elsewhere, it also proves that the end was not cut off. */
  readonly head: string
  readonly broken: { readonly sequence: number; readonly reason: 'gap' | 'link' | 'hash' | 'head' } | null
}

interface Row {
  organisation: string
  sequence: string
  at: string
  person: string | null
  action: string
  subject: string
  detail: string
  previous: string
  hash: string
}

const pageSize = 2000

/**
 * Recomputes every hash of the chains, with code of its own beside the database's. Run as the owner it covers all organisations;
 * in an organisation's scope, that one.
 */
export async function verifyAudit(db: Kysely<Tables>): Promise<AuditVerdict[]> {
  const heads = await db.selectFrom('audit_head').selectAll().orderBy('organisation').execute()
  const verdicts: AuditVerdict[] = []
  for (const head of heads) verdicts.push(await verifyChain(db, head))
  return verdicts
}

async function verifyChain(
  db: Kysely<Tables>,
  head: { organisation: string; sequence: string; hash: string },
): Promise<AuditVerdict> {
  let sequence = 0
  let previous = ''
  const verdict = (broken: AuditVerdict['broken']): AuditVerdict => ({
    organisation: head.organisation,
    entries: sequence,
    head: previous,
    broken,
  })
  for (;;) {
    const { rows } = await sql<Row>`
      select organisation, sequence::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
             person, action, subject, detail, previous, hash
      from audit_entry where organisation = ${head.organisation} and sequence > ${sequence}
      order by audit_entry.sequence limit ${pageSize}`.execute(db)
    for (const row of rows) {
      if (Number(row.sequence) !== sequence + 1) return verdict({ sequence: sequence + 1, reason: 'gap' })
      if (row.previous !== previous) return verdict({ sequence: sequence + 1, reason: 'link' })
      if (hashOf(row) !== row.hash) return verdict({ sequence: sequence + 1, reason: 'hash' })
      sequence += 1
      previous = row.hash
    }
    if (rows.length < pageSize) break
  }
  const whole = Number(head.sequence) === sequence && head.hash === previous
  return verdict(whole ? null : { sequence: sequence + 1, reason: 'head' })
}

/** As audit_text in the database: every field with its length in bytes before it. */
function hashOf(row: Row): string {
  const fields = [row.organisation, row.sequence, row.at, row.person, row.action, row.subject, row.detail, row.previous]
  const text = fields.map((field) => `${Buffer.byteLength(field ?? '')}:${field ?? ''}`).join('')
  return createHash('sha256').update(text).digest('hex')
}
