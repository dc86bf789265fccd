/** A file of 10 MB sent and fetched, and a backup and its restoring with many of them: time, and the most memory that the program held. */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startPostgres } from '../test/setup/postgres.ts'
import { createDatabase } from './tools/create-database.ts'
import { measureProcess } from './tools/measure-process.ts'
import { signInAs } from './tools/municipality-people.ts'
import { program, withFolder } from './tools/place.ts'
import { startProgram } from './tools/running-program.ts'
import { spread } from './tools/spread.ts'
import { tellFigures } from './tools/tell-figures.ts'

const size = 9_990_000
const files = Number(process.env.BENCH_FILES ?? 20)
const coordinator = 'ellen.berg@ekebro.example'

type Environment = Readonly<Record<string, string>>

const figures: Record<string, unknown> = {}
await withFolder(async (folder) => {
  figures.embedded = await measure(
    folder,
    'embedded',
    { DATA_DIR: join(folder, 'data'), DATABASE_URL: '' },
    async () => ({
      DATA_DIR: join(folder, 'restored'),
      DATABASE_URL: '',
    }),
  )
  const server = await startPostgres(join(tmpdir(), `lagesbild-bench-postgres-${process.pid}`))
  try {
    const on = async (name: string) => ({
      DATABASE_URL: await createDatabase(server.url, name),
      SESSION_SECRET: 'x'.repeat(32),
    })
    figures.server = await measure(folder, 'server', await on('files'), () => on('restored'))
  } finally {
    await server.stop()
  }
})
tellFigures({ size, files, ...figures })

async function measure(folder: string, name: string, environment: Environment, emptyPlace: () => Promise<Environment>) {
  await promisify(execFile)(process.execPath, [program, 'demo'], { env: { ...process.env, ...environment } })
  const serving = await startProgram([program, 'serve'], environment)
  const cookie = await signInAs(serving.origin, coordinator, 'demonstration')
  const get = (path: string) => fetch(`${serving.origin}${path}`, { headers: { cookie }, redirect: 'manual' })
  const [record] = (await (await get('/system')).text()).match(/\/system\/[0-9a-f-]{36}/) ?? []
  const send = async () => {
    const form = new FormData()
    form.append('bekrafta', 'ja')
    form.append('fil', new File([Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size)])], 'a.pdf'))
    const reply = await fetch(`${serving.origin}${record}/bilagor/ladda-upp`, {
      method: 'POST',
      body: form,
      headers: { cookie, origin: serving.origin },
      redirect: 'manual',
    })
    if (reply.status !== 303) throw new Error(`The file was refused with ${reply.status}`)
  }
  const timeEach = async (count: number, run: (at: number) => Promise<unknown>) => {
    const times: number[] = []
    for (let at = 0; at < count; at += 1) {
      const started = performance.now()
      await run(at)
      times.push(performance.now() - started)
    }
    return spread(times)
  }
  const memoryBefore = serving.peakMemory()
  const sent = await timeEach(files, send)
  const addresses =
    (await (await get(record ?? '')).text()).match(/\/system\/[0-9a-f-]{36}\/bilagor\/[0-9a-f-]{36}\/hamta/g) ?? []
  const fetched = await timeEach(files, async (at) => (await get(addresses[at] ?? '')).arrayBuffer())
  const memoryAfter = serving.peakMemory()
  const file = join(folder, `${name}.backup`)
  const backup = await timed(['backup', file], environment)
  await serving.stop()
  const restore = await timed(['restore', file], await emptyPlace())
  const found = { sent, fetched, memoryBefore, memoryAfter, backup, restore }
  console.log(`${name}: ${JSON.stringify(found)}`)
  return found
}

async function timed(args: readonly string[], environment: Environment) {
  const { milliseconds, peakMB } = await measureProcess([program, ...args], undefined, environment)
  return { milliseconds, peakMB }
}
