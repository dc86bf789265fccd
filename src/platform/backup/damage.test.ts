import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOwner, type DatabasePlace, onOneConnection } from '../database/index.ts'
import { backUp, restoreBackup, verifyBackup } from './index.ts'
import { fill, Places } from './testing/places.ts'
import { linesIn, pack, withSums } from './testing/repack.ts'

const migrations = resolve('migrations')
const places = new Places()
let folder: string
let file: string
let bytes: Buffer
/** Nothing is ever put into it. */
let empty: DatabasePlace
beforeAll(async () => {
  const source = await places.migrated('server')
  await asOwner(source, ({ db }) => fill(db))
  folder = await places.folder()
  file = join(folder, 'whole.backup')
  await backUp(source, file)
  bytes = await readFile(file)
  empty = await places.empty('server')
})
afterAll(() => places.remove())

const refusals = ['not-a-backup', 'newer-format', 'cut', 'altered']
const refusalOf = (path: string) =>
  verifyBackup(path).then(
    () => 'none',
    (error: { code: string }) => error.code,
  )

describe('a backup', () => {
  test('is refused with any one byte changed', async () => {
    const changed = join(folder, 'changed.backup')
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const copy = Buffer.from(bytes)
        copy[place] = (copy[place] ?? 0) ^ change
        await writeFile(changed, copy)
        expect(refusals).toContain(await refusalOf(changed))
      }),
      {
        numRuns: 400,
        examples: [
          [0, 1],
          [20, 1],
          [bytes.length - 1, 1],
          [bytes.length - 30, 32],
        ],
      },
    )
  })

  test('is refused cut anywhere, and with anything after it', async () => {
    const cut = join(folder, 'cut.backup')
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        await writeFile(cut, bytes.subarray(0, length))
        expect(refusals).toContain(await refusalOf(cut))
      }),
      { numRuns: 200, examples: [[0], [1], [30], [bytes.length - 1], [bytes.length >> 1]] },
    )
    await writeFile(cut, bytes.subarray(0, bytes.length - 1))
    expect(await refusalOf(cut)).toBe('cut')
    await writeFile(cut, Buffer.concat([bytes, bytes]))
    expect(refusals).toContain(await refusalOf(cut))
  })

  test.each([
    ['something else', Buffer.from('organisation,name\n'), 'not-a-backup'],
    ['nothing', Buffer.alloc(0), 'not-a-backup'],
  ])('is refused where the file is %s', async (name, content, code) => {
    const foreign = join(folder, `${name}.backup`)
    await writeFile(foreign, content)
    expect(await refusalOf(foreign)).toBe(code)
    expect(await refusalOf(join(folder, 'no-such-file'))).toBe('file-not-read')
  })

  test('of a newer format is told from one that was altered', async () => {
    const newer = join(folder, 'newer.backup')
    const place = bytes.indexOf('lagesbild-backup 1')
    await writeFile(
      newer,
      Buffer.concat([bytes.subarray(0, place), Buffer.from('lagesbild-backup 2'), bytes.subarray(place + 18)]),
    )
    await expect(verifyBackup(newer)).rejects.toMatchObject({ code: 'newer-format', values: { version: '2' } })
  })
})

describe('a backup whose envelope has been made right again', () => {
  const forge = async (change: (lines: string[]) => string[]) =>
    pack(join(folder, 'forged.backup'), change(await linesIn(file)))
  const place = (lines: string[], start: string) => lines.findIndex((line) => line.startsWith(start))
  const rowOf = (lines: string[], table: string) => place(lines, `{"kind":"begin","name":"${table}"}`) + 1

  test('is read where nothing in it was changed', async () => {
    expect(await refusalOf(await forge((lines) => lines))).toBe('none')
    expect(await refusalOf(await forge(withSums))).toBe('none')
  })

  test.each<[string, (lines: string[]) => string[]]>([
    ['a row is changed', (lines) => lines.with(rowOf(lines, 'public.code'), '["x"]')],
    ['a row is gone', (lines) => lines.toSpliced(rowOf(lines, 'public.answer'), 1)],
    [
      'a row comes twice',
      (lines) => lines.toSpliced(rowOf(lines, 'public.answer'), 0, lines[rowOf(lines, 'public.answer')] ?? ''),
    ],
    [
      'two rows have changed places',
      (lines) => {
        const i = rowOf(lines, 'public.answer')
        return lines.with(i, lines[i + 1] ?? '').with(i + 1, lines[i] ?? '')
      },
    ],
    [
      'a table is gone',
      (lines) => {
        const i = rowOf(lines, 'public.organisation') - 1
        return lines.toSpliced(i, 4)
      },
    ],
    [
      'two tables have changed places',
      (lines) => {
        const i = rowOf(lines, 'public.organisation') - 1
        const moved = lines.slice(i, i + 4)
        return lines.toSpliced(i, 4).toSpliced(-1, 0, ...moved)
      },
    ],
    ['the end is gone', (lines) => lines.slice(0, -1)],
    ['a line follows the end', (lines) => [...lines, '[]']],
    ['there are two heads', (lines) => [lines[0] ?? '', ...lines]],
    ['there is no head', (lines) => lines.slice(1)],
    ['a line is none of ours', (lines) => lines.toSpliced(1, 0, '{"kind":"other"}')],
  ])('is refused when %s', async (_, change) => {
    expect(await refusalOf(await forge(change))).toBe('altered')
  })

  test('is refused by the database where its rows refer to what is not there, though all sums are right', async () => {
    const forged = await forge((lines) =>
      withSums(lines.map((line) => (line.includes('"prov"') ? line.replace('"agency"', '"nobody"') : line))),
    )
    expect(await refusalOf(forged)).toBe('none')
    await refused(forged, { code: 'content-refused' })
  })

  test('is refused where its log has been changed, though all sums are right', async () => {
    const isEntry = (line: string) => line.startsWith('[') && line.includes('"subject"')
    const forged = await forge((lines) =>
      withSums(lines.map((line) => (isEntry(line) ? line.replace('"subject"', '"another"') : line))),
    )
    expect(await refusalOf(forged)).toBe('none')
    await refused(forged, { code: 'audit-broken', values: { organisations: 'arboga' } })
  })

  test('is refused where it has tables that its migrations do not make', async () => {
    const forged = await forge((lines) =>
      withSums(lines.map((line) => line.replace('"name":"public.code"', '"name":"public.codes"'))),
    )
    await refused(forged, { code: 'content-refused' })
  })

  test('is refused where it names a migration that we lack, or have otherwise', async () => {
    const newer = await forge((lines) => lines.with(0, (lines[0] ?? '').replace('0001-organisation', '9999-tomorrow')))
    await refused(newer, { code: 'newer-program', values: { migrations: '9999-tomorrow.sql' } })
    const other = await forge((lines) => lines.with(0, (lines[0] ?? '').replace(/"hash":"..../, '"hash":"0000')))
    await refused(other, { code: 'other-migration', values: { migration: '0001-organisation.sql' } })
  })

  async function refused(path: string, how: object): Promise<void> {
    await expect(restoreBackup(empty, path, { migrations })).rejects.toMatchObject(how)
    const { rows } = await onOneConnection(empty, ({ query }) =>
      query<{ count: number }>(
        "select count(*)::int as count from pg_class where relnamespace = 'public'::regnamespace",
        [],
      ),
    )
    expect(rows).toEqual([{ count: 0 }])
  }
})

test('a backup from before a migration is restored as it was, and then migrated', async () => {
  const older = await places.folder()
  const names = (await readdir(migrations)).filter((name) => name < '0012')
  for (const name of names) await copyFile(join(migrations, name), join(older, name))
  const source = await places.empty('server')
  await asOwner(source, async (owned) => {
    await owned.migrate(older)
    await sql`insert into organisation (id, kind, name) values ('arboga', 'municipality', 'Arboga')`.execute(owned.db)
  })
  const old = join(folder, 'old.backup')
  const { content } = await backUp(source, old)
  const place = await places.empty('server')
  const restored = await restoreBackup(place, old, { migrations })
  expect(restored.content).toEqual(content)
  expect(restored.migrated).toContain('0012-invitation.sql')
  await asOwner(place, async ({ db }) => {
    expect(await db.selectFrom('organisation').select('id').execute()).toEqual([{ id: 'arboga' }])
    expect(await db.selectFrom('invitation').selectAll().execute()).toEqual([])
  })
})

test('a log that does not verify is told of, and restored only when that is accepted', async () => {
  const broken = await places.migrated('server')
  await asOwner(broken, async ({ db }) => {
    await fill(db)
    await sql`alter table audit_entry disable trigger user`.execute(db)
    await sql`update audit_entry set subject = 'another' where sequence = 1`.execute(db)
  })
  const path = join(folder, 'broken.backup')
  expect(await backUp(broken, path)).toMatchObject({ brokenLogs: ['arboga'] })
  const place = await places.empty('server')
  await expect(restoreBackup(place, path, { migrations })).rejects.toMatchObject({ code: 'audit-broken' })
  expect(await restoreBackup(place, path, { migrations, acceptBrokenLog: true })).toMatchObject({ migrated: [] })
})
