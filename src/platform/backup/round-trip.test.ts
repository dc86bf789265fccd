import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '../audit/index.ts'
import { asOwner, type DatabasePlace } from '../database/index.ts'
import { databaseKinds } from '../database/testing.ts'
import { backUp, restoreBackup, sumOf, verifyBackup, type WrittenBackup } from './index.ts'
import { fill, Places } from './testing/places.ts'
import { linesIn } from './testing/repack.ts'

const migrations = resolve('migrations')

describe.each(databaseKinds)('a backup of the %s database', (kind) => {
  const places = new Places()
  let source: DatabasePlace
  let file: string
  let written: WrittenBackup
  beforeAll(async () => {
    source = await places.migrated(kind)
    await asOwner(source, ({ db }) => fill(db))
    file = join(await places.folder(), 'test.backup')
    written = await backUp(source, file)
  })
  afterAll(() => places.remove())

  test('is a file that only its user reads, and that any program unpacks', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const lines = await linesIn(file)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ kind: 'head', migrations: expect.any(Array) })
    expect(lines.filter((line) => line.startsWith('['))).toHaveLength(written.content.rows)
  })

  test('has the sum that the database has, and that the file itself says', async () => {
    expect(await sumOf(source)).toEqual(written.content)
    expect((await verifyBackup(file)).content).toEqual(written.content)
  })

  test('holds no session, and each table after those that it refers to', async () => {
    const text = (await linesIn(file)).join('\n')
    expect(text).not.toContain('secret')
    const { tables } = JSON.parse(text.split('\n')[0] ?? '') as { tables: { name: string }[] }
    const names = tables.map(({ name }) => name)
    expect(names).not.toContain('identity.session')
    expect(names.indexOf('public.answer')).toBeGreaterThan(names.indexOf('public.response'))
    expect(names.indexOf('public.membership')).toBeGreaterThan(names.indexOf('identity.user'))
  })

  test.each(databaseKinds)('is the same on the %s database, and works there', async (target) => {
    const place = await places.empty(target)
    const restored = await restoreBackup(place, file, { migrations })
    expect(restored).toMatchObject({ content: written.content, migrated: [] })
    expect(await sumOf(place)).toEqual(written.content)
    await asOwner(place, async ({ db }) => {
      const { rows } = await sql`
        select question, value is null as missing, value::text from answer order by question collate "C"`.execute(db)
      expect(rows).toEqual([
        { question: 'nothing', missing: true, value: null },
        { question: 'null', missing: false, value: 'null' },
        { question: 'number', missing: false, value: '2' },
        { question: 'text', missing: false, value: '"[å\\n]"' },
      ])
      expect(await verifyAudit(db)).toMatchObject([{ organisation: 'arboga', entries: 2, broken: null }])
      const foreign = sql`insert into membership (organisation, person, role) values ('arboga', 'nobody', 'x')`
      await expect(foreign.execute(db)).rejects.toMatchObject({ code: '23503' })
      await expect(sql`delete from audit_entry`.execute(db)).rejects.toMatchObject({ code: '42501' })
      await sql`update answer set value = '3', version = 3 where question = 'number'`.execute(db)
      expect(await db.selectFrom('answer_history').select('version').orderBy('version').execute()).toEqual([
        { version: 1 },
        { version: 2 },
      ])
    })
  })

  test('is not written over one that is there', async () => {
    await expect(backUp(source, file)).rejects.toMatchObject({ code: 'file-there' })
    const nowhere = join(await places.folder(), 'no-such-folder', 'a.backup')
    await expect(backUp(source, nowhere)).rejects.toMatchObject({ code: 'file-not-written' })
  })

  test('is refused where there is a database, which stays as it was', async () => {
    const place = await places.migrated(kind)
    const before = await sumOf(place)
    await expect(restoreBackup(place, file, { migrations })).rejects.toMatchObject({ code: 'database-there' })
    expect(await sumOf(place)).toEqual(before)
  })
})
