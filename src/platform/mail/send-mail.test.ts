import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../database/testing.ts'
import { inScope } from '../tenancy/index.ts'
import { cancelMail, listMail } from './list-mail.ts'
import { markBounced } from './outbox.ts'
import { queueMail } from './queue-mail.ts'
import { sendMailJob } from './send-mail.ts'
import { type Reception, type SmtpServer, startSmtpServer } from './testing.ts'
import { smtpTransport, type Transport } from './transport.ts'

const baseUrl = 'https://lagesbild.example'
const scope = { person: 'p', organisation: 'a' }
const survey = 'enkat'
const start = new Date('2026-11-24T09:00:00Z')
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

describe.each(databaseKinds)('mail in the outbox of the %s database', (kind) => {
  let database: TestDatabase
  let server: SmtpServer
  let transport: Transport
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await database.asOwner(async (db) => {
      for (const id of ['a', 'b']) {
        await db.insertInto('organisation').values({ id, kind: 'agency', name: id, county_code: null }).execute()
      }
      await db.insertInto('identity.user').values({ id: 'p', name: 'P', email: 'p@a.example' }).execute()
      await db
        .insertInto('membership')
        .values({ organisation: 'a', person: 'p', role: 'survey-lead', ended_at: null })
        .execute()
    })
  })
  afterAll(() => database.close())
  afterEach(async () => {
    transport.close()
    await server.stop()
    await database.asOwner(async (db) => {
      await db.deleteFrom('mail_content').execute()
      await db.deleteFrom('mail').execute()
    })
  })

  async function open(receive?: (to: string, attempt: number) => Reception): Promise<void> {
    server = await startSmtpServer(receive)
    transport = smtpTransport(server.url)
  }

  const queue = (...addresses: string[]) =>
    inScope(database.db, scope, 'write', (db) =>
      queueMail(
        db,
        { ...scope, now: start },
        addresses.map((address) => ({
          kind: 'invitation',
          survey,
          to: { name: 'Åsa Öberg', address },
          message: {
            language: 'sv',
            subject: 'Inbjudan till enkäten',
            blocks: [
              { kind: 'text', text: 'Välkommen & lycka till.' },
              { kind: 'link', label: 'Skapa ditt konto', path: '/inbjudan/abc', secret: true },
            ],
          },
        })),
      ),
    )
  const job = () => sendMailJob({ transport, from: 'Lägesbild <enkat@agency.example>', baseUrl })
  const send = (now: Date) => job().run({ db: database.db, now })
  const list = () => inScope(database.db, scope, 'read', (db) => listMail(db, 'a', survey))
  const kept = () =>
    database.asOwner(async (db) => JSON.stringify(await db.selectFrom('mail_content').select('message').execute()))

  test('is sent as text and HTML, and then keeps no secret link', async () => {
    await open()
    const [id] = await queue('asa@arboga.example')
    expect(await send(start)).toBe(1)
    expect(server.received.map(({ to }) => to)).toEqual(['asa@arboga.example'])
    const { email } = server.received[0] as (typeof server.received)[number]
    expect(email).toMatchObject({ subject: 'Inbjudan till enkäten', messageId: `<${id}@lagesbild.example>` })
    expect(email.from).toMatchObject({ name: 'Lägesbild', address: 'enkat@agency.example' })
    expect(email.to?.[0]).toMatchObject({ name: 'Åsa Öberg' })
    expect(email.text).toContain('https://lagesbild.example/inbjudan/abc')
    expect(email.html).toContain('href="https://lagesbild.example/inbjudan/abc"')
    expect(email.html).toContain('Välkommen &amp; lycka till.')
    expect(await list()).toMatchObject([{ id, status: 'sent', attempts: 1 }])
    expect(await kept()).not.toContain('/inbjudan/')
    expect(await send(later(60))).toBe(0)
  })

  test('is not there when what it tells of was rolled back', async () => {
    await open()
    const failed = inScope(database.db, scope, 'write', async (db) => {
      await queueMail(db, { ...scope, now: start }, [
        { kind: 'k', to: { name: '', address: 'x@a.example' }, message: { language: 'sv', subject: 'S', blocks: [] } },
      ])
      throw new Error('rolled back')
    })
    await expect(failed).rejects.toThrow('rolled back')
    expect(await send(start)).toBe(0)
    expect(server.received).toEqual([])
  })

  test('waits for its time, and longer after each attempt that failed', async () => {
    await open((_to, attempt) => (attempt === 1 ? 'try-later' : attempt === 2 ? 'break-off' : 'take'))
    await queue('asa@arboga.example')
    await send(start)
    expect(await list()).toMatchObject([{ status: 'queued', attempts: 1, said: '451 4.3.0 try later' }])
    const waited = async () => ((await list())[0]?.sendAfter.getTime() ?? 0) - Date.now()
    expect(await waited()).toBeGreaterThan(50_000)
    expect(await send(start)).toBe(0)
    await send(new Date(Date.now() + 2 * 60_000))
    expect(await list()).toMatchObject([{ status: 'queued', attempts: 2 }])
    expect(await waited()).toBeGreaterThan(4 * 60_000)
    await send(new Date(Date.now() + 60 * 60_000))
    expect(await list()).toMatchObject([{ status: 'sent', attempts: 3 }])
    expect(server.received).toHaveLength(1)
  })

  test('bounces when the recipient is refused for good, and says what the server said; others are not held up', async () => {
    await open((to) => (to.startsWith('ingen') ? 'no-such-address' : 'take'))
    await queue('ingen@arboga.example', 'asa@arboga.example')
    await send(start)
    const [bounced, sent] = (await list()).sort((a, b) => (a.status < b.status ? -1 : 1))
    expect(bounced).toMatchObject({ status: 'bounced', toAddress: 'ingen@arboga.example' })
    expect(bounced?.said).toContain('5.1.1 <ingen@arboga.example> does not exist')
    expect(sent).toMatchObject({ status: 'sent', toAddress: 'asa@arboga.example' })
    expect(await kept()).not.toContain('/inbjudan/')
  })

  test('comes twice only where the answer was lost, and then with the same Message-ID', async () => {
    await open((_to, attempt) => (attempt === 1 ? 'lose-answer' : 'take'))
    const [id] = await queue('asa@arboga.example')
    await send(start)
    await send(new Date(Date.now() + 60 * 60_000))
    expect(server.received.map(({ email }) => email.messageId)).toEqual(Array(2).fill(`<${id}@lagesbild.example>`))
    expect(await list()).toMatchObject([{ status: 'sent', attempts: 2 }])
  })

  test('is sent once by two workers that look at the same time', async () => {
    await open()
    await queue(...Array.from({ length: 12 }, (_, i) => `person${i}@arboga.example`))
    const two = [job(), job()]
    let done = 1
    while (done > 0) {
      const counts = await Promise.all(two.map((each) => each.run({ db: database.db, now: start })))
      done = counts.reduce((sum, n) => sum + n, 0)
    }
    expect(server.received.map(({ to }) => to).sort()).toEqual([...new Set(server.received.map(({ to }) => to))].sort())
    expect(server.received).toHaveLength(12)
  })

  test('that a killed worker held is taken by another when the hold is over', async () => {
    await open()
    await queue('asa@arboga.example')
    const dying = sendMailJob({
      transport: { deliver: () => Promise.reject(new Error('killed')), close: () => {} },
      from: 'x@a.example',
      baseUrl,
    })
    await expect(dying.run({ db: database.db, now: start })).rejects.toThrow('killed')
    expect(await send(later(9))).toBe(0)
    expect(await send(later(11))).toBe(1)
    expect(server.received).toHaveLength(1)
  })

  test('stays when nobody answers at the server’s address', async () => {
    await open()
    await server.stop()
    await queue('asa@arboga.example')
    await send(start)
    expect(await list()).toMatchObject([{ status: 'queued', attempts: 1 }])
    expect((await list())[0]?.said).toContain('ECONNREFUSED')
  })

  test('can be taken back until it is sent, and then keeps no secret link', async () => {
    await open()
    const ids = await queue('asa@arboga.example', 'bo@arboga.example')
    const cancel = (which: readonly string[]) =>
      inScope(database.db, scope, 'write', (db) => cancelMail(db, 'a', which, later(1)))
    expect(await cancel([ids[0] as string])).toBe(1)
    const links = async () => (await kept()).split('/inbjudan/').length - 1
    expect(await links()).toBe(1)
    expect((await kept()).split('Välkommen').length - 1).toBe(2)
    await send(later(2))
    expect(server.received.map(({ to }) => to)).toEqual(['bo@arboga.example'])
    expect(await cancel(ids)).toBe(0)
    expect((await list()).map(({ status }) => status).sort()).toEqual(['cancelled', 'sent'])
  })

  test('that came back later is marked as bounced, and only what was sent can be', async () => {
    await open()
    const [id] = await queue('asa@arboga.example')
    expect(await markBounced(database.db, id as string, '550 gone', later(1))).toBe(false)
    await send(start)
    expect(await markBounced(database.db, id as string, '550 gone', later(1))).toBe(true)
    expect(await list()).toMatchObject([{ status: 'bounced', said: '550 gone' }])
  })
})
