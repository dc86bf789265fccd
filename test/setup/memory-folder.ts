import { mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

/** Linux keeps what stands here in memory. */
const memory = '/dev/shm'
const leastFree = 4e9
const begin = 'lagesbild-tests-'

/**
 * Lets the temporary files of a test run stand in memory where the machine has room: a database is copied hundreds of times, and
 * opening a copy takes a quarter of the system's time there. Elsewhere they stand where the machine keeps them. What runs that
 * were cut off have left is removed.
 */
export function keepFilesInMemory(): void {
  if (process.env.TMPDIR?.startsWith(join(memory, begin)) || !hasRoom()) return
  for (const name of readdirSync(memory)) {
    if (name.startsWith(begin) && !isRunning(Number(name.slice(begin.length)))) remove(join(memory, name))
  }
  const folder = join(memory, `${begin}${process.pid}`)
  mkdirSync(folder)
  process.env.TMPDIR = folder
  process.on('exit', () => remove(folder))
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(memory)
    return process.platform === 'linux' && bavail * bsize > leastFree
  } catch {
    return false
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
