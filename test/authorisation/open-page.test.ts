import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { openRealWeb, type RealWeb } from './real-app.ts'

const key = 'abcdefgh2345'
const place = 'Fuzzköping'
let database: TestDatabase
let web: RealWeb
beforeAll(async () => {
  database = await openTestDatabase('embedded')
  await database.asOwner(async (db) => {
    await db.insertInto('organisation').values({ id: 'town', kind: 'municipality', name: place }).execute()
    await db
      .insertInto('incident_page')
      .values({ organisation: 'town', key, made_at: new Date(), made_by: 'x' })
      .execute()
  })
  web = await openRealWeb(database, { trustProxy: true })
  await web.addPerson('ellen@x.example', 'town', 'coordinator')
})
afterAll(() => web.close())

/** Of every shape. More are tried with OPEN_PAGE_POSTS=10000. */
const posts = Number(process.env.OPEN_PAGE_POSTS ?? 1200)
const script = '<script>alert("å")</script>'
const wrong = [
  '\u0000',
  '\ud800',
  '\u202e',
  '𝕏'.repeat(3000),
  "'; drop table incident_report; --",
  `"><img src=x ${script}`,
]

function send(path: string, body: BodyInit, { address = '10.0.0.1', type = '' } = {}) {
  const headers = {
    origin: 'http://localhost:3000',
    'x-forwarded-for': address,
    ...(type !== '' && { 'content-type': type }),
  }
  return web.app.request(path, { method: 'POST', headers, body })
}

const formed = 'application/x-www-form-urlencoded'
/** Every shape that a post can have: the texts of a form, its pictures, and what is no form at all. */
function made(n: number): [body: BodyInit, type?: string] {
  const text = wrong[n % wrong.length] ?? ''
  // The costly ones among the first
  switch (n < 400 ? n % 8 : n % 4) {
    case 0:
      return [new URLSearchParams({ what: `${text}${script}`, now: text, place: text, contact: script })]
    case 1:
      return [`what=%ff%fe%00${'a'.repeat((n % 900) * 13)}&now=yes`, formed]
    case 2:
      return [`what=${encodeURIComponent(script)}`.repeat(1 + (n % 50)), formed]
    case 3:
      return ['{"what":"x"}', 'application/json']
    case 4:
      return ['--b\r\ncontent-disposition: form-data; name="what"\r\n\r\ncut off', 'multipart/form-data; boundary=b']
    case 5:
      return [new Uint8Array(n * 7), 'multipart/form-data']
    default: {
      const form = new FormData()
      form.set('what', `Bild ${n} ${script}`)
      for (let at = 0; at < n % 7; at += 1) {
        form.append('photos', new File([Uint8Array.from([0xff, 0xd8, 0xff, n, at])], `${script}.jpg`))
      }
      return [form]
    }
  }
}

test('whatever is posted, again and again, is kept whole or refused in words, and sets nothing', {
  timeout: 100_000 + posts * 20,
}, async () => {
  const counted = new Map<number, number>()
  for (let n = 0; n < posts; n += 1) {
    const address = n < 200 ? `10.1.${n >> 8}.${n & 255}` : '10.9.9.9'
    const response = await send(n % 2 === 0 ? `/anmal/${key}` : `/anmal/${key}?lang=en`, ...bodyOf(n, address))
    counted.set(response.status, (counted.get(response.status) ?? 0) + 1)
    expect(response.headers.get('set-cookie')).toBeNull()
    if (n < 500) expect(await response.text()).not.toContain('<script>alert')
  }
  expect([...counted.keys()].sort()).toEqual([200, 400, 429])
  expect(counted.get(429)).toBeGreaterThan(posts / 3)
  expect(counted.get(200)).toBeGreaterThan(50)
  const { n } = await database.asOwner((db) =>
    db
      .selectFrom('incident_report')
      .select(({ fn }) => fn.countAll<string>().as('n'))
      .executeTakeFirstOrThrow(),
  )
  expect(Number(n)).toBe(counted.get(200))
})

function bodyOf(n: number, address: string): [BodyInit, { address: string; type?: string }] {
  const [body, type] = made(n)
  return [body, { address, ...(type !== undefined && { type }) }]
}

test('an unknown page and a wrong code ask the database the same and are answered the same, whoever is signed in', async () => {
  const follow = async (path: string, code: string, address: string) => {
    let answer = ''
    const statements = await database.statementsOf(async () => {
      const response = await send(path, new URLSearchParams({ code }), { address })
      expect(response.status).toBe(404)
      answer = (await response.text()).replace(/<p class="ref">.*?<\/p>/s, '').replaceAll(path, '')
    })
    return { statements: statements.map((each) => each.replaceAll(/\s+/g, ' ')), answer }
  }
  const wrongCode = await follow(`/anmal/${key}/folj`, 'aaaa-bbbb-cccc', '10.2.0.1')
  const unknownPage = await follow('/anmal/zzzzzzzzzzzz/folj', 'aaaa-bbbb-cccc', '10.2.0.2')
  const malformed = await follow(`/anmal/${key}/folj`, `${script}${'x'.repeat(5000)}`, '10.2.0.3')
  expect(unknownPage).toEqual(wrongCode)
  expect(malformed).toEqual(wrongCode)
  expect(wrongCode.answer).not.toContain(place)

  // Who is signed in is nobody here, also where something is wrong
  for (const path of ['/anmal/zzzzzzzzzzzz', '/leverantorslank/x']) {
    const response = await web.ask('ellen@x.example', path)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('ellen')
  }
})

test('what is too large or comes too often gives back what was typed', async () => {
  const large = () => {
    const form = new FormData()
    form.set('what', 'Skärmen är svart')
    form.append('photos', new File([new Uint8Array(12_000_000)], 'a.jpg'))
    return form
  }
  const tooLarge = await send(`/anmal/${key}`, large(), { address: '10.3.0.1' })
  expect(tooLarge.status).toBe(413)
  expect(await tooLarge.text()).toContain('Skärmen är svart</textarea>')
  for (let n = 0; n < 20; n += 1)
    await send(`/anmal/${key}`, new URLSearchParams({ what: '' }), { address: '10.3.0.2' })
  const tooOften = await send(`/anmal/${key}`, large(), { address: '10.3.0.2' })
  expect(tooOften.status).toBe(429)
  expect(await tooOften.text()).toContain('Skärmen är svart</textarea>')
})

test('a full disk is told as that, with what was typed', async () => {
  // Another page, since the one before has had all that it takes in an hour
  const full = 'mnpqrstu6789'
  await database.asOwner(async (db) => {
    await db.updateTable('incident_page').set({ replaced_at: new Date() }).execute()
    const page = { organisation: 'town', key: full, made_at: new Date(), made_by: 'x' }
    await db.insertInto('incident_page').values(page).execute()
    // With the code that the database gives a file that cannot be made longer
    await sql`create function disk_is_full() returns trigger language plpgsql as
      $$ begin raise exception 'No space left on device' using errcode = '53100'; end $$`.execute(db)
    await sql`create trigger disk_is_full before insert on incident_report
      for each row execute function disk_is_full()`.execute(db)
  })
  const response = await send(`/anmal/${full}`, new URLSearchParams({ what: 'Skärmen är svart' }), {
    address: '10.4.0.1',
  })
  expect(response.status).toBe(507)
  const page = await response.text()
  expect(page).toContain('Skärmen är svart</textarea>')
  expect(page).toContain('Disken hos oss är full')
})
