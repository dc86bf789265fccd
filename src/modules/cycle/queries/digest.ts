import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'
import type { Language } from '../../../platform/i18n/index.ts'

/** Who asked for a letter and has had none since the Monday, or the first of the month, that has come. Asked by the worker. */
export async function listDueDigests(
  db: Kysely<Tables>,
  { monday, month, roles }: { monday: string; month: string; roles: readonly string[] },
): Promise<ReadonlyArray<{ readonly organisation: string; readonly person: string }>> {
  return db.transaction().execute(async (transaction) => {
    await sql`set local role lagesbild_worker`.execute(transaction)
    const { rows } = await sql<{ organisation: string; person: string }>`
      select s.organisation, s.person from task_setting s
        join membership m on m.organisation = s.organisation and m.person = s.person and m.ended_at is null
          and m.role = any(${roles}::text[])
      where s.digest <> 'never'
        and (s.digest_sent_on is null
             or s.digest_sent_on < case s.digest when 'weekly' then ${monday}::date else ${month}::date end)
      order by 1, 2 limit 50`.execute(transaction)
    return rows
  })
}

/** To whom the letter goes, which is noted as sent today; null where another has sent it meanwhile. One statement. */
export async function takeDigest(
  db: Transaction<Tables>,
  { organisation, person, today }: { organisation: string; person: string; today: string },
): Promise<{
  readonly name: string
  readonly email: string
  readonly place: string
  readonly language: Language
} | null> {
  const { rows } = await sql<{ name: string; email: string; place: string; language: Language }>`
    update task_setting s set digest_sent_on = ${today}::date
    from identity."user" u, organisation o
    where s.organisation = ${organisation} and s.person = ${person} and u.id = s.person and o.id = s.organisation
      and s.digest <> 'never' and s.digest_sent_on is distinct from ${today}::date
    returning u.name, u.email, o.name as place, s.language`.execute(db)
  return rows[0] ?? null
}
