import { sql, type Transaction } from 'kysely'
import type { Tables } from '../../../../platform/database/index.ts'
import type { NewContact } from '../rules/read-contact.ts'

type Db = Transaction<Tables>

interface By {
  readonly organisation: string
  readonly person: string
  readonly now: Date
}

/** Adds contacts to a survey. Gives their ids, in order. One statement, whatever the number. */
export async function addContacts(
  db: Db,
  by: By,
  survey: string,
  contacts: readonly (NewContact & { readonly respondent: string })[],
): Promise<readonly string[]> {
  if (contacts.length === 0) return []
  const { rows } = await sql<{ id: string; respondent: string; email: string }>`
    insert into contact (organisation, survey, respondent, name, email, phone, function, language, added_at, added_by)
    select ${by.organisation}, ${survey}, c.respondent, c.name, c.email, c.phone, c.function, c.language, ${by.now}::timestamptz, ${by.person}
    from jsonb_to_recordset(${JSON.stringify(contacts)}::jsonb)
      as c (respondent text, name text, email text, phone text, function text, language text)
    returning id, respondent, email`.execute(db)
  const ids = new Map(rows.map(({ id, respondent, email }) => [`${respondent} ${email}`, id]))
  return contacts.map(({ respondent, email }) => ids.get(`${respondent} ${email}`) ?? '')
}

/** Changes contacts that are written to. Gives how many there were. One statement, whatever the number. */
export async function updateContacts(
  db: Db,
  owner: string,
  survey: string,
  contacts: readonly (NewContact & { readonly id: string })[],
): Promise<number> {
  if (contacts.length === 0) return 0
  const { numAffectedRows } = await sql`
    update contact set name = c.name, email = c.email, phone = c.phone, function = c.function, language = c.language
    from jsonb_to_recordset(${JSON.stringify(contacts)}::jsonb)
      as c (id uuid, name text, email text, phone text, function text, language text)
    where contact.organisation = ${owner} and contact.survey = ${survey} and contact.id = c.id and contact.ended_at is null`.execute(
    db,
  )
  return Number(numAffectedRows ?? 0)
}

/** From now on a contact is not written to. False where there is none. One statement. */
export async function endContact(db: Db, owner: string, survey: string, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('contact')
    .set({ ended_at: now })
    .where('organisation', '=', owner)
    .where('survey', '=', survey)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
