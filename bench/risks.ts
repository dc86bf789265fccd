/** The picture of 3,000 risks, each assessed five times, and their list: how long the server takes for a page of it. */
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

const risks = 3_000
const runs = Number(process.env.BENCH_RUNS ?? 25)
const warmUp = 3
const coordinator = 'ellen.berg@ekebro.example'
const pages = {
  picture: '/riskbild',
  category: '/riskbild?konsekvens=service',
  moved: '/riskbild?fran=2026-06-01',
  list: '/risker',
  highest: '/risker?current_level=high,very-high&sort=-current_level',
} as const

const figures: Record<string, unknown> = {}
figures.embedded = await withFolder((folder) => {
  const place = { kind: 'embedded', folder: join(folder, 'data') } as const
  return measure('the embedded database', place, { DATA_DIR: place.folder, DATABASE_URL: '' })
})
const server = await startPostgres(join(tmpdir(), `lagesbild-bench-postgres-${process.pid}`))
try {
  const url = await createDatabase(server.url, 'risks')
  const place = { kind: 'server', url, ownerUrl: url, poolSize: 10 } as const
  figures.server = await measure('PostgreSQL', place, { DATABASE_URL: url, SESSION_SECRET: 'x'.repeat(32) })
} finally {
  await server.stop()
}
tellFigures({ risks, ...figures })

async function measure(on: string, place: DatabasePlace, environment: Record<string, string>) {
  await promisify(execFile)(process.execPath, [program, 'demo'], { env: { ...process.env, ...environment } })
  await asOwner(place, async ({ db }) => {
    await sql`
      insert into risk (organisation, name, asset, treatment, current_level, assessed_on, created_at, created_by, changed_at, changed_by)
      select 'ekebro', 'Risk ' || n,
        (select id from asset where organisation = 'ekebro' order by id offset n % 200 limit 1),
        'reduce', (array['low', 'medium', 'high', 'very-high'])[1 + n % 4], current_date, now(), 'bench', now(), 'bench'
      from generate_series(1, ${risks}::integer) n`.execute(db)
    await sql`
      insert into risk_assessment (organisation, risk, state, method, likelihood, consequences, assessed_on, assessed_at, assessed_by)
      select r.organisation, r.id, (array['inherent', 'current', 'current', 'current', 'residual'])[n], 0,
        1 + (n + length(r.name)) % 5, jsonb_build_object('service', 1 + n % 5, 'trust', 1 + (n * 3) % 5, 'law', 2),
        current_date - n * 60, now() - n * interval '60 days', 'bench'
      from risk r, generate_series(1, 5) n where r.organisation = 'ekebro' and r.name like 'Risk %'`.execute(db)
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
    console.log(`${on}, ${risks} risks, medians of ${runs} in ms: ${told.join(', ')}`)
    return measured
  } finally {
    await running.stop()
  }
}
