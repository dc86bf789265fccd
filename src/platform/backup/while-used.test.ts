import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Kysely, sql } from 'kysely'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOwner, copyOfCluster, giveCopies, openDatabase, type Tables } from '../database/index.ts'
import { databaseKinds } from '../database/testing.ts'
import { type RunningJobs, startJobs } from '../jobs/index.ts'
import { backUp, restoreBackup } from './index.ts'
import { fill, Places } from './testing/places.ts'

const migrations = resolve('migrations')
const logger = pino({ level: 'silent' })
const places = new Places()
afterAll(() => places.remove())

/** Two entries in one transaction, so that a moment at which there is an odd number of them never is. */
async function noteTwice(db: Kysely<Tables>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select set_config('lagesbild.organisation', 'arboga', true)`.execute(transaction)
    for (let i = 0; i < 2; i += 1) await sql`select audit_append('pair', 'x', '{}')`.execute(transaction)
  })
}

describe.each(databaseKinds)('a backup while the %s database is in use', (kind) => {
  test('holds one moment between when it was asked for and when it was made', async () => {
    const place = await places.migrated(kind)
    await asOwner(place, ({ db }) => fill(db))
    const database = await openDatabase(place)
    const jobs: RunningJobs =
      place.kind === 'server'
        ? { stop: async () => {} }
        : startJobs([{ name: 'copy', every: 20, run: ({ db }) => giveCopies(db, place.folder) }], {
            db: database.db,
            logger,
          })
    let pairs = 0
    let backedUp = false
    let before = 0
    const file = join(await places.folder(), 'used.backup')
    const writing = (async () => {
      while (!backedUp || pairs < 20) {
        await noteTwice(database.db)
        pairs += 1
        // As requests come: one after another, not all in one turn
        await new Promise((done) => setImmediate(done))
      }
    })()
    while (pairs < 5) await new Promise((done) => setTimeout(done, 5))
    before = pairs
    await backUp(place, file).finally(() => {
      backedUp = true
    })
    await writing
    await jobs.stop()
    await database.close()
    if (place.kind === 'embedded') expect(await readdir(join(place.folder, 'copies'))).toEqual([])

    const restored = await places.empty('server')
    await restoreBackup(restored, file, { migrations })
    const kept = await asOwner(restored, async ({ db }) => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from audit_entry where action = 'pair'`.execute(db)
      return rows[0]?.count ?? 0
    })
    expect(kept % 2).toBe(0)
    expect(kept / 2).toBeGreaterThanOrEqual(before)
    expect(kept / 2).toBeLessThanOrEqual(pairs)
  })
})

describe('a copy of the embedded database', () => {
  let folder: string
  beforeAll(async () => {
    const place = await places.migrated('embedded')
    folder = place.kind === 'embedded' ? place.folder : ''
  })

  test('is made without asking where nobody has the database', async () => {
    const copy = await copyOfCluster(folder, 0)
    expect(await readdir(join(folder, 'copies'))).toEqual([copy.folder.slice(-36)])
    await copy.remove()
    expect(await readdir(join(folder, 'copies'))).toEqual([])
  })

  test('is not had from one who has the database and gives none', async () => {
    const database = await openDatabase({ kind: 'embedded', folder })
    await expect(copyOfCluster(folder, 300)).rejects.toMatchObject({ code: 'database-locked' })
    expect(await readdir(join(folder, 'copies'))).toEqual([])
    await database.close()
  })

  test('is made here once whoever had the database has been gone for a while', async () => {
    const database = await openDatabase({ kind: 'embedded', folder })
    const copying = copyOfCluster(folder)
    while (!(await readdir(join(folder, 'copies'))).some((name) => name.endsWith('.asked'))) {
      await new Promise((done) => setImmediate(done))
    }
    await database.close()
    const copy = await copying
    await asOwner({ kind: 'embedded', folder: copy.folder }, async ({ db }) => {
      expect(await db.selectFrom('organisation').selectAll().execute()).toEqual([])
    })
    await copy.remove()
  })

  test('is refused where there is no database', async () => {
    await expect(copyOfCluster(await places.folder())).rejects.toMatchObject({ code: 'no-database' })
  })
})
