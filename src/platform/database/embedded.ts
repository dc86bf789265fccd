import { existsSync } from 'node:fs'
import { access, constants, cp, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite, types } from '@electric-sql/pglite'
import { lockFolder, lockFolderSoon } from './lock-folder.ts'
import { StartProblem } from './start-problem.ts'

/** The role that the web process works as; made by the first migration. */
export const webRole = 'lagesbild_web'

/**
 * Opens the embedded database in a folder as its owner, creating it when the folder holds none.
 *
 * @param template a prepared empty database to copy instead of making one, which takes seconds
 * @throws StartProblem when the folder cannot be written or another process has it open
 */
export async function openEmbedded(folder: string, template?: string): Promise<PGlite> {
  const cluster = clusterOf(folder)
  await makeWritable(folder)
  const unlock = await lockFolderSoon(folder)
  try {
    if (!existsSync(join(cluster, 'PG_VERSION'))) await create(folder, cluster, template)
    const database = await PGlite.create({
      dataDir: cluster,
      parsers: { [types.DATE]: asText, [types.INT8]: asText },
    })
    const close = database.close.bind(database)
    database.close = async () => {
      await close()
      await unlock()
    }
    return database
  } catch (error) {
    await unlock()
    throw error
  }
}

/**
 * Makes a database in a folder that holds none, with what `run` puts into it. Nothing is left of one that could not be made.
 *
 * @throws StartProblem `database-there` where there is one, `folder-not-writable`, `database-locked`
 */
export async function makeEmbedded<T>(folder: string, run: (database: PGlite) => Promise<T>): Promise<T> {
  await makeWritable(folder)
  const unlock = await lockFolder(folder)
  const draft = join(folder, 'restore-draft')
  try {
    if (existsSync(clusterOf(folder))) throw new StartProblem('database-there', { place: folder })
    await rm(draft, { recursive: true, force: true })
    const database = await openEmbedded(draft)
    const made = await run(database).finally(() => database.close())
    await rename(clusterOf(draft), clusterOf(folder))
    return made
  } finally {
    await rm(draft, { recursive: true, force: true })
    await unlock()
  }
}

/** Where in a data folder the database is. */
export function clusterOf(folder: string): string {
  return join(folder, 'cluster')
}

/** Made beside and renamed, so that a start that is cut short leaves no half database. */
async function create(folder: string, cluster: string, template: string | undefined): Promise<void> {
  const draft = join(folder, 'cluster-draft')
  await rm(draft, { recursive: true, force: true })
  if (template) await cp(template, draft, { recursive: true })
  else await (await PGlite.create({ dataDir: draft })).close()
  await rename(draft, cluster)
}

async function makeWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await access(folder, constants.W_OK)
  } catch (error) {
    throw new StartProblem('folder-not-writable', { folder, reason: (error as NodeJS.ErrnoException).code ?? '' })
  }
}

/** Dates and 64-bit integers stay text, as the server's driver gives them. */
function asText(value: string): string {
  return value
}
