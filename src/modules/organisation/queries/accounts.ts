import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'

type Db = Transaction<Tables>

/** Somebody who signs in, with the role that they have here; null where they work here no longer. */
export interface Account {
  readonly person: string
  readonly name: string
  readonly email: string
  readonly role: string | null
}

/** A person of the register, who signs in as them, and who could. */
export interface PersonAccount {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly ended: boolean
  readonly account: Account | null
  /** Those who work here and are tied to nobody in the register, whoever has the same address first. */
  readonly free: readonly Account[]
  /** When an invitation to their address that nobody has used was sent. */
  readonly invitedAt: Date | null
}

/** One statement. */
export async function findPersonAccount(db: Db, organisation: string, id: string): Promise<PersonAccount | undefined> {
  const { rows } = await sql<Omit<PersonAccount, 'invitedAt'> & { invitedAt: string | null }>`
    select p.id, p.name, p.email, p.ended_at is not null as ended,
      case when p.account is not null then
        (select json_build_object('person', u.id, 'name', u.name, 'email', u.email, 'role', m.role)
         from identity."user" u left join membership m
           on m.organisation = p.organisation and m.person = u.id and m.ended_at is null
         where u.id = p.account) end as account,
      coalesce((
        select json_agg(json_build_object('person', u.id, 'name', u.name, 'email', u.email, 'role', m.role)
                        order by lower(u.email) = lower(p.email) desc nulls last, swedish_order(u.name), u.id)
        from membership m join identity."user" u on u.id = m.person
        where m.organisation = p.organisation and m.ended_at is null
          and not exists (select from person o where o.organisation = p.organisation and o.account = m.person
                            and o.ended_at is null)), '[]') as free,
      (select max(i.issued_at) from invitation i
       where i.organisation = p.organisation and i.workplace = p.organisation and i.email = lower(p.email)
         and i.used_at is null and i.revoked_at is null) as "invitedAt"
    from person p where p.organisation = ${organisation} and p.id = ${id}::uuid`.execute(db)
  const [row] = rows
  return row && { ...row, invitedAt: row.invitedAt === null ? null : new Date(row.invitedAt) }
}

interface By {
  readonly organisation: string
  readonly person: string
  readonly now: Date
}

/** Ties a person of the register to who signs in as them, or to nobody. Gives whether there was such a person. One statement. */
export async function setAccount(
  db: Db,
  { organisation, person, now }: By,
  { id, account }: { readonly id: string; readonly account: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ account, changed_at: now, changed_by: person })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * Ties somebody who signs in here from now on to the person of the register who has the same address and nobody's account, where they are
 * not somebody there already. One statement.
 */
export async function tieByAddress(db: Db, { organisation, person, now }: By, email: string): Promise<void> {
  await sql`
    update person p set account = ${person}, changed_at = ${now}, changed_by = ${person}
    where p.organisation = ${organisation} and lower(p.email) = ${email} and p.account is null and p.ended_at is null
      and not exists (select from person o where o.organisation = p.organisation and o.account = ${person}
                        and o.ended_at is null)`.execute(db)
}
