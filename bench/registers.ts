/** The list of a register with 10,000 assets and 500 people: how long the server takes for a page of it, and for reading a file. */
import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { asOwner, type DatabasePlace } from '../src/platform/database/index.ts'
import { startPostgres } from '../test/setup/postgres.ts'
import { createDatabase } from './tools/create-database.ts'
import { connect } from './tools/keep-alive.ts'
import { signInAs } from './tools/municipality-people.ts'
import { program, withFolder } from './tools/place.ts'
import { startProgram } from './tools/running-program.ts'
import { type Spread, spread, timeRuns } from './tools/spread.ts'
import { tellFigures } from './tools/tell-figures.ts'

const assets = 10_000
const people = 500
const runs = Number(process.env.BENCH_RUNS ?? 25)
const warmUp = 5
const coordinator = 'ellen.berg@ekebro.example'
const pages = {
  list: '/system',
  search: '/system?q=system+42',
  filter: '/system?kind=control-system&niva=3',
  sorted: '/system?sort=-next_date&sida=150',
  form: '/system/ny',
} as const

const figures: Record<string, unknown> = {}
figures.embedded = await withFolder((folder) => {
  const place = { kind: 'embedded', folder: join(folder, 'data') } as const
  return measure('the embedded database', place, { DATA_DIR: place.folder, DATABASE_URL: '' })
})
const server = await startPostgres(join(tmpdir(), `lagesbild-bench-postgres-${process.pid}`))
try {
  const url = await createDatabase(server.url, 'registers')
  const place = { kind: 'server', url, ownerUrl: url, poolSize: 10 } as const
  figures.server = await measure('PostgreSQL', place, { DATABASE_URL: url, SESSION_SECRET: 'x'.repeat(32) })
} finally {
  await server.stop()
}
tellFigures({ assets, people, ...figures })

async function measure(on: string, place: DatabasePlace, environment: Record<string, string>) {
  await promisify(execFile)(process.execPath, [program, 'demo'], { env: { ...process.env, ...environment } })
  await asOwner(place, async ({ db }) => {
    await sql`
      insert into person (organisation, name, email, created_at, created_by, changed_at, changed_by)
      select 'ekebro', 'Person ' || n, 'person' || n || '@bench.example', now(), 'bench', now(), 'bench'
      from generate_series(1, ${people}::integer) n`.execute(db)
    await sql`
      insert into asset (organisation, name, summary, kind, owner, unit, supplier, confidentiality, integrity, availability, next_date,
        created_at, created_by, changed_at, changed_by)
      select 'ekebro', 'System ' || n, 'Till för verksamhet ' || n % 97,
        (array['system', 'information', 'control-system', 'process'])[1 + n % 4],
        (select id from person where organisation = 'ekebro' order by id offset n % ${people} limit 1),
        (select id from unit where organisation = 'ekebro' order by id offset n % 5 limit 1),
        (select id from supplier where organisation = 'ekebro' order by id offset n % 3 limit 1),
        n % 4, (n / 4) % 4, (n / 16) % 4, current_date + n % 700, now(), 'bench', now(), 'bench'
      from generate_series(1, ${assets}::integer) n`.execute(db)
    await sql`analyze`.execute(db)
  })
  const running = await startProgram([program, 'serve'], environment)
  try {
    const cookie = await signInAs(running.origin, coordinator, 'demonstration')
    const connection = connect(running.origin)
    const measured: Record<string, Spread> = {}
    for (const [name, path] of Object.entries(pages)) {
      const ask = async () => {
        const { status } = await connection.ask('GET', path, { cookie })
        if (status !== 200) throw new Error(`${path} was answered with ${status}`)
      }
      await timeRuns(warmUp, ask)
      measured[name] = spread(await timeRuns(runs, ask))
    }
    connection.close()
    const told = Object.entries(measured).map(([name, { median, max }]) => `${name} ${median} (at most ${max})`)
    console.log(`${on}, ${assets} assets and ${people} people, medians of ${runs} in ms: ${told.join(', ')}`)
    return measured
  } finally {
    await running.stop()
  }
}
