/** A backup of a whole collection and its restoring: 290 municipalities with 60 answers each, every one of them changed twice. */
import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { asOwner, copyOfCluster, type DatabasePlace, giveCopies, openDatabase } from '../src/platform/database/index.ts'
import { startPostgres } from '../test/setup/postgres.ts'
import { createDatabase } from './tools/create-database.ts'
import { measureProcess } from './tools/measure-process.ts'
import { program, withFolder } from './tools/place.ts'
import { startProgram } from './tools/running-program.ts'
import { tellFigures } from './tools/tell-figures.ts'

const survey = 'enkat-2026'
const answersEach = 60
const secret = 'x'.repeat(32)

const figures: Record<string, unknown> = {}
await withFolder(async (folder) => {
  const data = join(folder, 'data')
  figures.embedded = await measure(
    folder,
    'embedded',
    { kind: 'embedded', folder: data },
    { DATA_DIR: data, DATABASE_URL: '' },
    async () => ({ DATA_DIR: join(folder, 'restored'), DATABASE_URL: '' }),
  )
  const server = await startPostgres(join(tmpdir(), `lagesbild-bench-postgres-${process.pid}`))
  try {
    const url = await createDatabase(server.url, 'backup')
    const place = { kind: 'server', url, ownerUrl: url, poolSize: 10 } as const
    figures.server = await measure(
      folder,
      'server',
      place,
      { DATABASE_URL: url, SESSION_SECRET: secret },
      async () => ({
        DATABASE_URL: await createDatabase(server.url, 'restored'),
        SESSION_SECRET: secret,
      }),
    )
  } finally {
    await server.stop()
  }
})
tellFigures(figures)

async function measure(
  folder: string,
  name: string,
  place: DatabasePlace,
  environment: Record<string, string>,
  emptyPlace: () => Promise<Record<string, string>>,
) {
  await promisify(execFile)(process.execPath, [program, 'demo'], { env: { ...process.env, ...environment } })
  const rows = await asOwner(place, async ({ db }) => {
    await sql`delete from answer where survey = ${survey}`.execute(db)
    await sql`delete from response where survey = ${survey}`.execute(db)
    await sql`insert into response (organisation, owner, survey, status, started_at, saved_at)
      select respondent, organisation, survey, 'partial', now(), now() from frame_row where survey = ${survey}`.execute(
      db,
    )
    await sql`insert into answer (organisation, owner, survey, question, value, version, saved_at)
      select organisation, owner, survey, 'q' || n, jsonb_build_object('option', 'alternativ-' || n % 5), 1, now()
      from response, generate_series(1, ${sql.lit(answersEach)}) n where survey = ${survey}`.execute(db)
    for (const version of [2, 3]) {
      await sql`update answer set version = ${version}, value = jsonb_build_object('option', 'alternativ-' || ${version}::int)
        where survey = ${survey}`.execute(db)
    }
    // Each save has its entry
    await sql`do $$ declare r record; begin
      for r in select organisation, question from answer, generate_series(1, 3) where survey = 'enkat-2026' order by organisation loop
        perform set_config('lagesbild.organisation', r.organisation, true);
        perform audit_append('answer.save', r.question, '{"survey": "enkat-2026", "version": 1}');
      end loop;
    end $$`.execute(db)
    const { rows } = await sql<{ answers: number; history: number; entries: number }>`
      select (select count(*)::int from answer) as answers, (select count(*)::int from answer_history) as history,
             (select count(*)::int from audit_entry) as entries`.execute(db)
    return rows[0]
  })
  const file = join(folder, `${name}.backup`)
  const serving = await startProgram([program, 'serve'], environment)
  const backup = await timed(['backup', file], environment)
  await serving.stop()
  const savingWaits = place.kind === 'embedded' ? await timeCopy(place.folder) : 0
  const restore = await timed(['restore', file], await emptyPlace())
  const megabytes = Math.round((await stat(file)).size / 1e5) / 10
  console.log(
    `${name}: ${JSON.stringify(rows)}, backup ${JSON.stringify(backup)}, ${megabytes} MB, restore ${JSON.stringify(restore)}, saving waits ${savingWaits} ms`,
  )
  return { ...rows, megabytes, savingWaits, backup, restore }
}

async function timed(args: readonly string[], environment: Readonly<Record<string, string>>) {
  const { output, ...use } = await measureProcess([program, ...args], undefined, environment)
  return { ...use, sha256: /[0-9a-f]{64}/.exec(output)?.[0] }
}

/** Milliseconds for which whoever has the embedded database open can do nothing else with it. */
async function timeCopy(folder: string): Promise<number> {
  const database = await openDatabase({ kind: 'embedded', folder })
  const copying = copyOfCluster(folder)
  let took = 0
  for (let given = 0; given === 0; await wait(20)) {
    const started = performance.now()
    given = await giveCopies(database.db, folder)
    took = performance.now() - started
  }
  await (await copying).remove()
  await database.close()
  return Math.round(took)
}
