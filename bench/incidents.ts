/** 5,000 incidents with a timeline each, and 500 reports that wait: how long the server takes for the pages of them. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { asOwner } from '../src/platform/database/index.ts'
import { connect } from './tools/keep-alive.ts'
import { signInAs } from './tools/municipality-people.ts'
import { program, withFolder } from './tools/place.ts'
import { startProgram } from './tools/running-program.ts'
import { spread, timeRuns } from './tools/spread.ts'
import { tellFigures } from './tools/tell-figures.ts'

const incidents = 5000
const reports = 500
const runs = Number(process.env.BENCH_RUNS ?? 25)
const warmUp = 5
const coordinator = 'ellen.berg@ekebro.example'
const pages = {
  list: '/incidenter',
  search: '/incidenter?q=avbrott+42',
  filter: '/incidenter?severity=high&sort=-discovered_on&sida=10',
  queue: '/incidentrapporter',
  statistics: '/incidenter/statistik',
  open: '/anmal/ekebro234567',
} as const

const figures = await withFolder(async (folder) => {
  const place = { kind: 'embedded', folder: join(folder, 'data') } as const
  const environment = { DATA_DIR: place.folder, DATABASE_URL: '' }
  await promisify(execFile)(process.execPath, [program, 'demo'], { env: { ...process.env, ...environment } })
  const record = await asOwner(place, async ({ db }) => {
    await sql`
      insert into incident (organisation, name, kind, severity, asset, discovered_on, created_at, created_by, changed_at, changed_by)
      select 'ekebro', 'Avbrott ' || n, (array['outage', 'intrusion', 'error', 'loss'])[1 + n % 4],
        (array['low', 'moderate', 'high', 'critical'])[1 + n % 4],
        (select id from asset where organisation = 'ekebro' order by id offset n % 20 limit 1),
        current_date - n % 700, now(), 'bench', now(), 'bench'
      from generate_series(1, ${incidents}::integer) n`.execute(db)
    await sql`
      insert into incident_event (organisation, incident, kind, happened_at, body, recorded_at, recorded_by)
      select organisation, id, 'note', now() - make_interval(hours => n), 'Något hände', now(), 'bench'
      from incident, generate_series(1, 8) n where organisation = 'ekebro'`.execute(db)
    await sql`
      insert into incident_report (organisation, body, ongoing, code_sha256, reported_at)
      select 'ekebro', 'Rapport ' || n, 'unknown', encode(sha256(convert_to('bench ' || n, 'UTF8')), 'hex'), now()
      from generate_series(1, ${reports}::integer) n`.execute(db)
    await sql`analyze`.execute(db)
    const { rows } = await sql<{ id: string }>`select id from incident where name = 'Avbrott 42'`.execute(db)
    return rows[0]?.id
  })
  const running = await startProgram([program, 'serve'], environment)
  try {
    const cookie = await signInAs(running.origin, coordinator, 'demonstration')
    const connection = connect(running.origin)
    const measured: Record<string, unknown> = {}
    for (const [name, path] of Object.entries({ ...pages, record: `/incidenter/${record}` })) {
      const ask = async () => {
        const { status } = await connection.ask('GET', path, { cookie })
        if (status !== 200) throw new Error(`${path} was answered with ${status}`)
      }
      await timeRuns(warmUp, ask)
      measured[name] = spread(await timeRuns(runs, ask))
    }
    connection.close()
    return measured
  } finally {
    await running.stop()
  }
})
tellFigures({ incidents, reports, ...figures })
