import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { verifyAudit } from '../audit/index.ts'
import type { OwnerConnection } from '../database/index.ts'
import { programVersion } from '../program/index.ts'
import { BackupProblem } from './backup-problem.ts'
import { describeTables } from './describe-tables.ts'
import { type ContentSum, dumpTable, exactTexts, sumContent, sumDatabase, type TableSum } from './dump-tables.ts'
import { prefix, trailerOf } from './envelope.ts'
import { writeLine } from './lines.ts'

export interface WrittenBackup {
  readonly content: ContentSum
  readonly bytes: number
  /** Organisations whose log does not verify: they are in the backup as they are. */
  readonly brokenLogs: readonly string[]
}

/** Runs in a transaction that sees one moment and writes nothing. */
async function atOneMoment<T>(connection: OwnerConnection, run: () => Promise<T>): Promise<T> {
  await connection.exec('begin isolation level repeatable read read only')
  try {
    await connection.exec(exactTexts)
    return await run()
  } finally {
    await connection.exec('rollback')
  }
}

/** The sum of what the database holds now. */
export function sumNow(connection: OwnerConnection): Promise<ContentSum> {
  return atOneMoment(connection, async () => (await sumDatabase(connection, await describeTables(connection))).content)
}

/**
 * Writes everything that the database holds at one moment to a file, which is there whole or not at all, and which only this user reads.
 *
 * @throws BackupProblem `file-there`, `file-not-written`
 */
export async function writeBackup(
  connection: OwnerConnection,
  path: string,
  signal?: AbortSignal,
): Promise<WrittenBackup> {
  if (existsSync(path)) throw new BackupProblem('file-there', { file: path })
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`)
  const file = await open(draft, 'wx', 0o600).catch((error) => refuse(path, error))
  try {
    const told = await atOneMoment(connection, async () => {
      const content = await writeInto(connection, file, signal).catch((error) => refuse(path, error))
      const broken = (await verifyAudit(connection.db)).filter((verdict) => verdict.broken)
      return { content, brokenLogs: broken.map(({ organisation }) => organisation) }
    })
    await file.sync().catch((error) => refuse(path, error))
    await file.close()
    if (existsSync(path)) throw new BackupProblem('file-there', { file: path })
    await rename(draft, path).catch((error) => refuse(path, error))
    await syncFolder(dirname(path))
    return { ...told, bytes: (await stat(path)).size }
  } catch (error) {
    await file.close().catch(() => {})
    await rm(draft, { force: true })
    throw error
  }
}

async function writeInto(connection: OwnerConnection, file: FileHandle, signal?: AbortSignal): Promise<ContentSum> {
  const hash = createHash('sha256')
  const write = async (bytes: Buffer) => {
    hash.update(bytes)
    await writeAll(file, bytes)
  }
  let content: ContentSum | undefined
  await write(prefix)
  await pipeline(
    async function* () {
      content = yield* linesOf(connection)
    },
    createGzip(),
    async (packed: AsyncIterable<Buffer>) => {
      for await (const bytes of packed) await write(bytes)
    },
    { signal },
  )
  await writeAll(file, trailerOf(hash))
  if (!content) throw new Error('The content has no sum')
  return content
}

async function* linesOf(connection: OwnerConnection): AsyncGenerator<string, ContentSum> {
  const tables = await describeTables(connection)
  const { rows: migrations } = await connection.query<{ name: string; hash: string }>(
    'select name, hash from migration order by name collate "C"',
    [],
  )
  yield writeLine({
    kind: 'head',
    program: programVersion(),
    at: new Date().toISOString(),
    migrations,
    tables: tables.map(({ name, columns }) => ({ name, columns: [...columns] })),
  })
  const sums: TableSum[] = []
  for (const table of tables) {
    yield writeLine({ kind: 'begin', name: table.name })
    const { rows, sha256 } = yield* counted(dumpTable(connection, table), sums)
    yield writeLine({ kind: 'end', name: table.name, rows, sha256 })
  }
  const content = sumContent(sums)
  yield writeLine({ kind: 'content', ...content, sequences: await readSequences(connection) })
  return content
}

async function* counted(lines: AsyncGenerator<string, TableSum>, sums: TableSum[]): AsyncGenerator<string, TableSum> {
  const sum = yield* lines
  sums.push(sum)
  return sum
}

/** Read last: a number may have been given out since the moment, never one fewer. */
async function readSequences(connection: OwnerConnection): Promise<Record<string, string>> {
  const { rows } = await connection.query<{ name: string; last: string }>(
    `select schemaname || '.' || sequencename as name, last_value::text as last from pg_sequences
     where schemaname in ('public', 'identity') and last_value is not null order by 1`,
    [],
  )
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]))
}

async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    written += (await file.write(bytes, written)).bytesWritten
  }
}

/** So that the name too survives a power cut. Not every system lets a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => null)
  await opened?.sync().catch(() => {})
  await opened?.close()
}

function refuse(file: string, error: NodeJS.ErrnoException): never {
  if (!error.syscall) throw error
  throw new BackupProblem('file-not-written', { file, reason: error.code ?? error.message })
}
