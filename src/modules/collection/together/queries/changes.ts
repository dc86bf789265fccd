import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { ResponseKey } from '../../queries/answers.ts'
import { mostChanges } from '../rules/changes-in.ts'
import type { Change } from '../together.ts'

type Db = Transaction<Tables>

/**
 * What others than `person` did in a survey after a moment, the newest first, with what the agency changed by correcting the questions and
 * what fell back to what had been handed in. Saves of the same answer by the same person are one. One statement.
 */
export async function listChanges(
  db: Db,
  { organisation, owner, survey }: ResponseKey,
  { since, person }: { readonly since: Date | null; readonly person: string },
): Promise<Change[]> {
  const after = since ?? new Date(0)
  const key = sql`organisation = ${organisation} and owner = ${owner} and survey = ${survey}`
  const { rows } = await sql<Omit<Change, 'at'> & { at: Date }>`
    with version as (
      select question, version, saved_by, saved_at, null as replaced_because from answer where ${key}
      union all
      select question, version, saved_by, saved_at, replaced_because from answer_history where ${key}
    ), saved as (
      select question, saved_by, saved_at,
             case when saved_by is not null or version = 1 then 'answer'
                  when lag(replaced_because) over (partition by question order by version) like 'corrected:%' then 'corrected'
                  else 'put-back' end as kind
      from version
    ), change as (
      select kind, max(saved_at) as at, saved_by as person, question, null as section, null as concerns, count(*)::int as times
      from saved where saved_at > ${after}::timestamptz group by kind, question, saved_by
      union all
      select 'corrected', corrected_at, null, null, null, null, 1 from survey_correction
      where organisation = ${owner} and survey = ${survey}
      union all
      select kind, written_at, written_by, question, null, null, 1 from question_comment
      where ${key} and withdrawn_at is null
      union all
      select 'sign-off', signed_at, signed_by, question, null, null, 1 from sign_off where ${key}
      union all
      select 'assigned', assigned_at, assigned_by, null, section, coalesce(person, name), 1 from section_assignment where ${key}
      union all
      select 'unassigned', ended_at, ended_by, null, section, coalesce(person, name), 1 from section_assignment
      where ${key} and ended_at is not null
    )
    select c.kind, c.at, coalesce(b.name, a.name) as by, c.question, c.section, coalesce(o.name, c.concerns) as concerns, c.times
    from change c
      left join identity."user" b on b.id = c.person
      left join identity."user" o on o.id = c.concerns
      left join organisation a on a.id = ${owner} and c.kind = 'corrected'
    where c.at > ${after}::timestamptz and c.person is distinct from ${person}
    order by c.at desc, c.question, c.section
    limit ${mostChanges}`.execute(db)
  return rows
}
