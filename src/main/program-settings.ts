import { join } from 'node:path'
import { type Language, say } from '../platform/i18n/index.ts'
import { readSettings, type Settings } from '../platform/settings/index.ts'
import { messages } from './messages.ts'

/** Folders of the program itself. The bundle lies in `dist`, beside the migrations and the reference data. */
const programFolder = join(import.meta.dirname, '..')
export const migrationsFolder = join(programFolder, 'migrations')
export const referenceFolder = join(programFolder, 'reference')
export const assetsFolder = join(programFolder, 'dist', 'assets')

/** The settings, or null after every wrong one has been named on standard error; the exit code is then 1. */
export function settingsOrFaults(language: Language): Settings | null {
  const read = readSettings(process.env)
  if (read.ok) return read.settings
  for (const { name, expected } of read.faults) {
    console.error(say(language, messages.settingFault, { name, expected: say(language, expected) }))
  }
  process.exitCode = 1
  return null
}
