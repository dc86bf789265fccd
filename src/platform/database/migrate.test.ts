import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from './migrate.ts'

let folder: string
let pglite: PGlite
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-'))
  pglite = await PGlite.create()
})
afterAll(async () => {
  await pglite.close()
  await rm(folder, { recursive: true })
})

const add = (name: string, sql: string) => writeFile(join(folder, name), sql)

test('applies a number with a letter after the number, and a missing one later', async () => {
  await add('0002b-second-column.sql', 'alter table thing add column second text')
  await add('0002-thing.sql', 'create table thing (first text)')
  await add('notes.sql', 'this is no migration')
  expect(await migrate(pglite, folder)).toEqual(['0002-thing.sql', '0002b-second-column.sql'])
  await add('0001-before.sql', 'create table before_it (first text)')
  expect(await migrate(pglite, folder)).toEqual(['0001-before.sql'])
  expect(await migrate(pglite, folder)).toEqual([])
})

test('leaves nothing of one that fails, and names it', async () => {
  await add('0003-fails.sql', 'create table half (a text); create table thing (a text)')
  await expect(migrate(pglite, folder)).rejects.toMatchObject({
    code: 'migration-failed',
    values: { file: '0003-fails.sql', reason: 'relation "thing" already exists' },
  })
  expect((await pglite.query("select to_regclass('half') as half")).rows).toEqual([{ half: null }])
  await rm(join(folder, '0003-fails.sql'))
})

test('refuses one that has changed since it was applied, and a database that knows more', async () => {
  await add('0002-thing.sql', 'create table thing (first text, third text)')
  await expect(migrate(pglite, folder)).rejects.toMatchObject({ values: { file: '0002-thing.sql' } })
  await rm(join(folder, '0002-thing.sql'))
  await expect(migrate(pglite, folder)).rejects.toMatchObject({ code: 'database-newer' })
})
