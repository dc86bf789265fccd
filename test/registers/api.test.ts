import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import type { Role } from '../../src/platform/tenancy/index.ts'
import { openRealWeb, type RealWeb } from '../authorisation/real-app.ts'
import { schemaFault } from './schema-fault.ts'

type Json = Record<string, unknown>

const people = {
  ellen: ['ekebro', 'coordinator'],
  karin: ['ekebro', 'owner'],
  nils: ['ekebro', 'employee'],
  lena: ['ekebro', 'administrator'],
  olle: ['nordtal', 'coordinator'],
} as const satisfies Record<string, readonly [string, Role]>
type Person = keyof typeof people

describe.each(databaseKinds)('a program that asks with a key, on the %s database', (kind) => {
  let database: TestDatabase
  let web: RealWeb
  const keys: Record<string, string> = {}
  const emailOf = (person: Person) => `${person}@x.example`

  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await database.asOwner((db) =>
      db
        .insertInto('organisation')
        .values(['ekebro', 'nordtal'].map((id) => ({ id, kind: 'municipality', name: id, county_code: null })))
        .execute(),
    )
    web = await openRealWeb(database)
    for (const [person, [organisation, role]] of Object.entries(people))
      await web.addPerson(emailOf(person as Person), organisation, role)
    for (const [name, person, scope] of [
      ['ellen', 'ellen', 'write'],
      ['reads', 'ellen', 'read'],
      ['karin', 'karin', 'write'],
      ['nils', 'nils', 'write'],
      ['olle', 'olle', 'write'],
    ] as const)
      keys[name] = await makeKey(person, name, scope)
  })
  afterAll(() => web.close())

  async function makeKey(person: Person, name: string, scope: string): Promise<string> {
    const response = await web.ask(emailOf(person), '/konto/nycklar', { form: { namn: name, far: scope, dagar: '90' } })
    const [key = ''] = /lagesbild_[\w-]{43}/.exec(await response.text()) ?? []
    expect(key).not.toBe('')
    return key
  }

  /** Asks with a key by its name, or with none. */
  async function ask(
    key: string | null,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; json: Json; headers: Headers }> {
    const response = await web.app.request(`/api/v1${path}`, {
      method,
      headers: {
        ...(key !== null && { authorization: `Bearer ${keys[key] ?? key}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const json = (await response.json()) as Json
    await expectDescribed(method, path, response.status, json)
    return { status: response.status, json, headers: response.headers }
  }

  let described: Json | undefined
  /** What is answered is as the description says. */
  async function expectDescribed(method: string, path: string, status: number, json: Json): Promise<void> {
    described ??= (await (await web.app.request('/api/v1/openapi.json')).json()) as Json
    expect(schemaFault(described, { method, path: `/api/v1${path}`, status }, json)).toBeNull()
  }

  const create = async (name: string, fields: Json = {}, key = 'ellen') =>
    (await ask(key, 'POST', '/asset', { fields: { name, kind: 'system', status: 'in-use', ...fields } })).json.id

  test('adds, reads, lists as the page does, changes, ends and takes back a record, and reads its history', async () => {
    const added = await ask('ellen', 'POST', '/asset', {
      fields: { name: 'Lönita', kind: 'control-system', status: 'in-use', critical: false, next_date: '2027-02-03' },
    })
    expect(added).toMatchObject({ status: 201, json: { version: 1 } })
    const path = added.headers.get('location')?.replace('/api/v1', '') ?? ''
    const read = await ask('reads', 'GET', path)
    expect(read).toMatchObject({
      status: 200,
      json: { version: 1, endedAt: null, fields: { name: 'Lönita', critical: false, owner: null } },
    })
    const version = read.headers.get('etag') ?? ''
    const changed = await ask('ellen', 'PATCH', path, { fields: { summary: 'Lön' } }, { 'if-match': version })
    expect(changed).toMatchObject({ status: 200, json: { version: 2 } })
    expect((await ask('reads', 'GET', '/asset?q=lonita')).json.matched).toBe(0)
    const list = await ask('reads', 'GET', '/asset?q=lön&kind=control-system&sort=-name')
    expect(list).toMatchObject({
      status: 200,
      json: { matched: 1, page: 1, pages: 1, next: null, records: [{ fields: { name: 'Lönita', summary: 'Lön' } }] },
    })
    expect(await ask('ellen', 'POST', `${path}/end`)).toMatchObject({ status: 200, json: { version: 3 } })
    expect((await ask('reads', 'GET', '/asset?q=lön')).json.matched).toBe(0)
    expect(await ask('ellen', 'POST', `${path}/restore`)).toMatchObject({ status: 200, json: { version: 4 } })
    const { history } = (await ask('reads', 'GET', `${path}/history`)).json as { history: Json[] }
    expect(history.map(({ cause }) => cause)).toEqual(Array(4).fill('key:ellen'))
    const { rows } = await database.asOwner((db) =>
      sql<{ action: string; key: string }>`select action, detail::jsonb ->> 'key' as key from audit_entry
        where subject = ${String(added.json.id)} order by sequence`.execute(db),
    )
    expect(rows).toEqual(
      ['asset.create', 'asset.change', 'asset.end', 'asset.end'].map((action) => ({ action, key: 'ellen' })),
    )
  })

  test('is told both values where somebody else has changed the same', async () => {
    const id = await create('Diariet')
    await ask('ellen', 'PATCH', `/asset/${id}`, { version: 1, fields: { summary: 'hennes' } })
    const late = await ask('ellen', 'PATCH', `/asset/${id}`, {
      version: 1,
      fields: { summary: 'hans', status: 'planned' },
    })
    expect(late).toMatchObject({
      status: 409,
      json: {
        code: 'conflict',
        version: 2,
        conflicts: [{ field: 'summary', yours: 'hans', theirs: 'hennes', changedBy: emailOf('ellen') }],
      },
    })
    expect(late.headers.get('content-type')).toBe('application/problem+json')
    expect((await ask('reads', 'GET', `/asset/${id}`)).json).toMatchObject({ fields: { summary: 'hennes' } })
  })

  test('is told every fault at once, by field', async () => {
    const wrong = await ask('ellen', 'POST', '/asset', {
      fields: { name: 7, kind: 'båt', colour: 'blå', confidentiality: 2, next_date: '2026-02-30', critical: 'ja' },
      extra: 1,
    })
    expect(wrong).toMatchObject({ status: 400, json: { code: 'bad-input' } })
    const fields = (wrong.json.faults as { field: string }[]).map(({ field }) => field).sort()
    expect(fields).toEqual(['colour', 'critical', 'extra', 'kind', 'name', 'next_date'])
    const known = await ask('ellen', 'POST', '/asset', {
      fields: { kind: 'system', status: 'in-use', colour: 'blå', confidentiality: 2 },
    })
    expect((known.json.faults as { field: string }[]).map(({ field }) => field).sort()).toEqual([
      'colour',
      'confidentiality',
      'name',
    ])
    const id = await create('Grunden')
    const ground = await ask('ellen', 'PATCH', `/asset/${id}`, { version: 1, fields: {}, secrecy: { zone: '99:9' } })
    expect(ground.json.faults).toMatchObject([{ field: 'secrecy.zone' }])
    const without = await ask('ellen', 'PATCH', `/asset/${id}`, { fields: { summary: 'x' } })
    expect(without.json.faults).toMatchObject([{ field: 'version' }])
    // The two fields are judged together, though one of them is not sent
    const judged = await ask('ellen', 'PATCH', `/asset/${id}`, { version: 1, fields: { critical: true } })
    expect(judged.json.faults).toMatchObject([{ field: 'critical_by' }])
    const english = await ask('ellen', 'POST', '/asset', { fields: {} }, { 'accept-language': 'en-GB' })
    expect(english.json.title).toBe('Something you sent is not right')
  })

  test.each([
    ['another type', '{"fields":{}}', { 'content-type': 'text/plain' }, 415, 'wrong-content-type'],
    ['a form', 'fields=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'wrong-content-type'],
    ['what is no JSON', '{"fields":', {}, 400, 'bad-input'],
    ['a list', '[]', {}, 400, 'bad-input'],
    ['no fields', '{}', {}, 400, 'bad-input'],
    ['null', 'null', {}, 400, 'bad-input'],
    ['too much', JSON.stringify({ fields: { name: 'x'.repeat(1_000_000) } }), {}, 413, 'too-large'],
  ])('is refused who sends %s', async (_, body, headers, status, code) => {
    const length = { 'content-length': String(body.length) }
    expect(await ask('ellen', 'POST', '/asset', body, { ...headers, ...length })).toMatchObject({
      status,
      json: { code },
    })
  })

  test('asks with a key and nothing else: a cookie opens nothing', async () => {
    for (const key of [null, 'lagesbild_', `lagesbild_${'x'.repeat(43)}`, 'x'.repeat(43)]) {
      const { status, json, headers } = await ask(key, 'GET', '/asset')
      expect([status, json.code, headers.get('www-authenticate')]).toEqual([401, 'not-signed-in', 'Bearer'])
    }
    const byCookie = await web.ask(emailOf('ellen'), '/api/v1/asset')
    expect([byCookie.status, byCookie.headers.get('content-type')]).toEqual([401, 'application/problem+json'])
    const posted = await web.ask(emailOf('ellen'), '/api/v1/asset', { form: { name: 'x' } })
    expect(posted.status).toBe(401)
  })

  test('reads and writes what the person may in that organisation, and no more', async () => {
    const id = await create('Bara vårt')
    for (const [method, path, body] of [
      ['GET', `/asset/${id}`, undefined],
      ['PATCH', `/asset/${id}`, { version: 1, fields: { summary: 'x' } }],
      ['POST', `/asset/${id}/end`, undefined],
    ] as const)
      expect([method, (await ask('olle', method, path, body)).status]).toEqual([method, 404])
    expect((await ask('olle', 'GET', '/asset')).json).toMatchObject({ matched: 0, total: 0 })
    // An owner changes their own alone, and who is employed reads documents
    expect((await ask('karin', 'PATCH', `/asset/${id}`, { version: 1, fields: { summary: 'x' } })).status).toBe(403)
    expect((await ask('nils', 'GET', '/asset')).status).toBe(403)
    expect((await ask('nils', 'GET', '/document')).status).toBe(200)
    expect((await ask('ellen', 'GET', '/asset/inte-ett-id')).status).toBe(400)
    expect((await ask('ellen', 'GET', '/finns-inte')).status).toBe(404)
  })

  test('changes nothing with a key that may only read', async () => {
    const id = await create('Läses')
    for (const [method, path, body] of [
      ['POST', '/asset', { fields: { name: 'Ny', kind: 'system', status: 'in-use' } }],
      ['PATCH', `/asset/${id}`, { version: 1, fields: { summary: 'x' } }],
      ['POST', `/asset/${id}/end`, undefined],
    ] as const)
      expect(await ask('reads', method, path, body)).toMatchObject({ status: 403, json: { code: 'forbidden' } })
    expect((await ask('reads', 'GET', `/asset/${id}`)).json).toMatchObject({ version: 1, endedAt: null })
  })

  test('is refused once the key has expired, is taken back by its owner or an administrator, or the person has left', async () => {
    const status = async (key: string) => (await ask(key, 'GET', '/document')).status
    const idOf = (name: string) =>
      database.asOwner((db) => db.selectFrom('api_key').select('id').where('name', '=', name).executeTakeFirstOrThrow())
    for (const name of ['expires', 'own', 'by-other', 'stays']) keys[name] = await makeKey('karin', name, 'read')
    expect(await status('expires')).toBe(200)
    await database.asOwner((db) =>
      sql`update api_key set made_at = now() - interval '2 days', expires_at = now() - interval '1 second'
          where name = 'expires'`.execute(db),
    )
    expect(await status('expires')).toBe(401)
    const revoke = async (who: Person, name: string) =>
      (await web.ask(emailOf(who), `/konto/nycklar/${(await idOf(name)).id}`, { form: {} })).status
    expect(await revoke('ellen', 'own')).toBe(404)
    expect(await revoke('olle', 'own')).toBe(404)
    expect(await status('own')).toBe(200)
    expect(await revoke('karin', 'own')).toBe(303)
    expect(await revoke('lena', 'by-other')).toBe(303)
    expect([await status('own'), await status('by-other'), await status('stays')]).toEqual([401, 401, 200])
    await database.asOwner((db) =>
      sql`update membership set ended_at = now() where organisation = 'ekebro'
          and person = (select id from identity."user" where email = ${emailOf('karin')})`.execute(db),
    )
    expect(await status('stays')).toBe(403)
  })

  test('is asked to wait when it asks too often, and notes when it asked last', async () => {
    keys.often = await makeKey('ellen', 'often', 'read')
    const minute = () => Math.floor(Date.now() / 60_000)
    const afterUses = async (used: number): Promise<number> => {
      const began = minute()
      await database.asOwner((db) =>
        sql`update api_key set used_in_minute = ${used}, last_used_at = now() where name = 'often'`.execute(db),
      )
      const { status } = await ask('often', 'GET', '/document')
      // Another minute may have begun in between, in which it may ask anew
      return minute() === began ? status : afterUses(used)
    }
    expect([await afterUses(119), await afterUses(120)]).toEqual([200, 429])
    const unused = await makeKey('ellen', 'unused', 'read')
    expect(unused).toMatch(/^lagesbild_/)
    const page = await (await web.ask(emailOf('ellen'), '/konto/nycklar')).text()
    const rowOf = (name: string) => page.slice(page.indexOf(`>${name}</th>`)).split('</tr>')[0]
    expect(rowOf('unused')).toContain('aldrig')
    expect(rowOf('often')).not.toContain('aldrig')
  })

  test('costs two statements more than the action itself', async () => {
    const statements = await database.statementsOf(() => ask('reads', 'GET', '/asset'))
    expect(statements.length).toBeLessThanOrEqual(4)
  })
})
