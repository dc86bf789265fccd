import { Hono } from 'hono'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defineAction, perform } from '../action/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../database/testing.ts'
import { type Env, sandboxAttachments } from '../http/index.ts'
import { fetchFile, keepFile, sendFile, sentFile } from './index.ts'
import { messages } from './messages.ts'

const now = new Date('2026-11-30T09:04:00Z')
const keep = defineAction({
  name: 'test.keep',
  permission: 'asset.edit',
  effect: 'write',
  input: z.object({ sent: sentFile, pledged: z.boolean() }),
  run: (context, given) => keepFile(context, given),
  audit: ({ pledged }, { id }) => ({ subject: id, detail: { pledged } }),
})
const fetch = defineAction({
  name: 'test.fetch',
  permission: 'asset.read',
  effect: 'write',
  input: z.string(),
  run: fetchFile,
  audit: (id) => ({ subject: id, detail: {} }),
})

describe.each(databaseKinds)('files on the %s database', (kind) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await database.asOwner(async (db) => {
      for (const id of ['arboga', 'boden']) {
        await db.insertInto('organisation').values({ id, kind: 'municipality', name: id }).execute()
      }
      for (const [person, organisation] of [
        ['anna', 'arboga'],
        ['maria', 'arboga'],
        ['bo', 'boden'],
      ] as const) {
        const email = `${person}@x.example`
        await db.insertInto('identity.user').values({ id: person, name: person, email }).execute()
        await db.insertInto('membership').values({ organisation, person, role: 'coordinator' }).execute()
      }
    })
  })
  afterAll(() => database.close())

  const anna = { person: 'anna', organisation: 'arboga' }
  const maria = { person: 'maria', organisation: 'arboga' }
  const bo = { person: 'bo', organisation: 'boden' }
  const text = (length: number, name = 'a.txt') => ({ name, bytes: new Uint8Array(length).fill(0x61) })
  const put = (sent: { name: string; bytes: Uint8Array }, who = anna, pledged = true) =>
    perform(database.db, who, keep, { sent, pledged }, now)

  test('the pledge is asked before the first, beside what is wrong with the file, and not again', async () => {
    const both = [
      { field: 'fil', message: messages.empty },
      { field: 'bekrafta', message: messages.pledgeMissing },
    ]
    await expect(put(text(0), maria, false)).rejects.toMatchObject({ code: 'bad-input', faults: both })
    await expect(put(text(3), maria, false)).rejects.toMatchObject({ faults: [both[1]] })
    await put(text(3), maria, true)
    await put(text(3), maria, false)
  })

  test('what was kept is fetched as it was, byte for byte, up to the largest', async () => {
    for (const length of [1, 1_000_000, 1_000_001, 9_999_990]) {
      const head = new TextEncoder().encode('%PDF-1.7\n')
      const content = new Uint8Array(9 + length)
      content.set(head)
      for (let at = 9; at < content.length; at += 997) content[at] = at
      const kept = await put({ name: `${length}.pdf`, bytes: content })
      expect(kept).toMatchObject({ name: `${length}.pdf`, type: 'pdf', size: content.length })
      const fetched = await perform(database.db, anna, fetch, kept.id, now)
      expect(Buffer.compare(fetched.bytes, content)).toBe(0)
    }
  })

  test('takes three statements and one for each megabyte', async () => {
    await put(text(3))
    const small = await database.statementsOf(() => put(text(3)))
    const large = await database.statementsOf(() => put(text(2_000_001)))
    expect(large.length - small.length).toBe(2)
    // With who asks, and the entry in the log
    expect(small.length).toBeLessThanOrEqual(6)
  })

  test('another organisation finds none of it', async () => {
    const { id } = await put(text(5))
    await expect(perform(database.db, bo, fetch, id, now)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('bytes that are not those that were sent are not handed over', async () => {
    const { id } = await put(text(5))
    await database.asOwner((db) => sql`update file_part set bytes = 'other' where file = ${id}`.execute(db))
    await expect(perform(database.db, anna, fetch, id, now)).rejects.toThrow('is damaged')
  })

  test('an organisation that has filled its room is told so, and another is not', async () => {
    await database.asOwner((db) =>
      sql`insert into file (organisation, name, type, size, sha256, added_at, added_by)
          select 'boden', 'a.pdf', 'pdf', 10000000, repeat('0', 64), now(), 'bo' from generate_series(1, 200)`.execute(
        db,
      ),
    )
    await expect(put(text(1), bo)).rejects.toMatchObject({
      code: 'bad-input',
      faults: [{ field: 'fil', message: { sv: expect.stringContaining('era filer tar 2\u00a0GB av 2\u00a0GB') } }],
    })
    await put(text(1))
  })
})

test('is sent to be kept: named, exactly what it is, run nowhere and kept by nobody between', async () => {
  const app = new Hono<Env>()
  app.use(sandboxAttachments)
  app.use(async (context, next) => {
    await next()
    context.res.headers.set('content-security-policy', "script-src 'self'")
  })
  const file = {
    id: '',
    name: 'Ångest "1", (é).csv',
    type: 'csv' as const,
    size: 3,
    sha256: '',
    bytes: Buffer.from('a;b'),
  }
  app.get('/', (context) => sendFile(context, file))
  app.get('/page', (context) => context.html('page'))
  const response = await app.request('/')
  expect(await response.text()).toBe('a;b')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/csv',
    'content-disposition': `attachment; filename="Angest _1_, (e).csv"; filename*=UTF-8''%C3%85ngest%20%221%22%2C%20%28%C3%A9%29.csv`,
    'content-security-policy': "default-src 'none'; sandbox; base-uri 'none'; frame-ancestors 'none'",
    'cache-control': 'private, no-store',
  })
  expect((await app.request('/page')).headers.get('content-security-policy')).toBe("script-src 'self'")
})
