import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { AnswerValue } from '../../../survey/index.ts'
import type { ResponseKey } from '../../queries/answers.ts'
import type { AnswerVersion } from '../margin.ts'

type Db = Transaction<Tables>

/** Every version of the answer to a question, the one that counts first. */
export async function listVersions(db: Db, key: ResponseKey, question: string): Promise<AnswerVersion[]> {
  const { organisation, owner, survey } = key
  const { rows } = await sql<{
    version: number
    value: AnswerValue | null
    saved_at: Date
    name: string | null
    because: string | null
  }>`
    with version as (
      select version, value, saved_at, saved_by, null as replaced_because from answer
      where organisation = ${organisation} and owner = ${owner} and survey = ${survey} and question = ${question}
      union all
      select version, value, saved_at, saved_by, replaced_because from answer_history
      where organisation = ${organisation} and owner = ${owner} and survey = ${survey} and question = ${question}
    )
    select v.version, v.value, v.saved_at, u.name, lag(v.replaced_because) over (order by v.version) as because
    from version v left join identity."user" u on u.id = v.saved_by
    order by v.version desc`.execute(db)
  return rows.map(({ version, value, saved_at, name, because }) => ({
    version,
    value,
    savedAt: saved_at,
    savedBy: name,
    because,
  }))
}

/** Says why the answers that are written from here on in this transaction take the place of others. */
export async function giveReason(db: Db, reason: string): Promise<void> {
  await sql`select set_config('lagesbild.reason', ${reason}, true)`.execute(db)
}
