import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Kysely, sql } from 'kysely'
import type { Question } from '../src/modules/survey/index.ts'
import { asOwner, type DatabasePlace, type Tables } from '../src/platform/database/index.ts'
import { startPostgres } from '../test/setup/postgres.ts'
import { choiceQuestions, sendAnswer } from './tools/answer-form.ts'
import { createDatabase } from './tools/create-database.ts'
import { connect } from './tools/keep-alive.ts'
import { addMunicipalityPeople, signInAs } from './tools/municipality-people.ts'
import { program, withFolder } from './tools/place.ts'
import { startProgram } from './tools/running-program.ts'
import { countSaved } from './tools/saved-answers.ts'
import { percentile } from './tools/spread.ts'
import { tellFigures } from './tools/tell-figures.ts'

const survey = 'enkat-2026'
const connections = Number(process.env.BENCH_CONNECTIONS ?? 50)
const warmUp = 5
const seconds = Number(process.env.BENCH_SECONDS ?? 25)

interface Load {
  readonly answersPerSecond: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly max: number
  readonly saved: number
  readonly errors: number
}

interface Measured extends Load {
  /** The server's processor time for each answer: hardly changed by what else the machine does. */
  readonly processorMs: number | null
  readonly fsync: string
}

const figures: Record<string, Measured> = {}
// `save-answer embedded` or `save-answer server` measures one of them
const chosen = process.argv.filter((arg) => arg === 'embedded' || arg === 'server')
if (chosen.length === 0 || chosen.includes('embedded')) {
  figures.embedded = await withFolder((folder) => {
    const place = { kind: 'embedded', folder: join(folder, 'data') } as const
    return measure('the embedded database', place, { DATA_DIR: place.folder, DATABASE_URL: '' })
  })
}
if (chosen.length === 0 || chosen.includes('server')) {
  // Its own folder lies open to the user that the server runs as
  const server = await startPostgres(join(tmpdir(), `lagesbild-bench-postgres-${process.pid}`))
  try {
    const url = await createDatabase(server.url, 'save')
    const place = { kind: 'server', url, ownerUrl: url, poolSize: 10 } as const
    figures.server = await measure('PostgreSQL', place, { DATABASE_URL: url, SESSION_SECRET: 'x'.repeat(32) })
  } finally {
    await server.stop()
  }
}
tellFigures({ connections, seconds, ...figures })

async function measure(on: string, place: DatabasePlace, environment: Record<string, string>): Promise<Measured> {
  await promisify(execFile)(process.execPath, [program, 'demo'], { env: { ...process.env, ...environment } })
  const { people, before, fsync } = await asOwner(place, async ({ db }) => ({
    people: await addMunicipalityPeople(db, survey, connections),
    before: await countSaved(db),
    fsync: await fsyncOf(db),
  }))
  // BENCH_PROFILE names a folder for a profile of the server
  const profile = process.env.BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : []
  const args = [...profile, program, 'serve']
  const running = await startProgram(args, { ...environment, SIGN_IN_ATTEMPTS: '100000' })
  const cookies: string[] = []
  for (const { email } of people) cookies.push(await signInAs(running.origin, email))
  const usedBefore = running.processorTime()
  const load = await saveAnswers(running.origin, cookies)
  const used = running.processorTime()
  await running.stop()
  // What the server said yes to is what the database holds, warm-up included
  const stored = await asOwner(place, async ({ db }) => (await countSaved(db)) - before)
  if (stored !== load.acknowledged) throw new Error(`${load.acknowledged} answers were acknowledged, ${stored} stored`)
  const { acknowledged, ...rest } = load
  const processorMs =
    used === null || usedBefore === null ? null : Math.round(((used - usedBefore) / acknowledged) * 100) / 100
  const told = { ...rest, processorMs }
  console.log(
    `${connections} municipalities save answers for ${seconds} s on ${on} (fsync ${fsync}): ` +
      `${told.answersPerSecond} a second, p50 ${told.p50} ms, p95 ${told.p95} ms, p99 ${told.p99} ms, ` +
      `${told.errors} errors, ${processorMs} ms of the server's processor time each; all ${acknowledged} stored, with their audit entries`,
  )
  return { ...told, fsync }
}

/** Every municipality on a connection of its own, one answer after another without a pause. */
async function saveAnswers(origin: string, cookies: readonly string[]): Promise<Load & { acknowledged: number }> {
  const questions = choiceQuestions(survey)
  const times: number[] = []
  let errors = 0
  let acknowledged = 0
  const from = performance.now() + warmUp * 1000
  const until = from + seconds * 1000
  await Promise.all(
    cookies.map(async (cookie, index) => {
      const connection = connect(origin)
      const versions = new Map<string, number>()
      const asked = { origin, cookie, survey }
      for (let turn = index; performance.now() < until; turn += 1) {
        const question = questions[turn % questions.length] as Question
        const option = question.options[Math.floor(turn / 7) % question.options.length]?.id ?? ''
        const version = versions.get(question.id) ?? 0
        const started = performance.now()
        const reply = await sendAnswer(connection, asked, { question: question.id, option, version })
        const ended = performance.now()
        const counts = ended >= from && ended < until
        if (reply.status === 200) {
          acknowledged += 1
          versions.set(question.id, JSON.parse(reply.body.toString()).version)
          if (counts) times.push(ended - started)
        } else if (counts) errors += 1
      }
      connection.close()
    }),
  )
  const at = (share: number) => Math.round(percentile(times, share))
  return {
    answersPerSecond: Math.round(times.length / seconds),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    max: at(1),
    saved: times.length,
    errors,
    acknowledged,
  }
}

async function fsyncOf(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ fsync: string }>`show fsync`.execute(db)
  return rows[0]?.fsync ?? ''
}
