import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { ensureBuilt } from '../../scripts/on-node-24.js'
import { ensureChromium, ensurePdfToText } from './debian.ts'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Data folder with the demonstration, to copy. */
    demoFolder: string
    /** Address of a PostgreSQL server, and the name of a database on it with the demonstration, to copy. */
    demoServer: string
    demoTemplate: string
  }
}

const run = promisify(execFile)

/** Before the tests of the whole program: the program built, the demonstration in a database of each kind, and a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureChromium()
  await ensurePdfToText()
  ensureBuilt()
  const server = await startPostgres(join(tmpdir(), `lagesbild-program-${process.pid}`))
  const name = `lagesbild_demo_${process.pid}`
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query(`create database ${name}`)
  const url = new URL(server.url)
  url.pathname = `/${name}`
  const [folder] = await Promise.all([
    prepareDemoFolder(),
    loadDemo({ DATABASE_URL: url.href, SESSION_SECRET: 'x'.repeat(32) }),
  ])
  project.provide('demoFolder', folder)
  project.provide('demoServer', server.url)
  project.provide('demoTemplate', name)
  return async () => {
    await client.query(`drop database if exists ${name}`)
    await client.end()
    await server.stop()
  }
}

/** The demonstration in the embedded database, made once for each state of what it is made from. */
async function prepareDemoFolder(): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of ['migrations', 'reference', 'src']) await digest(resolve(folder), hash)
  const place = resolve('.tmp', `demo-${hash.digest('hex').slice(0, 16)}`)
  if (!existsSync(place)) {
    await removeOld()
    const draft = `${place}-draft-${process.pid}`
    await loadDemo({ DATA_DIR: draft, DATABASE_URL: '' })
    await rename(draft, place)
  }
  return place
}

async function loadDemo(env: Record<string, string>): Promise<void> {
  await run(process.execPath, [resolve('dist/cli.js'), 'demo'], { env: { ...process.env, ...env } })
}

async function digest(path: string, hash: ReturnType<typeof createHash>): Promise<void> {
  if (!(await stat(path)).isDirectory()) {
    hash.update(path).update(await readFile(path))
    return
  }
  for (const name of (await readdir(path)).sort()) await digest(join(path, name), hash)
}

/** Those of earlier states; another run may still copy from one that is new. */
async function removeOld(): Promise<void> {
  await mkdir(resolve('.tmp'), { recursive: true })
  for (const name of await readdir(resolve('.tmp'))) {
    const place = resolve('.tmp', name)
    const old = Date.now() - (await stat(place)).mtimeMs > 3_600_000
    if (name.startsWith('demo-') && old) await rm(place, { recursive: true, force: true })
  }
}
