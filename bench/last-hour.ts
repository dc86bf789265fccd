/** The last hour of a survey: every municipality has three people who answer at once, each a part of its own. */
import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import type { Question } from '../src/modules/survey/index.ts'
import { verifyAudit } from '../src/platform/audit/index.ts'
import { asOwner, type DatabasePlace } from '../src/platform/database/index.ts'
import { startPostgres } from '../test/setup/postgres.ts'
import { addCrowd } from './tools/add-crowd.ts'
import { choiceQuestions, sendAnswer } from './tools/answer-form.ts'
import { createDatabase } from './tools/create-database.ts'
import { type Connection, connect } from './tools/keep-alive.ts'
import { type MunicipalityPerson, signInAs } from './tools/municipality-people.ts'
import { program, withFolder } from './tools/place.ts'
import { type RunningProgram, startProgram } from './tools/running-program.ts'
import { type ConfirmedAnswer, countLost, countSaved } from './tools/saved-answers.ts'
import { percentile } from './tools/spread.ts'
import { tellFigures } from './tools/tell-figures.ts'

const survey = 'enkat-2026'
const peopleEach = 3
const seconds = Number(process.env.BENCH_SECONDS ?? 60)
/** Seconds between two answers of one person, on average: they read, tick and go on. */
const pause = Number(process.env.BENCH_PAUSE ?? 5)
const firstSeconds = 5

interface Answerer {
  readonly origin: string
  /** With the page of their part open on it, as a browser has it. */
  readonly connection: Connection
  readonly cookie: string
  readonly organisation: string
  readonly questions: readonly Question[]
}

const figures: Record<string, unknown> = {}
const chosen = process.argv.filter((arg) => arg === 'embedded' || arg === 'server')
if (chosen.length === 0 || chosen.includes('embedded')) {
  figures.embedded = await withFolder((folder) => {
    const place = { kind: 'embedded', folder: join(folder, 'data') } as const
    return measure('the embedded database', place, { DATA_DIR: place.folder, DATABASE_URL: '' }, 1)
  })
}
if (chosen.length === 0 || chosen.includes('server')) {
  const server = await startPostgres(join(tmpdir(), `lagesbild-bench-postgres-${process.pid}`))
  try {
    const url = await createDatabase(server.url, 'last_hour')
    const place = { kind: 'server', url, ownerUrl: url, poolSize: 10 } as const
    figures.server = await measure('PostgreSQL', place, { DATABASE_URL: url, SESSION_SECRET: 'x'.repeat(32) }, 2)
  } finally {
    await server.stop()
  }
}
tellFigures({ seconds, pause, ...figures })

async function measure(on: string, place: DatabasePlace, environment: Record<string, string>, processes: number) {
  await promisify(execFile)(process.execPath, [program, 'demo'], { env: { ...process.env, ...environment } })
  const people = await asOwner(place, async ({ db }) => {
    // Nobody has answered yet, so that everyone can
    await sql`delete from answer where survey = ${survey}`.execute(db)
    await sql`delete from response where survey = ${survey}`.execute(db)
    return addCrowd(db, survey, peopleEach)
  })
  const running: RunningProgram[] = []
  for (let i = 0; i < processes; i += 1) {
    running.push(await startProgram([program, 'serve'], { ...environment, SIGN_IN_ATTEMPTS: '100000' }))
  }
  const answerers = await openAll(people, running)
  console.log(
    `${answerers.length} people of ${new Set(people.map(({ organisation }) => organisation)).size} municipalities have the page of their part open`,
  )
  const { times, first, errors, confirmed } = await answerAll(answerers)
  for (const each of running) await each.stop()
  const { lost, entries, broken } = await asOwner(place, async ({ db }) => ({
    lost: await countLost(db, survey, confirmed),
    entries: await countSaved(db),
    broken: (await verifyAudit(db)).filter(({ broken }) => broken).length,
  }))
  const at = (share: number) => Math.round(percentile(times, share))
  const told = {
    people: answerers.length,
    processes,
    answers: times.length,
    answersPerSecond: Math.round(times.length / seconds),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    max: at(1),
    /** While the server saves the first answers of its life. */
    firstSeconds: {
      seconds: firstSeconds,
      p50: Math.round(percentile(first, 0.5)),
      p99: Math.round(percentile(first, 0.99)),
    },
    errors,
    lost,
    auditEntries: entries,
    brokenChains: broken,
  }
  console.log(
    `${told.people} people answer for ${seconds} s on ${on}, ${processes} web process(es): ${told.answers} answers, ` +
      `${told.answersPerSecond} a second, p50 ${told.p50} ms, p95 ${told.p95} ms, p99 ${told.p99} ms, max ${told.max} ms ` +
      `(of the first ${firstSeconds} s: p50 ${told.firstSeconds.p50} ms, p99 ${told.firstSeconds.p99} ms); ` +
      `${errors} errors, ${lost} answers lost, ${broken} audit chains broken`,
  )
  if (errors > 0 || lost > 0 || broken > 0 || entries !== told.answers) process.exitCode = 1
  return told
}

/** Signs everyone in and opens the page that they answer on. A few at a time, as hashing a password keeps a core busy. */
async function openAll(people: readonly MunicipalityPerson[], running: readonly RunningProgram[]): Promise<Answerer[]> {
  const questions = choiceQuestions(survey)
  const waiting = [...people.entries()]
  const answerers: Answerer[] = []
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [index, { organisation, email }] = next
        const origin = running[index % running.length]?.origin ?? ''
        const own = questions.filter((_, i) => i % peopleEach === index % peopleEach)
        const cookie = await signInAs(origin, email)
        const connection = connect(origin)
        const page = `/enkater/${survey}/svara/${own[0]?.section}`
        const { status } = await connection.ask('GET', page, { cookie })
        if (status !== 200) throw new Error(`${page} gave ${status}`)
        answerers.push({ origin, connection, cookie, organisation, questions: own })
      }
    }),
  )
  return answerers
}

/**
 * Everyone saves an answer, pauses and saves the next. The pauses vary by half, so that people do not fall into step, and the first one
 * is what is left of a pause that had begun before: as many save in the first seconds as in any others.
 */
async function answerAll(answerers: readonly Answerer[]) {
  const times: number[] = []
  const first: number[] = []
  const confirmed: ConfirmedAnswer[] = []
  let errors = 0
  const from = performance.now()
  const until = from + seconds * 1000
  await Promise.all(
    answerers.map(async ({ origin, connection, cookie, organisation, questions }, index) => {
      const latest = new Map<string, ConfirmedAnswer>()
      await wait(restOfPause())
      for (let turn = index; performance.now() < until; turn += 1) {
        const question = questions[turn % questions.length] as Question
        const option = question.options[turn % question.options.length]?.id ?? ''
        const version = latest.get(question.id)?.version ?? 0
        const started = performance.now()
        const reply = await sendAnswer(
          connection,
          { origin, cookie, survey },
          { question: question.id, option, version },
        )
        times.push(performance.now() - started)
        if (started - from < firstSeconds * 1000) first.push(performance.now() - started)
        if (reply.status === 200) {
          latest.set(question.id, { organisation, question: question.id, version: version + 1, option })
        } else errors += 1
        await wait((0.5 + Math.random()) * pause * 1000)
      }
      connection.close()
      confirmed.push(...latest.values())
    }),
  )
  return { times, first, errors, confirmed }
}

/** Milliseconds from any moment to the end of the pause that it falls in: a long pause is met more often than a short one. */
function restOfPause(): number {
  const [shortest, longest] = [0.5, 1.5]
  const met = Math.sqrt(shortest ** 2 + Math.random() * (longest ** 2 - shortest ** 2))
  return Math.random() * met * pause * 1000
}
