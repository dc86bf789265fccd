import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { ResponseKey } from '../../queries/answers.ts'
import type { SignOff } from '../margin.ts'

type Db = Transaction<Tables>

/** Who has signed off the answer to a question, the latest first. */
export async function listSignOffs(db: Db, key: ResponseKey, question: string): Promise<SignOff[]> {
  const rows = await db
    .selectFrom('sign_off as s')
    .innerJoin('identity.user as u', 'u.id', 's.signed_by')
    .select(['u.name', 's.signed_at', 's.version'])
    .where('s.organisation', '=', key.organisation)
    .where('s.owner', '=', key.owner)
    .where('s.survey', '=', key.survey)
    .where('s.question', '=', question)
    .orderBy('s.version', 'desc')
    .orderBy('s.signed_at', 'desc')
    .execute()
  return rows.map(({ name, signed_at, version }) => ({ by: name, at: signed_at, version }))
}

/** Signs off an answer, if it still is the version that was read and not taken back. False where it is not. */
export async function addSignOff(
  db: Db,
  { organisation, owner, survey }: ResponseKey,
  signed: { readonly question: string; readonly version: number },
  by: { readonly person: string; readonly now: Date },
): Promise<boolean> {
  // Locked, so that it cannot change between being read and being signed
  const { rows } = await sql<{ found: boolean }>`
    with stands as materialized (
      select version from answer
      where organisation = ${organisation} and owner = ${owner} and survey = ${survey} and question = ${signed.question}
        and version = ${signed.version} and value is not null
      for update
    ), added as (
      insert into sign_off (organisation, owner, survey, question, version, signed_by, signed_at)
      select ${organisation}, ${owner}, ${survey}, ${signed.question}, version, ${by.person}, ${by.now}::timestamptz from stands
      on conflict do nothing
      returning true
    )
    select exists (select from stands) as found, exists (select from added) as added`.execute(db)
  return rows[0]?.found ?? false
}
