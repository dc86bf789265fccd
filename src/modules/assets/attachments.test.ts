import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '../../platform/action/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../platform/database/testing.ts'
import { assetActions, supplierActions } from './index.ts'

const now = new Date('2026-11-30T09:04:00Z')
const as = (person: string, organisation = 'ekebro') => ({ person, organisation })
const works = {
  ellen: ['ekebro', 'coordinator'],
  karin: ['ekebro', 'owner'],
  rita: ['ekebro', 'reviewer'],
  emil: ['ekebro', 'employee'],
  olle: ['annan', 'coordinator'],
} as const

describe.each(databaseKinds)('files beside a record on the %s database', (kind) => {
  let database: TestDatabase
  let own = ''
  let other = ''
  let owner = ''
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await database.asOwner(async (db) => {
      for (const id of ['ekebro', 'annan']) {
        await db.insertInto('organisation').values({ id, kind: 'municipality', name: id }).execute()
      }
      for (const [id, [organisation, role]] of Object.entries(works)) {
        await db
          .insertInto('identity.user')
          .values({ id, name: id, email: `${id}@x.example` })
          .execute()
        await db.insertInto('membership').values({ organisation, person: id, role }).execute()
      }
      const by = { organisation: 'ekebro', created_at: now, created_by: 'ellen', changed_at: now, changed_by: 'ellen' }
      const row = { ...by, name: 'Karin Dahl', account: 'karin' }
      const { id } = await db.insertInto('person').values(row).returning('id').executeTakeFirstOrThrow()
      owner = id
    })
    const create = (who: string, fields: Record<string, string>) =>
      perform(
        database.db,
        as(who),
        assetActions.create,
        { fields: { kind: 'system', status: 'in-use', ...fields } },
        now,
      )
    own = (await create('karin', { name: 'Karins system', owner })).id
    other = (await create('ellen', { name: 'Ett annat system' })).id
  })
  afterAll(() => database.close())

  const action = <T>(made: T | null): T => {
    if (made === null) throw new Error('The register takes no files')
    return made
  }
  const file = (name = 'Avtal.pdf', content = '%PDF-1.7\nsecret') => ({ name, bytes: Buffer.from(content) })
  const attach = (who: string, record: string, sent = file(), pledged = true) =>
    perform(database.db, as(who), action(assetActions.attach), { record, file: sent, pledged }, now)
  const fetch = (who: string, record: string, id: string, organisation?: string) =>
    perform(database.db, as(who, organisation), action(assetActions.fetchAttachment), { record, id }, now)
  const end = (who: string, record: string, id: string) =>
    perform(database.db, as(who), action(assetActions.endAttachment), { record, id }, now)
  const read = (record: string) => perform(database.db, as('ellen'), assetActions.read, record, now)

  test('is added by who may change the record, and fetched by who may read it', async () => {
    const { attachment } = await attach('karin', own)
    expect((await read(own)).attachments).toEqual([
      { id: attachment, name: 'Avtal.pdf', type: 'pdf', size: 15, addedAt: expect.any(String), addedBy: 'karin' },
    ])
    expect((await fetch('rita', own, attachment)).bytes.toString()).toBe('%PDF-1.7\nsecret')
    await expect(fetch('emil', own, attachment)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(fetch('olle', own, attachment, 'annan')).rejects.toMatchObject({ code: 'not-found' })
    await expect(attach('rita', own)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(attach('karin', other)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(attach('ellen', crypto.randomUUID())).rejects.toMatchObject({ code: 'not-found' })
    await expect(attach('olle', own)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('is reached only as the attachment of its own record and register', async () => {
    const { attachment } = await attach('ellen', other)
    await expect(fetch('ellen', own, attachment)).rejects.toMatchObject({ code: 'not-found' })
    const asSupplier = perform(
      database.db,
      as('ellen'),
      action(supplierActions.fetchAttachment),
      { record: other, id: attachment },
      now,
    )
    await expect(asSupplier).rejects.toMatchObject({ code: 'not-found' })
    // Who owns one record ends nothing of another by naming their own
    await expect(end('karin', own, attachment)).rejects.toMatchObject({ code: 'not-found' })
    await expect(end('karin', other, attachment)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test('ends, is kept, and is fetched no more', async () => {
    const { attachment, id } = await attach('ellen', other, file('Gammalt.pdf'))
    await end('ellen', other, attachment)
    await expect(fetch('ellen', other, attachment)).rejects.toMatchObject({ code: 'not-found' })
    await expect(end('ellen', other, attachment)).rejects.toMatchObject({ code: 'not-found' })
    expect((await read(other)).attachments.map(({ name }) => name)).not.toContain('Gammalt.pdf')
    const { rows } = await database.asOwner((db) => sql`select 1 from file_part where file = ${id}`.execute(db))
    expect(rows).toHaveLength(1)
  })

  test('leaves no trace where it is refused, and an entry where it is added, fetched or ended', async () => {
    const entries = async () => {
      const { rows } = await database.asOwner((db) =>
        sql<{ action: string; subject: string; detail: string }>`
          select action, subject, detail from audit_entry where organisation = 'ekebro' order by sequence`.execute(db),
      )
      return rows.map((row) => ({ ...row, detail: JSON.parse(row.detail) as Record<string, unknown> }))
    }
    const before = await entries()
    const faults = [{ field: 'fil', message: { sv: expect.stringContaining('är ett program') } }]
    await expect(attach('ellen', other, file('faktura.pdf', 'MZ'))).rejects.toMatchObject({ code: 'bad-input', faults })
    expect(await entries()).toHaveLength(before.length)
    const { attachment, id, sha256 } = await attach('ellen', other)
    await fetch('rita', other, attachment)
    await end('ellen', other, attachment)
    expect((await entries()).slice(before.length)).toMatchObject([
      { action: 'asset.attach', subject: other, detail: { attachment, file: id, name: 'Avtal.pdf', sha256 } },
      { action: 'asset.fetch-attachment', subject: other, detail: { attachment, file: id } },
      { action: 'asset.end-attachment', subject: other, detail: { attachment } },
    ])
  })

  test('is told of in an extract for release, without its name, and is not part of it', async () => {
    await attach('ellen', own, file('Nätplan vattenverket.pdf'))
    const { attachments, record } = await perform(database.db, as('ellen'), assetActions.extract, own, now)
    expect(attachments.length).toBeGreaterThan(0)
    expect(JSON.stringify([record, attachments])).not.toContain('secret')
    const { rows } = await database.asOwner((db) =>
      sql<{ detail: string }>`select detail from audit_entry where action = 'asset.extract'`.execute(db),
    )
    expect(JSON.parse(rows[0]?.detail ?? '{}')).toMatchObject({ attachmentsLeftOut: attachments.length })
  })

  test('is not added to a record that has ended', async () => {
    await perform(database.db, as('ellen'), assetActions.end, { id: other, ended: true }, now)
    await expect(attach('ellen', other)).rejects.toMatchObject({ code: 'not-found' })
  })
})
