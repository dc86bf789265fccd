import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { freePort } from '../setup/postgres.ts'

export type DatabaseKind = 'embedded' | 'server'

/** The environment of a process of ours, without what this machine may have set for another. */
export function cleanEnvironment(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { DATABASE_URL, DATABASE_OWNER_URL, SESSION_SECRET, DATA_DIR, PORT, BASE_URL, ...rest } = process.env
  return { ...rest, NO_COLOR: '1', LOG_LEVEL: 'error', ...settings }
}

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A process of the program under way. */
export class Running {
  readonly child: ChildProcess
  readonly ended: Promise<Outcome>
  stdout = ''
  stderr = ''

  constructor(program: string, args: readonly string[], env: NodeJS.ProcessEnv) {
    this.child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text
    })
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text
    })
    this.ended = once(this.child, 'close').then(([code]) => ({ code, stdout: this.stdout, stderr: this.stderr }))
  }

  /** Until standard output holds the text. Throws with what was said instead when the process ends first. */
  async said(text: string): Promise<void> {
    while (!this.stdout.includes(text)) {
      const ended = await Promise.race([this.ended, new Promise<null>((done) => setTimeout(() => done(null), 50))])
      if (ended !== null && !this.stdout.includes(text)) {
        throw new Error(`Ended with code ${ended.code} before “${text}”: ${ended.stderr || ended.stdout}`)
      }
    }
  }

  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<Outcome> {
    this.child.kill(signal)
    return this.ended
  }
}

/** Starts `lagesbild` with the built program. */
export function lagesbild(args: readonly string[], settings: Readonly<Record<string, string>> = {}): Running {
  return new Running(process.execPath, [resolve('dist/cli.js'), ...args], cleanEnvironment(settings))
}

/** A folder that is removed by `remove`. */
export async function temporaryFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'lagesbild-'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** A copy of the demonstration in a database of the kind, and the settings that lead to it. */
export async function copyDemonstration(
  kind: DatabaseKind,
): Promise<{ settings: Record<string, string>; remove: () => Promise<void> }> {
  const { folder, remove } = await temporaryFolder()
  if (kind === 'embedded') {
    const data = join(folder, 'data')
    await cp(inject('demoFolder'), data, { recursive: true })
    return { settings: { DATA_DIR: data }, remove }
  }
  const name = `lagesbild_copy_${process.pid}_${Date.now()}`
  const onServer = async (sql: string) => {
    const client = new pg.Client({ connectionString: inject('demoServer') })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  await onServer(`create database ${name} template ${inject('demoTemplate')}`)
  const url = new URL(inject('demoServer'))
  url.pathname = `/${name}`
  return {
    settings: { DATA_DIR: folder, DATABASE_URL: url.href, SESSION_SECRET: 'journeys'.repeat(4) },
    remove: async () => {
      await onServer(`drop database ${name} with (force)`)
      await remove()
    },
  }
}

export interface Serving {
  readonly url: string
  readonly running: Running
}

/** `lagesbild serve` on a port of its own, once it answers. */
export async function serve(settings: Readonly<Record<string, string>>): Promise<Serving> {
  const port = settings.PORT ?? String(await freePort())
  const url = `http://localhost:${port}`
  const running = lagesbild(['serve'], { SIGN_IN_ATTEMPTS: '100000', BASE_URL: url, ...settings, PORT: port })
  await running.said(url)
  return { url, running }
}
