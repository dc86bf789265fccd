import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Tables } from '../../src/platform/database/index.ts'
import { createIdentity } from '../../src/platform/identity/index.ts'
import type { MunicipalityPerson } from './municipality-people.ts'

const password = 'ett långt lösenord'

/**
 * Adds so many people to every municipality that a survey asks, all with one password: it is hashed once, since that takes as long as
 * it should. They are written as the accounts of the identity library are; signing in through the form shows that they are right.
 */
export async function addCrowd(db: Kysely<Tables>, survey: string, each: number): Promise<MunicipalityPerson[]> {
  const identity = createIdentity({ db, secret: 'x'.repeat(32), baseUrl: 'http://localhost', signInAttempts: 1 })
  const hash = await (await identity.$context).password.hash(password)
  const asked = await db
    .selectFrom('frame_row')
    .select('respondent')
    .where('survey', '=', survey)
    .orderBy('position')
    .execute()
  const people = asked.flatMap(({ respondent }) =>
    Array.from({ length: each }, (_, i) => ({
      id: randomUUID(),
      organisation: respondent,
      email: `medarbetare${i + 1}@${respondent}.example`,
      name: `Medarbetare ${i + 1} ${respondent}`,
    })),
  )
  const untyped = db.withSchema('identity') as unknown as Kysely<Record<string, Record<string, unknown>>>
  await untyped
    .insertInto('user')
    .values(people.map(({ id, email, name }) => ({ id, email, name, emailVerified: true })))
    .execute()
  await untyped
    .insertInto('account')
    .values(
      people.map(({ id }) => ({
        id: randomUUID(),
        accountId: id,
        providerId: 'credential',
        userId: id,
        password: hash,
      })),
    )
    .execute()
  await db
    .insertInto('membership')
    .values(people.map(({ id, organisation }) => ({ organisation, person: id, role: 'coordinator', ended_at: null })))
    .execute()
  return people
}
