import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StartProblem } from './start-problem.ts'

/**
 * Keeps a data folder to one process. The lock is a local socket named after the folder: the operating system takes it
 * away when the process ends, however it ends, so a killed server never leaves a stale lock.
 *
 * @returns a function that gives the lock back
 * @throws StartProblem `database-locked` when another process holds it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = socketOf(folder)
  const server =
    process.platform === 'linux' || process.platform === 'win32' ? await listen(path) : await listenOnFile(path)
  if (!server) throw new StartProblem('database-locked', { folder })
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}

/** Keeps the folder as soon as whoever has it gives it back, as one who copies it soon does. @throws StartProblem `database-locked` */
export async function lockFolderSoon(folder: string, patience = 3000): Promise<() => Promise<void>> {
  for (const until = performance.now() + patience; ; await wait(50)) {
    try {
      return await lockFolder(folder)
    } catch (error) {
      if (!(error instanceof StartProblem) || performance.now() > until) throw error
    }
  }
}

/** Whether a process has the folder. Asking takes it from nobody. */
export function isLocked(folder: string): Promise<boolean> {
  return answers(socketOf(folder))
}

function socketOf(folder: string): string {
  const name = `lagesbild-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
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
