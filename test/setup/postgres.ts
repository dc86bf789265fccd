import { execFile, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { ensureFromDebian } from './debian.ts'

const run = promisify(execFile)
const debianFolder = '/usr/lib/postgresql'

export interface PostgresServer {
  /** Address of the server's own database, as a user that may create databases and roles. */
  readonly url: string
  stop(): Promise<void>
}

/**
 * A real PostgreSQL server for the tests: the one of TEST_DATABASE_URL, or one started here in a folder of its own from
 * Debian's packages, which are installed where they are missing. Throws when neither can be had: no test is skipped.
 */
export async function startPostgres(folder: string): Promise<PostgresServer> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  const bin = await findPrograms()
  const asRoot = process.getuid?.() === 0
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  if (asRoot) {
    const { stdout } = await run('id', ['-u', 'postgres'])
    await chown(folder, Number(stdout), -1)
  }
  // The server refuses to run as root; Debian's package brings a user for it
  const command = (program: string, args: string[]): [string, string[]] =>
    asRoot ? ['runuser', ['-u', 'postgres', '--', join(bin, program), ...args]] : [join(bin, program), args]
  const data = join(folder, 'data')
  await run(
    ...command('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C.UTF-8']),
    {
      cwd: '/',
    },
  )
  const port = await freePort()
  const server = spawn(
    ...command('postgres', [
      '-D',
      data,
      '-p',
      String(port),
      '-h',
      '127.0.0.1',
      '-k',
      folder,
      '-F',
      '-c',
      'max_connections=200',
    ]),
    { cwd: '/', stdio: 'ignore' },
  )
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`
  await waitUntilReady(url, () => server.exitCode)
  return {
    url,
    stop: async () => {
      await run(...command('pg_ctl', ['-D', data, 'stop', '-m', 'immediate']), { cwd: '/' }).catch(() => server.kill())
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function findPrograms(): Promise<string> {
  await ensureFromDebian('postgresql', () => newest() !== null)
  return newest() ?? ''
}

function newest(): string | null {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder) : []
  const usable = versions.filter((version) => existsSync(join(debianFolder, version, 'bin', 'initdb')))
  const version = usable.sort((a, b) => Number(b) - Number(a))[0]
  return version ? join(debianFolder, version, 'bin') : null
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function waitUntilReady(url: string, exitCode: () => number | null): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (exitCode() !== null) throw new Error(`PostgreSQL stopped at once with exit code ${exitCode()}.`)
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
  throw new Error('PostgreSQL did not answer within 30 seconds.')
}
