import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../database/testing.ts'
import { createPerson } from './create-person.ts'
import { createIdentity, type Identity } from './identity.ts'
import { makeLinkToken } from './link-token.ts'
import { isPasswordLink, queuePasswordMail, setPassword } from './password-link.ts'
import { signIn } from './sign-in.ts'

const baseUrl = 'http://localhost:3000'
const now = new Date('2026-11-24T09:00:00Z')
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const email = 'anna@arboga.example'

describe.each(databaseKinds)('a forgotten password on the %s database', (kind) => {
  let database: TestDatabase
  let identity: Identity
  let person: string
  beforeEach(async () => {
    database = await openTestDatabase(kind)
    identity = createIdentity({ db: database.db, secret: 'x'.repeat(32), baseUrl, signInAttempts: 1000 })
    person = await createPerson(identity, { name: 'Anna', email, password: 'det gamla lösenordet' })
    await database.asOwner(async (db) => {
      for (const id of ['arboga', 'boden']) {
        await db.insertInto('organisation').values({ id, kind: 'municipality', name: id, county_code: null }).execute()
        await db
          .insertInto('membership')
          .values({ organisation: id, person, role: 'coordinator', ended_at: null })
          .execute()
      }
    })
  })
  afterEach(() => database.close())

  const ask = async (address: string, at = now) => {
    const { sha256 } = makeLinkToken()
    await queuePasswordMail(database.db, { email: address, sha256, message: { subject: 'S' }, now: at })
    return sha256
  }
  const choose = async (sha256: string, password: string, at = now) => {
    const { hash } = (await identity.$context).password
    return setPassword(database.db, { sha256, passwordHash: await hash(password), now: at })
  }
  const enter = async (password: string) => (await signIn(identity, baseUrl, '127.0.0.1', { email, password })).ok
  const mail = () => database.asOwner((db) => db.selectFrom('mail').select(['to_address', 'organisation']).execute())
  const log = (organisation: string) =>
    database.asOwner((db) =>
      db.selectFrom('audit_entry').select(['action', 'person']).where('organisation', '=', organisation).execute(),
    )

  test('is replaced by the one that was chosen, every session with the old one ends, and every workplace’s log has it', async () => {
    expect(await enter('det gamla lösenordet')).toBe(true)
    const sha256 = await ask(email)
    expect(await choose(sha256, 'det nya lösenordet')).toBe(true)
    const sessions = await database.asOwner((db) => db.selectFrom('identity.session').select('id').execute())
    expect(sessions).toEqual([])
    expect(await enter('det gamla lösenordet')).toBe(false)
    expect(await enter('det nya lösenordet')).toBe(true)
    for (const place of ['arboga', 'boden']) {
      expect(await log(place)).toEqual([
        { action: 'password.ask', person },
        { action: 'password.set', person },
      ])
    }
  })

  test('has a link that works once, also when two use it at the same time', async () => {
    const sha256 = await ask(email)
    const both = await Promise.all([choose(sha256, 'det ena lösenordet'), choose(sha256, 'det andra lösenordet')])
    expect(both.sort()).toEqual([false, true])
    expect(await isPasswordLink(database.db, sha256, now)).toBe(false)
  })

  test('has a link that is valid for an hour', async () => {
    const sha256 = await ask(email)
    expect(await isPasswordLink(database.db, sha256, after(59))).toBe(true)
    expect(await isPasswordLink(database.db, sha256, after(60))).toBe(false)
    expect(await choose(sha256, 'för sent valt lösenord', after(60))).toBe(false)
    expect(await enter('det gamla lösenordet')).toBe(true)
  })

  test('has one link at a time: the newest', async () => {
    const first = await ask(email)
    const second = await ask(email, after(3))
    expect(await choose(first, 'med den gamla länken', after(4))).toBe(false)
    expect(await choose(second, 'med den nya länken', after(4))).toBe(true)
  })

  test('is asked for as often as anyone likes, and is mailed once in two minutes', async () => {
    const first = await ask(email)
    for (const minutes of [0, 1, 1.9]) await ask(email, after(minutes))
    expect(await mail()).toEqual([{ to_address: email, organisation: 'arboga' }])
    expect(await isPasswordLink(database.db, first, after(3))).toBe(true)
  })

  test('of nobody is mailed to nobody, and asked for in the same way', async () => {
    const known = await database.statementsOf(() => ask(email))
    const unknown = await database.statementsOf(() => ask('ingen@arboga.example'))
    expect(unknown).toEqual(known)
    expect(await mail()).toHaveLength(1)
  })

  test('can be chosen by whoever’s work has ended, since they may be invited again', async () => {
    await database.asOwner((db) => db.updateTable('membership').set({ ended_at: now }).execute())
    const sha256 = await ask(email)
    expect(await choose(sha256, 'det nya lösenordet')).toBe(true)
    expect(await enter('det nya lösenordet')).toBe(true)
    expect(await log('arboga')).toEqual([])
  })
})
