import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../src/platform/database/index.ts'

/** The latest answer that a person was told is saved. Nobody else answers the question. */
export interface ConfirmedAnswer {
  readonly organisation: string
  readonly question: string
  readonly version: number
  readonly option: string
}

/**
 * How many of the answers that were confirmed last the database does not hold. A later version is no loss: it is a save that was
 * stored before a kill kept its giver from being told.
 */
export async function countLost(
  db: Kysely<Tables>,
  survey: string,
  confirmed: readonly ConfirmedAnswer[],
): Promise<number> {
  const rows = await db
    .selectFrom('answer')
    .select(['organisation', 'question', 'version', 'value'])
    .where('survey', '=', survey)
    .execute()
  const stored = new Map(rows.map((row) => [`${row.organisation}/${row.question}`, row]))
  return confirmed.filter(({ organisation, question, version, option }) => {
    const row = stored.get(`${organisation}/${question}`)
    if (!row || row.version < version) return true
    return row.version === version && !JSON.stringify(row.value).includes(`"${option}"`)
  }).length
}

/**
 * Saves of one answer that stand in the audit log. One that was sent again, since its first reply was lost, has an entry each time and
 * counts once.
 */
export async function countSaved(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(distinct (organisation, subject, detail::jsonb ->> 'version'))::text as count
    from audit_entry where action = 'answer.save'`.execute(db)
  return Number(rows[0]?.count)
}
