import type { Kysely } from 'kysely'
import type { Tables } from '../../src/platform/database/index.ts'
import { createIdentity, createPerson } from '../../src/platform/identity/index.ts'
import { connect } from './keep-alive.ts'

export interface MunicipalityPerson {
  readonly organisation: string
  readonly email: string
}

const password = 'ett långt lösenord'

/** Adds a coordinator to each of as many municipalities that are asked and have not begun to answer. */
export async function addMunicipalityPeople(
  db: Kysely<Tables>,
  survey: string,
  count: number,
): Promise<MunicipalityPerson[]> {
  const asked = await db
    .selectFrom('frame_row as f')
    .leftJoin('response as r', (join) =>
      join.onRef('r.organisation', '=', 'f.respondent').onRef('r.survey', '=', 'f.survey'),
    )
    .select('f.respondent')
    .where('f.survey', '=', survey)
    .where('r.organisation', 'is', null)
    .orderBy('f.position')
    .limit(count)
    .execute()
  if (asked.length < count) throw new Error(`Only ${asked.length} municipalities have not begun to answer ${survey}`)
  // Only to make the accounts: nobody signs in through this one, so its secret guards nothing
  const identity = createIdentity({ db, secret: 'x'.repeat(32), baseUrl: 'http://localhost', signInAttempts: 1 })
  const people: MunicipalityPerson[] = []
  for (const { respondent: organisation } of asked) {
    const email = `samordnare@${organisation}.example`
    const person = await createPerson(identity, { name: `Samordnare ${organisation}`, email, password })
    await db.insertInto('membership').values({ organisation, person, role: 'coordinator', ended_at: null }).execute()
    people.push({ organisation, email })
  }
  return people
}

/** Signs a person in through the form. Returns the cookies as a browser sends them back. */
export async function signInAs(origin: string, email: string, secret = password): Promise<string> {
  const connection = connect(origin)
  const body = new URLSearchParams({ email, password: secret, next: '/' }).toString()
  const headers = { origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }
  const reply = await connection.ask('POST', '/logga-in', headers, body)
  connection.close()
  if (reply.status !== 303) throw new Error(`${email} could not sign in: ${reply.status}`)
  return (reply.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ')
}
