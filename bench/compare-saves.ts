/** What a saved answer costs the server in two builds of the program, turn by turn, so that both have the same minutes of the machine. */
import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Question } from '../src/modules/survey/index.ts'
import { asOwner } from '../src/platform/database/index.ts'
import { choiceQuestions, sendAnswer } from './tools/answer-form.ts'
import { type Connection, connect } from './tools/keep-alive.ts'
import { addMunicipalityPeople, signInAs } from './tools/municipality-people.ts'
import { root, withFolder } from './tools/place.ts'
import { type RunningProgram, startProgram } from './tools/running-program.ts'
import { percentile } from './tools/spread.ts'
import { tellFigures } from './tools/tell-figures.ts'

const survey = 'enkat-2026'
const people = 20
const bursts = 24
/** Of each person in a burst. */
const answers = 15
const warmUp = 80

interface Answerer {
  readonly cookie: string
  readonly connection: Connection
  readonly versions: Map<string, number>
}

interface Build {
  readonly running: RunningProgram
  readonly answerers: readonly Answerer[]
  /** Milliseconds of the server's processor time for each answer, of every burst. */
  readonly costs: number[]
}

const [other] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (other === undefined) {
  console.error('npm run bench -- compare-saves FOLDER: a checkout of the program that has been built')
  process.exit(1)
}
const questions = choiceQuestions(survey)
await withFolder(async (folder) => {
  const builds = [await open(resolve(other), join(folder, 'other')), await open(root, join(folder, 'own'))] as const
  for (const build of builds) await save(build, warmUp)
  for (let burst = 0; burst < bursts; burst += 1) {
    for (const build of burst % 2 === 0 ? builds : [...builds].reverse()) build.costs.push(await save(build, answers))
  }
  for (const { running } of builds) await running.stop()
  const [theirs, own] = builds.map(({ costs }) => Math.round(percentile(costs, 0.5) * 100) / 100) as [number, number]
  const ratio = Math.round((100 * own) / theirs) / 100
  console.log(`The server's processor time for a saved answer: ${theirs} ms there, ${own} ms here (${ratio} ×)`)
  tellFigures({ bursts, answersInEach: people * answers, there: theirs, here: own, ratio })
})

async function open(build: string, data: string): Promise<Build> {
  const program = join(build, 'dist', 'cli.js')
  const environment = { DATA_DIR: data, DATABASE_URL: '' }
  await promisify(execFile)(process.execPath, [program, 'demo'], { env: { ...process.env, ...environment } })
  const added = await asOwner({ kind: 'embedded', folder: data }, ({ db }) => addMunicipalityPeople(db, survey, people))
  const running = await startProgram([program, 'serve'], { ...environment, SIGN_IN_ATTEMPTS: '100000' })
  const answerers: Answerer[] = []
  for (const { email } of added) {
    const cookie = await signInAs(running.origin, email)
    answerers.push({ cookie, connection: connect(running.origin), versions: new Map() })
  }
  return { running, answerers, costs: [] }
}

/** Everyone saves so many answers, one after another. Gives what each cost the server. */
async function save({ running, answerers }: Build, each: number): Promise<number> {
  const before = running.processorTime()
  await Promise.all(
    answerers.map(async ({ cookie, connection, versions }, index) => {
      for (let turn = index; turn < index + each; turn += 1) {
        const question = questions[turn % questions.length] as Question
        const version = versions.get(question.id) ?? 0
        const option = question.options[version % question.options.length]?.id ?? ''
        const asked = { origin: running.origin, cookie, survey }
        const { status } = await sendAnswer(connection, asked, { question: question.id, option, version })
        if (status !== 200) throw new Error(`An answer was refused: ${status}`)
        versions.set(question.id, version + 1)
      }
    }),
  )
  const after = running.processorTime()
  if (before === null || after === null) throw new Error('This system does not say what a process uses')
  return (after - before) / (answerers.length * each)
}
