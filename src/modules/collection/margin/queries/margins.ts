import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { ResponseKey } from '../../queries/answers.ts'
import type { Margin } from '../margin.ts'

type Db = Transaction<Tables>

/** What stands beside each question that has an answer or a comment, by question. One statement. */
export async function readMargins(db: Db, key: ResponseKey): Promise<ReadonlyMap<string, Margin>> {
  const { organisation, owner, survey } = key
  const { rows } = await sql<{
    question: string
    version: number
    comments: number
    settled: boolean
    signed: readonly { by: string; at: string; version: number }[]
  }>`
    with answered as (
      select question, version from answer
      where organisation = ${organisation} and owner = ${owner} and survey = ${survey}
    ), commented as (
      select question, count(text)::int as comments, (array_agg(kind order by written_at desc, kind))[1] = 'settled' as settled
      from question_comment where organisation = ${organisation} and owner = ${owner} and survey = ${survey}
      group by question
    ), signed as (
      select s.question, jsonb_agg(jsonb_build_object('by', u.name, 'at', s.signed_at, 'version', s.version)
                                   order by s.version desc, s.signed_at desc) as signed
      from sign_off s join identity."user" u on u.id = s.signed_by
      where s.organisation = ${organisation} and s.owner = ${owner} and s.survey = ${survey}
      group by s.question
    )
    select question, coalesce(version, 0) as version, coalesce(comments, 0) as comments,
           coalesce(settled, false) as settled, coalesce(signed, '[]') as signed
    from answered full join commented using (question) left join signed using (question)`.execute(db)
  return new Map(
    rows.map(({ question, signed, ...margin }) => [
      question,
      { ...margin, signOffs: signed.map(({ at, ...each }) => ({ ...each, at: new Date(at) })) },
    ]),
  )
}
