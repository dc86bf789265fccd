import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartProblem } from './start-problem.ts'

/**
 * Keeps a data folder to one process. The lock is a local socket named after the folder: the operating system takes it
 * away when the process ends, however it ends, so a killed server never leaves a stale lock.
 *
 * @returns a function that gives the lock back
 * @throws StartProblem `database-locked` when another process holds it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const name = `lagesbild-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)}`
  const server =
    process.platform === 'linux'
      ? await listen(`\0${name}`)
      : process.platform === 'win32'
        ? await listen(`\\\\.\\pipe\\${name}`)
        : await listenOnFile(join(tmpdir(), `${name}.sock`))
  if (!server) throw new StartProblem('database-locked', { folder })
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}

/** null when the name is taken. */
function listen(path: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    )
    server.listen(path, () => resolve(server))
  })
}

/** Elsewhere the socket is a file that outlives a killed process: one that nobody answers on is removed. */
async function listenOnFile(path: string): Promise<Server | null> {
  const server = await listen(path)
  if (server || (await answers(path))) return server
  await rm(path, { force: true })
  return listen(path)
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
