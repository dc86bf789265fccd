import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/index.ts'
import type { Identity } from './identity.ts'

/** Takes its time, as hashing a password should: done before a transaction, not in it. */
export async function hashPassword(identity: Identity, password: string): Promise<string> {
  return (await identity.$context).password.hash(password)
}

/** Makes an account as part of the caller's transaction, who knows that the address is the person's. Gives the person's id. */
export async function addPerson(
  db: Kysely<Tables>,
  { name, email, passwordHash }: { readonly name: string; readonly email: string; readonly passwordHash: string },
): Promise<string> {
  const id = randomUUID()
  await db.insertInto('identity.user').values({ id, name, email, emailVerified: true }).execute()
  await db
    .insertInto('identity.account')
    .values({ id: randomUUID(), userId: id, accountId: id, providerId: 'credential', password: passwordHash })
    .execute()
  return id
}

/** Whether somebody has an account with the address. */
export async function isTaken(db: Kysely<Tables>, email: string): Promise<boolean> {
  const row = await db.selectFrom('identity.user').select('id').where('email', '=', email).executeTakeFirst()
  return row !== undefined
}
