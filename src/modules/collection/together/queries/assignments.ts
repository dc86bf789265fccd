import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { ResponseKey } from '../../queries/answers.ts'
import type { Assignment } from '../together.ts'

type Db = Transaction<Tables>

/** Who has which section now, in the order that they were asked. One statement. */
export async function listAssignments(db: Db, { organisation, owner, survey }: ResponseKey): Promise<Assignment[]> {
  const { rows } = await sql<{
    id: string
    section: string
    person: string | null
    name: string
    email: string
    works: boolean
    assigned_at: Date
    by: string | null
  }>`
    select a.id, a.section, coalesce(a.person, m.person) as person, coalesce(u.name, a.name, '') as name,
           coalesce(u.email, a.email, '') as email, m.person is not null as works, a.assigned_at, b.name as by
    from section_assignment a
      left join identity."user" u on u.id = a.person or u.email = a.email
      left join membership m on m.organisation = a.organisation and m.person = u.id and m.ended_at is null
      left join identity."user" b on b.id = a.assigned_by
    where a.organisation = ${organisation} and a.owner = ${owner} and a.survey = ${survey} and a.ended_at is null
    order by a.assigned_at, 4`.execute(db)
  return rows.map(({ assigned_at, ...row }) => ({ ...row, at: assigned_at }))
}

/** Somebody to ask: who works here, or who has been invited to. */
export type Assignee =
  | { readonly person: string }
  | { readonly person: null; readonly name: string; readonly email: string }

/** Asks somebody to answer sections. One statement. */
export async function addAssignments(
  db: Db,
  { organisation, owner, survey }: ResponseKey,
  assignee: Assignee,
  sections: readonly string[],
  by: { readonly person: string; readonly now: Date },
): Promise<void> {
  if (sections.length === 0) return
  const { name, email } = assignee.person === null ? assignee : { name: null, email: null }
  await db
    .insertInto('section_assignment')
    .values(
      sections.map((section) => ({
        organisation,
        owner,
        survey,
        section,
        person: assignee.person,
        name,
        email,
        assigned_at: by.now,
        assigned_by: by.person,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes sections back. One statement. */
export async function endAssignments(
  db: Db,
  { organisation, owner, survey }: ResponseKey,
  ids: readonly string[],
  by: { readonly person: string; readonly now: Date },
): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('section_assignment')
    .set({ ended_at: by.now, ended_by: by.person })
    .where('organisation', '=', organisation)
    .where('owner', '=', owner)
    .where('survey', '=', survey)
    .where('id', 'in', ids)
    .where('ended_at', 'is', null)
    .execute()
}

/** Whether the person in scope may write the answers of a section; of every one, where none is named. One statement. */
export async function mayAnswer(db: Db, { owner, survey }: ResponseKey, section: string | null): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select may_answer(${owner}, ${survey}, ${section}) as may`.execute(db)
  return rows[0]?.may ?? false
}
