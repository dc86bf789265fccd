import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds } from '../../src/platform/database/testing.ts'
import { openRealApp, type RealApp } from './real-app.ts'

describe.each(databaseKinds)('people through the whole application on the %s database', (kind) => {
  let real: RealApp
  beforeAll(async () => {
    real = await openRealApp(kind)
  })
  afterAll(() => real.close())

  /** Over a connection, since attempts are counted by where they come from. */
  const signInWith = (password: string) =>
    real.app.request(
      '/logga-in',
      {
        method: 'POST',
        headers: { origin: 'http://localhost:3000' },
        body: new URLSearchParams({ email: 'lena@real.example', password }),
      },
      { incoming: { socket: { remoteAddress: '127.0.0.1', remotePort: 1, remoteFamily: 'IPv4' } } },
    )
  const personOf = (who: string) =>
    real.site.asOwner(async (db) => {
      const email = `${who}@real.example`
      return (await db.selectFrom('identity.user').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id
    })
  const log = (organisation: string) =>
    real.site.asOwner((db) =>
      db
        .selectFrom('audit_entry')
        .select(['action', 'person', 'subject'])
        .where('organisation', '=', organisation)
        .orderBy('sequence')
        .execute(),
    )
  const state = () =>
    real.site.asOwner(async (db) => ({
      memberships: await db.selectFrom('membership').selectAll().orderBy('person').orderBy('organisation').execute(),
      invitations: await db.selectFrom('invitation').selectAll().execute(),
      mail: await db.selectFrom('mail').selectAll().execute(),
    }))

  test('signing in and out stands in the log of everywhere where one works, and a failed attempt nowhere', async () => {
    const lena = await personOf('lena')
    await real.site.asOwner((db) =>
      db
        .insertInto('membership')
        .values({ organisation: 'other-agency', person: lena, role: 'analyst', ended_at: null })
        .execute(),
    )
    const before = (await log('other-agency')).length
    expect((await signInWith('fel lösenord')).status).toBe(401)
    expect((await signInWith('ett långt lösenord')).status).toBe(303)
    expect((await real.ask('lena', '/logga-ut', { form: {} })).status).toBe(303)
    for (const entries of [await log('county'), (await log('other-agency')).slice(before)]) {
      expect(entries).toEqual([
        { action: 'session.start', person: lena, subject: lena },
        { action: 'session.end', person: lena, subject: lena },
      ])
    }
  })

  test('nobody decides over people by naming another organisation, or without the right to', async () => {
    const karin = await personOf('karin')
    const maria = await personOf('maria')
    const before = await state()
    const attempts: [string, Record<string, string>][] = [
      ['/personer/bjud-in', { name: 'N', email: 'n@a.example', role: 'contributor' }],
      [`/personer/${karin}/roll`, { role: 'employee' }],
      [`/personer/${karin}/avsluta`, { bekrafta: 'ja' }],
    ]
    for (const [path, form] of attempts) {
      for (const who of ['anna', 'sara', 'rival'] as const) {
        expect((await real.ask(who, path, { form, organisation: '1960' })).status, `${path} as ${who}`).toBe(403)
      }
    }
    expect((await real.ask('anna', '/personer', { organisation: '1960' })).status).toBe(403)
    // In one's own organisation, without the verb, and with it over somebody who works elsewhere
    for (const who of ['maria', 'eva', 'lena'] as const) {
      expect((await real.ask(who, '/personer/bjud-in', { form: attempts[0]?.[1] ?? {} })).status, who).not.toBe(303)
    }
    expect((await real.ask('anna', `/personer/${maria}/avsluta`, { form: { bekrafta: 'ja' } })).status).toBe(403)
    expect((await real.ask('sara', `/personer/${karin}/avsluta`, { form: { bekrafta: 'ja' } })).status).toBe(404)
    expect(await state()).toEqual(before)
  })

  test('an invitation of another organisation can be neither renewed nor taken back', async () => {
    const form = { name: 'N', email: 'n@a.example', role: 'contributor' }
    const sent = await real.ask('karin', '/personer/bjud-in', { form })
    const id = new URL(sent.headers.get('location') ?? '', 'http://localhost').searchParams.get('inbjuden')
    const before = await state()
    for (const gor of ['ny-lank', 'ta-tillbaka']) {
      for (const who of ['anna', 'sara'] as const) {
        expect((await real.ask(who, `/personer/inbjudan/${id}`, { form: { gor } })).status, gor).toBe(404)
      }
    }
    expect(await state()).toEqual(before)
  })
})
