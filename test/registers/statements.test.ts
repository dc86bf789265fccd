import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../src/platform/database/testing.ts'
import { declaredRegisters } from '../../src/platform/register/index.ts'
import { openRealWeb, type RealWeb } from '../authorisation/real-app.ts'

/** A page, whatever is in it, asks the database at most so often. */
const most = 8
const few = 60
const many = 2000
const ellen = 'ellen@x.example'

let database: TestDatabase
let web: RealWeb
let first: string
let second: string
let document: string
beforeAll(async () => {
  database = await openTestDatabase('embedded')
  await database.asOwner((db) =>
    db
      .insertInto('organisation')
      .values({ id: 'ekebro', kind: 'municipality', name: 'Ekebro', county_code: null })
      .execute(),
  )
  web = await openRealWeb(database)
  await web.addPerson(ellen, 'ekebro', 'coordinator')
  await fill(0, few)
  const found = await database.asOwner((db) => db.selectFrom('asset').select('id').orderBy('name').limit(2).execute())
  ;[first = '', second = ''] = found.map(({ id }) => id)
  document = await database.asOwner(addText)
})
afterAll(() => web.close())

/** People, suppliers and assets with the numbers after `from` up to `to`. */
async function fill(from: number, to: number): Promise<void> {
  const by = sql`now(), 'bench', now(), 'bench'`
  const written = sql`created_at, created_by, changed_at, changed_by`
  const numbers = sql`generate_series(${from + 1}::integer, ${to}::integer) n`
  const one = (table: string) =>
    sql`(select id from ${sql.table(table)} where organisation = 'ekebro' order by id offset n % 20 limit 1)`
  await database.asOwner(async (db) => {
    for (const table of ['person', 'supplier'])
      await sql`insert into ${sql.table(table)} (organisation, name, ${written})
        select 'ekebro', 'Namn ' || n, ${by} from ${numbers}`.execute(db)
    await sql`insert into document (organisation, name, kind, ${written})
      select 'ekebro', 'Dokument ' || n, 'routine', ${by} from ${numbers}`.execute(db)
    await sql`insert into asset (organisation, name, kind, owner, supplier, next_date, ${written})
      select 'ekebro', 'System ' || n, 'system', ${one('person')}, ${one('supplier')}, current_date + n, ${by}
      from ${numbers}`.execute(db)
  })
}

/** A document that everyone of the register is asked to read. */
async function addText(db: Parameters<Parameters<TestDatabase['asOwner']>[0]>[0]): Promise<string> {
  const { id } = await db.selectFrom('document').select('id').limit(1).executeTakeFirstOrThrow()
  await sql`
    insert into document_version (organisation, id, document, number, state, body, started_at, started_by, changed_at, changed_by,
      decided_by, decided_on, entered_at, entered_by, reading, asked)
    select 'ekebro', v.id, ${id}::uuid, 1, 'in-force', 'Text', now(), 'bench', now(), 'bench', 'director', '2026-11-24', now(), 'bench',
      v.id, 'everyone' from (select gen_random_uuid() as id) v`.execute(db)
  return id
}

const file = {
  steg: 'visa',
  namn: 'lista.csv',
  text: 'Namn,Slag\nNytt,System\n',
  'kolumn.0': 'name',
  'kolumn.1': 'kind',
}
const pages: Record<string, () => [path: string, form?: Record<string, string>]> = {
  'the list': () => ['/system'],
  'a search': () => ['/system?q=system+namn'],
  'a filter and an order': () => ['/system?kind=system&owner=-&sort=-supplier'],
  'a page further on': () => ['/system?sida=2'],
  'a record': () => [`/system/${first}`],
  'a new form': () => ['/system/ny'],
  'the form of a record': () => [`/system/${first}/andra`],
  'a search in a form': () => ['/system/ny', { 'falt.name': 'Nytt', sok: 'owner', 'sok.owner': 'namn 7' }],
  'a filter by a part of a name': () => ['/system?owner=namn+7'],
  'what is changed of many': () => ['/system/andra-flera', { gor: 'andra', rad: second, vad: 'owner' }],
  'what a file would do': () => ['/system/las-in', file],
  suppliers: () => ['/leverantorer'],
  people: () => ['/personer'],
  'a document': () => [`/dokument/${document}`],
  incidents: () => ['/incidenter'],
  'what was reported': () => ['/incidentrapporter'],
  'incidents in figures': () => ['/incidenter/statistik'],
}

async function ask(name: string): Promise<number> {
  const [path, form] = pages[name]?.() ?? ['']
  const statements = await database.statementsOf(async () => {
    const response = await web.ask(ellen, path, { organisation: 'ekebro', ...(form && { form }) })
    expect({ path, status: response.status }).toEqual({ path, status: 200 })
  })
  return statements.length
}

describe('a page of a register', () => {
  const counted = new Map<string, number>()
  test.each(Object.keys(pages))(`asks at most ${most} times: %s`, async (name) => {
    counted.set(name, await ask(name))
    expect(counted.get(name)).toBeLessThanOrEqual(most)
  })

  test(`asks as often with ${many} records as with ${few}`, async () => {
    await fill(few, many)
    for (const name of Object.keys(pages)) expect([name, await ask(name)]).toEqual([name, counted.get(name)])
  })
})

describe('a register', () => {
  test('searches the texts that its declaration says, which its table keeps together', async () => {
    const { rows } = await database.asOwner((db) =>
      sql<{ table: string; expression: string }>`
        select c.relname as table, pg_get_expr(d.adbin, d.adrelid) as expression
        from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
        join pg_class c on c.oid = d.adrelid where a.attname = 'searched'`.execute(db),
    )
    const kept = new Map(rows.map(({ table, expression }) => [table, namesIn(expression)]))
    expect(declaredRegisters().length).toBeGreaterThan(4)
    for (const { table, list, fields } of declaredRegisters()) {
      const texts = list.search.filter((name) => fields.get(name)?.kind !== 'reference')
      expect([table, kept.get(table)]).toEqual([table, texts.toSorted()])
    }
  })
})

/** The columns in `swedish_order(((coalesce(name, ''::text) || ' '::text) || coalesce(email, ''::text)))`. */
function namesIn(expression: string): string[] {
  return [...expression.matchAll(/coalesce\((\w+),/gi)].map(([, name = '']) => name).sort()
}
