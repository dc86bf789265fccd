import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from './settings.ts'

/** The secret that signs sessions: the setting, or one made at the first start and kept where only this user reads it. */
export async function sessionSecret(settings: Settings): Promise<string> {
  if (settings.sessionSecret) return settings.sessionSecret
  const file = join(settings.dataFolder, 'session-secret')
  await mkdir(settings.dataFolder, { recursive: true, mode: 0o700 })
  try {
    await writeFile(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFile(file, 'utf8')
}
