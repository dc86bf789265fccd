import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '../../platform/action/index.ts'
import { databaseKinds, openTestDatabase, type TestDatabase } from '../../platform/database/testing.ts'
import { type SentFile, tableOf } from '../../platform/register/index.ts'
import { readList, writeRows, writeWorkbook } from '../../platform/tables/index.ts'
import { assetActions, assetRegister, supplierActions } from './index.ts'

const now = new Date('2026-11-24T09:04:00Z')
const organisation = 'ekebro'
const ellen = { person: 'ellen', organisation }

describe.each(databaseKinds)('reading a list of systems on the %s database', (kind) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase(kind)
    await database.asOwner(async (db) => {
      await db
        .insertInto('organisation')
        .values({ id: organisation, kind: 'municipality', name: 'Ekebro', county_code: null })
        .execute()
      await db.insertInto('identity.user').values({ id: 'ellen', name: 'Ellen', email: 'e@example.org' }).execute()
      await db
        .insertInto('membership')
        .values({ organisation, person: 'ellen', role: 'coordinator', ended_at: null })
        .execute()
      const by = { organisation, created_at: now, created_by: 'ellen', changed_at: now, changed_by: 'ellen' }
      await db
        .insertInto('unit')
        .values({ ...by, kind: 'board', name: 'Kommunstyrelsen' })
        .execute()
      await db
        .insertInto('person')
        .values([
          { ...by, name: 'Eva Norén', email: 'eva@ekebro.example' },
          { ...by, name: 'Per Ask', email: 'per.1@ekebro.example' },
          { ...by, name: 'Per Ask', email: 'per.2@ekebro.example' },
        ])
        .execute()
    })
  })
  afterAll(() => database.close())

  const file = (text: string, more: Partial<SentFile> = {}): SentFile => ({
    name: 'system.csv',
    text,
    mapping: null,
    emptyClears: false,
    ...more,
  })
  const preview = (sent: SentFile) => perform(database.db, ellen, assetActions.importPreview, sent, now)
  const read = async (sent: SentFile) => {
    const { base, mapping } = await preview(sent)
    return perform(database.db, ellen, assetActions.import, { ...sent, mapping: [...mapping], base }, now)
  }
  const list = async (query = '') => (await perform(database.db, ellen, assetActions.list, query, now)).records
  const named = async (name: string) =>
    (await list(`q=${encodeURIComponent(name)}`)).find(({ values }) => values.name === name)
  const undo = (id: string) => perform(database.db, ellen, assetActions.undoImport, id, now)

  const first = writeRows([
    ['Systemlista Ekebro', '', '', '', '', ''],
    ['IT-system', 'Förvaltning', 'Systemägare', 'Leverantör', 'GDPR', 'Anm.'],
    ['Lönita', 'kommunstyrelsen', 'eva norén', 'Nordtal Lön AB', 'Känsliga', 'x'],
    ['Diariet', '', 'per.2@ekebro.example', 'Platina Drift', '', 'y'],
    ['Växeln', 'Okända nämnden', 'Per Ask', 'Nordtal Lön AB', 'kanske', ''],
    ['Lönita', '', '', '', '', ''],
    ['', '', '', 'Nordtal Lön AB', '', ''],
  ])

  test('proposes what each column is, under a title too, and leaves out what it does not know', async () => {
    const { mapping, headings, sample } = await preview(file(first))
    expect(headings[0]).toBe('IT-system')
    expect(mapping).toEqual(['name', 'unit', 'owner', 'supplier', 'personal_data', null])
    expect(sample).toHaveLength(5)
  })

  test('tells every fault of every cell, and plans the rest', async () => {
    const plan = await preview(file(first))
    expect(plan.faults.map(({ row, column, message }) => [row, column, message.sv])).toEqual([
      [5, 2, '”Okända nämnden” finns inte. Lägg till det först, eller rätta namnet.'],
      [5, 3, expect.stringContaining('Flera heter ”Per Ask”')],
      [5, 5, 'Skriv något av: Inga, Vanliga, Känsliga, Skyddade.'],
      [6, 0, 'Samma post står också på rad 3. Ta bort den ena raden.'],
      [7, 0, 'Raden saknar namn.'],
    ])
    expect(plan).toMatchObject({ unchanged: 0, changed: [], added: [{ row: 3 }, { row: 4 }] })
    expect(plan.makes.map(({ name }) => name)).toEqual(['Nordtal Lön AB', 'Platina Drift'])
  })

  test('reads it, in as many statements however many rows there are, and the second time changes nothing', async () => {
    const statements = await database.statementsOf(async () => {
      expect(await read(file(first))).toMatchObject({ added: 2, changed: 0 })
    })
    expect(await named('Lönita')).toMatchObject({
      names: { unit: 'Kommunstyrelsen', owner: 'Eva Norén', supplier: 'Nordtal Lön AB' },
      values: { kind: 'system', status: 'in-use', personal_data: 'sensitive' },
    })
    expect(await preview(file(first))).toMatchObject({ unchanged: 2, added: [], changed: [], makes: [] })
    await expect(read(file(first))).rejects.toMatchObject({ code: 'bad-input' })
    const many = Array.from({ length: 300 }, (_, at) => [`Många ${at}`, '', 'Eva Norén', `Leverantör ${at}`, '', ''])
    const more = await database.statementsOf(() =>
      read(file(writeRows([['IT-system', '', 'Systemägare', 'Leverantör', '', ''], ...many]))),
    )
    expect(more.length).toBeLessThanOrEqual(statements.length)
  })

  test('remembers what columns were said to be', async () => {
    const text = writeRows([
      ['Vad', 'Vem', 'Annat'],
      ['Bygglovet', 'Eva Norén', 'z'],
    ])
    expect((await preview(file(text))).mapping).toEqual([null, null, null])
    await read(file(text, { mapping: ['name', 'owner', null] }))
    expect((await preview(file(text))).mapping).toEqual(['name', 'owner', null])
  })

  test('changes what it says and leaves the rest, and empties only when told to', async () => {
    const text = writeRows([
      ['System', 'Syfte', 'GDPR'],
      ['Lönita', 'Lön och schema', ''],
    ])
    const plan = await preview(file(text))
    expect(plan.changed).toMatchObject([{ changed: ['summary'] }])
    expect((await preview(file(text, { emptyClears: true }))).changed).toMatchObject([
      { changed: ['summary', 'personal_data'] },
    ])
    const { id } = await read(file(text, { emptyClears: true }))
    expect((await named('Lönita'))?.values).toMatchObject({ summary: 'Lön och schema', personal_data: null })
    expect(await undo(id)).toEqual({ putBack: 1, left: 0 })
    expect((await named('Lönita'))?.values).toMatchObject({ summary: null, personal_data: 'sensitive' })
    await expect(undo(id)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('is undone as a whole, but for what somebody has changed since', async () => {
    const text = writeRows([
      ['System', 'Leverantör'],
      ['Ångrad', 'Bara Här AB'],
      ['Ändrad sedan', 'Kvar AB'],
    ])
    const { id } = await read(file(text))
    const kept = await named('Ändrad sedan')
    const fields = { summary: 'nytt' }
    await perform(database.db, ellen, assetActions.change, { id: kept?.id, version: 1, fields }, now)
    expect(await undo(id)).toEqual({ putBack: 1, left: 1 })
    expect(await named('Ångrad')).toBeUndefined()
    expect(await named('Ändrad sedan')).toBeDefined()
    const suppliers = await perform(database.db, ellen, supplierActions.list, 'q=AB', now)
    const names = suppliers.records.map(({ values }) => values.name)
    expect(names).toContain('Kvar AB')
    expect(names).not.toContain('Bara Här AB')
  })

  test('is undone but for what would get back an owner who has ended since', async () => {
    await read(
      file(
        writeRows([
          ['System', 'Systemägare'],
          ['Ärvd', 'Eva Norén'],
          ['Bytt', 'Eva Norén'],
        ]),
      ),
    )
    const { id } = await read(
      file(
        writeRows([
          ['System', 'Systemägare'],
          ['Ärvd', 'per.1@ekebro.example'],
        ]),
      ),
    )
    const owner = (await named('Ärvd'))?.values.owner
    await database.asOwner((db) =>
      db.updateTable('person').set({ ended_at: now }).where('name', '=', 'Eva Norén').execute(),
    )
    expect(await undo(id)).toEqual({ putBack: 0, left: 1 })
    expect((await named('Ärvd'))?.values.owner).toBe(owner)
    await database.asOwner((db) =>
      db.updateTable('person').set({ ended_at: null }).where('name', '=', 'Eva Norén').execute(),
    )
  })

  test('refuses what was planned for a register that has changed since', async () => {
    const sent = file(writeRows([['System'], ['Sent']].map((row) => [...row, ''])))
    const { base, mapping } = await preview(sent)
    await perform(
      database.db,
      ellen,
      assetActions.create,
      { fields: { name: 'Emellan', kind: 'system', status: 'in-use' } },
      now,
    )
    const late = perform(database.db, ellen, assetActions.import, { ...sent, mapping: [...mapping], base }, now)
    await expect(late).rejects.toMatchObject({ code: 'conflict' })
  })

  test.each(['csv', 'xlsx'] as const)('reads its own %s back without a change, in both languages', async (ending) => {
    const fields = {
      name: '=SUMMA(1)',
      kind: 'control-system',
      status: 'planned',
      critical: 'nej',
      description: 'två\nrader; "och" tecken',
      next_date: '2027-02-03',
      sector: 'water',
      diary: '0012',
    }
    if (ending === 'csv') await perform(database.db, ellen, assetActions.create, { fields }, now)
    for (const language of ['sv', 'en'] as const) {
      const records = await perform(database.db, ellen, assetActions.export, '', now)
      const table = tableOf(language, assetRegister, records)
      const bytes =
        ending === 'csv'
          ? new TextEncoder().encode(`\ufeff${writeRows(table, ';')}`)
          : await writeWorkbook('System', table)
      const list = readList(bytes, 20_000)
      expect(list).toMatchObject({ ok: true, notes: [] })
      const plan = await preview(file(list.ok ? writeRows(list.rows) : '', { emptyClears: true }))
      expect(plan.faults).toEqual([])
      expect(plan).toMatchObject({ added: [], changed: [], unchanged: records.length })
    }
  })
})
