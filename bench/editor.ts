import { join } from 'node:path'
import { connect } from './tools/keep-alive.ts'
import { longQuestionnaire } from './tools/long-questionnaire.ts'
import { signInAs } from './tools/municipality-people.ts'
import { program, withFolder } from './tools/place.ts'
import { startProgram } from './tools/running-program.ts'
import { type Spread, spread, timeRuns } from './tools/spread.ts'
import { tellFigures } from './tools/tell-figures.ts'

const runs = Number(process.env.BENCH_RUNS ?? 15)
const warmUp = 3

interface Measured {
  readonly contents: Spread
  /** A question is saved, with what comes back: its page. */
  readonly save: Spread
  readonly move: Spread
  readonly preview: Spread
  readonly map: Spread
  /** The server's processor time for one saving: hardly changed by what else the machine does. */
  readonly saveProcessorMs: number | null
  readonly contentsKB: number
}

tellFigures(await withFolder(measureAll))

/** The pages of the editor from a server of its own, with drafts of 60 and of 200 questions. */
async function measureAll(folder: string): Promise<Record<string, Measured>> {
  const running = await startProgram([program, 'serve', '--demo'], { DATA_DIR: join(folder, 'data'), DATABASE_URL: '' })
  try {
    const cookie = await signInAs(running.origin, 'sara.wik@enkatmyndigheten.example', 'demonstration')
    const figures: Record<string, Measured> = {}
    for (const questions of [60, 200]) figures[questions] = await measure(running, cookie, questions)
    return figures
  } finally {
    await running.stop()
  }
}

async function measure(
  { origin, processorTime }: Awaited<ReturnType<typeof startProgram>>,
  cookie: string,
  questions: number,
): Promise<Measured> {
  const connection = connect(origin)
  const from = { cookie, origin, 'sec-fetch-site': 'same-origin' }
  const page = async (path: string) => {
    const { status, body } = await connection.ask('GET', path, from)
    if (status !== 200) throw new Error(`${path} was answered with ${status}`)
    return body
  }
  const send = async (path: string, fields: Readonly<Record<string, string>>) => {
    const headers = { ...from, 'content-type': 'application/x-www-form-urlencoded' }
    const { status } = await connection.ask('POST', path, headers, new URLSearchParams(fields).toString())
    if (status !== 303) throw new Error(`${path} was answered with ${status}`)
  }
  const time = async (run: () => Promise<unknown>) => {
    await timeRuns(warmUp, run)
    return spread(await timeRuns(runs, run))
  }

  const id = `lang${questions}`
  const draft = `/formular/${id}`
  await send('/formular/nytt/tomt', { 'title.sv': 'Lång', id })
  await send(`${draft}/yaml`, { version: '1', source: longQuestionnaire(id, questions) })
  let version = 2
  const save = () => {
    const words = { 'text.sv': `Fråga ändrad ${version}`, 'text.en': `Question changed ${version}` }
    const options = Object.fromEntries(
      ['ja', 'nej', 'vet_ej'].flatMap((option, at) => [
        [`options.${at}.from`, String(at)],
        [`options.${at}.id`, option],
        [`options.${at}.sv`, ['Ja', 'Nej', 'Vet ej'][at] ?? ''],
      ]),
    )
    const fields = { version: String(version++), id: 'q7', type: 'single', ...words, ...options, press: 'save' }
    return send(`${draft}/fraga/q7`, fields)
  }
  let place = 4
  const move = () => {
    place = place === 4 ? 3 : 4
    return send(`${draft}/flytta`, { version: String(version++), move: `question:q5:to:s1:${place}` })
  }

  const before = processorTime()
  const saved = await time(save)
  const after = processorTime()
  const measured: Measured = {
    contents: await time(() => page(draft)),
    save: saved,
    move: await time(move),
    preview: await time(() => page(`${draft}/forhandsgranska`)),
    map: await time(() => page(`${draft}/karta`)),
    saveProcessorMs: before === null || after === null ? null : Math.round((after - before) / (runs + warmUp)),
    contentsKB: Math.round((await page(draft)).length / 1000),
  }
  connection.close()
  const told = (['contents', 'save', 'move', 'preview', 'map'] as const).map(
    (name) => `${name} ${measured[name].median} ms`,
  )
  console.log(
    `a draft of ${questions} questions, medians of ${runs}: ${told.join(', ')}; ` +
      `${measured.saveProcessorMs} ms of the server's processor time to save, ${measured.contentsKB} kB of contents`,
  )
  return measured
}
