import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { ResponseKey } from '../../queries/answers.ts'
import { presenceEvery } from '../rules/presence.ts'
import type { Present } from '../together.ts'

type Db = Transaction<Tables>

/** How long somebody counts as there after the last sign of them, in seconds: three signs may be lost. */
const presentFor = 90
/** After this long without a sign, in minutes, the next one begins another visit. */
const visitPause = 30

/** Notes where a person is; a visit that begins moves what counts as new to them. One statement, which seldom writes. */
export async function notePresence(
  db: Db,
  { organisation, owner, survey }: ResponseKey,
  section: string | null,
  by: { readonly person: string; readonly now: Date },
): Promise<void> {
  await sql`
    insert into presence as p (organisation, owner, survey, person, section, seen_at, since)
    values (${organisation}, ${owner}, ${survey}, ${by.person}, ${section}, ${by.now}::timestamptz, ${by.now}::timestamptz)
    on conflict (organisation, owner, survey, person) do update
      set section = excluded.section, seen_at = excluded.seen_at,
          since = case when excluded.seen_at - p.seen_at > make_interval(mins => ${visitPause}) then p.seen_at else p.since end
      where p.section is distinct from excluded.section
         or excluded.seen_at - p.seen_at > make_interval(secs => ${presenceEvery - 5})`.execute(db)
}

/** From now on nothing that has happened is new to the person. */
export async function noteSeen(
  db: Db,
  { organisation, owner, survey }: ResponseKey,
  by: { readonly person: string; readonly now: Date },
): Promise<void> {
  await db
    .updateTable('presence')
    .set({ since: by.now })
    .where('organisation', '=', organisation)
    .where('owner', '=', owner)
    .where('survey', '=', survey)
    .where('person', '=', by.person)
    .execute()
}

/** Who else is in the survey now, by name. One statement. */
export async function listPresent(
  db: Db,
  { organisation, owner, survey }: ResponseKey,
  by: { readonly person: string; readonly now: Date },
): Promise<Present[]> {
  const { rows } = await sql<Present>`
    select p.person, u.name, p.section
    from presence p
      join identity."user" u on u.id = p.person
      join membership m on m.organisation = p.organisation and m.person = p.person and m.ended_at is null
    where p.organisation = ${organisation} and p.owner = ${owner} and p.survey = ${survey} and p.person <> ${by.person}
      and p.seen_at > ${by.now}::timestamptz - make_interval(secs => ${presentFor})
    order by u.name, p.person`.execute(db)
  return rows
}

/** When the person's visit before this one ended; null where this is the first. */
export async function findSince(
  db: Db,
  { organisation, owner, survey }: ResponseKey,
  person: string,
): Promise<Date | null> {
  const row = await db
    .selectFrom('presence')
    .select('since')
    .where('organisation', '=', organisation)
    .where('owner', '=', owner)
    .where('survey', '=', survey)
    .where('person', '=', person)
    .executeTakeFirst()
  return row?.since ?? null
}
