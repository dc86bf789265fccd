import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measureProcess } from '../../bench/tools/measure-process.ts'
import { program } from '../../bench/tools/place.ts'
import { copyDemonstration, temporaryFolder } from './server.ts'

let folder: string
let remove: () => Promise<void>
beforeAll(async () => {
  const made = await temporaryFolder()
  folder = made.folder
  remove = made.remove
})
afterAll(() => remove())

/** What the program may hold of text and objects: less than the text of the answers alone. */
const heapMB = 64

/** On PostgreSQL, whose own memory is not the command's. */
test('a hundred thousand answers are backed up in less memory than they fill', async () => {
  const demonstration = await copyDemonstration('server')
  const { settings } = demonstration
  const client = new pg.Client({ connectionString: settings.DATABASE_URL })
  await client.connect()
  const { rows } = await client.query(`
    with added as (
      insert into answer (organisation, owner, survey, question, value, version, saved_at)
      select r.organisation, r.owner, r.survey, 'extra-' || n,
             jsonb_build_object('type', 'text', 'text', repeat(md5(r.organisation || n), 30)), 1, now()
      from (select * from response order by survey, organisation limit 250) r, generate_series(1, 400) n returning value)
    select count(*)::int as answers, sum(length(value::text))::int / 1048576 as megabytes from added`)
  await client.end()
  expect(rows[0].answers).toBe(100_000)
  expect(rows[0].megabytes).toBeGreaterThan(heapMB * 1.4)

  const file = join(folder, 'large.backup')
  // The runner of the tests has an address of its own
  const environment = { ...settings, BASE_URL: 'http://localhost:8080' }
  await measureProcess([`--max-old-space-size=${heapMB}`, program, 'backup', file], folder, environment)
  expect((await stat(file)).size).toBeGreaterThan(2_000_000)
  await demonstration.remove()
})
