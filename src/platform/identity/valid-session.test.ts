import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../database/testing.ts'
import { createPerson } from './create-person.ts'
import { createIdentity, type Identity } from './identity.ts'
import { readSession, signOut } from './session.ts'
import { signIn } from './sign-in.ts'

const baseUrl = 'http://localhost:3000'
const anna = { name: 'Anna Åberg', email: 'anna@arboga.example', password: 'ett långt lösenord' }

describe.each(databaseKinds)('a session that is read on the %s database', (kind) => {
  let database: TestDatabase
  let identity: Identity
  let person: string
  let cookie: string
  beforeEach(async () => {
    database = await openTestDatabase(kind)
    identity = createIdentity({ db: database.db, secret: 'x'.repeat(32), baseUrl, signInAttempts: 1000 })
    person = await createPerson(identity, anna)
    const signed = await signIn(identity, baseUrl, '127.0.0.1', anna)
    cookie = signed.ok ? signed.cookies.map((set) => set.split(';')[0]).join('; ') : ''
  })
  afterEach(() => database.close())

  const read = (sent = cookie, by = identity) => readSession(database.db, by, new Headers({ cookie: sent }))
  const nobody = { session: null, cookies: [] }
  const age = (hours: number) =>
    database.asOwner(async (db) => {
      const over = new Date(Date.now() + (12 - hours) * 3_600_000)
      await sql`update identity.session set "expiresAt" = ${over}`.execute(db)
    })

  test('says who it is, in one statement, as the library says it', async () => {
    const told = { session: { person, name: anna.name, email: anna.email }, cookies: [] }
    expect(await read()).toEqual(told)
    expect(await database.statementsOf(read)).toHaveLength(1)
    const library = await identity.api.getSession({ headers: new Headers({ cookie }) })
    expect(library?.user).toMatchObject({ id: person, name: anna.name, email: anna.email })
    expect(await read(`language=en; ${cookie}; other=1`)).toEqual(told)
  })

  test('is nobody’s without its signature, with another’s, or with a token of its own making', async () => {
    const [name, value = ''] = cookie.split('=')
    const [token = '', signature = ''] = decodeURIComponent(value).split('.')
    const other = createIdentity({ db: database.db, secret: 'y'.repeat(32), baseUrl, signInAttempts: 1000 })
    for (const sent of [
      `${name}=${token}`,
      `${name}=${token}.`,
      `${name}=${token}.${encodeURIComponent(signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')))}`,
      `${name}=x${token}.${encodeURIComponent(signature)}`,
      `${name}=.${encodeURIComponent(signature)}`,
      `${name}=`,
    ]) {
      expect(await read(sent), sent).toMatchObject({ session: null })
    }
    expect(await read(cookie, other)).toMatchObject({ session: null })
  })

  test('is over when its person has signed out', async () => {
    expect((await read()).session).not.toBeNull()
    await signOut(identity, new Headers({ cookie }))
    expect((await read()).session).toBeNull()
  })

  test('is over twelve hours after it was last renewed', async () => {
    await age(11.99)
    expect((await read()).session).not.toBeNull()
    await age(12.01)
    expect((await read()).session).toBeNull()
  })

  test('is renewed when it is used after an hour', async () => {
    await age(0.98)
    expect((await read()).cookies).toEqual([])
    await age(1.02)
    const renewed = await read()
    expect(renewed.session?.person).toBe(person)
    expect(renewed.cookies.join()).toContain('lagesbild.session_token=')
    expect((await read()).cookies).toEqual([])
  })

  test('is not asked for where no cookie came', async () => {
    expect(await database.statementsOf(() => read('language=en'))).toEqual([])
    expect(await read('language=en')).toEqual(nobody)
  })
})
