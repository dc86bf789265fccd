import type { Command } from 'commander'
import { BackupProblem, backUp, type ContentSum, restoreBackup, sumOf, verifyBackup } from '../platform/backup/index.ts'
import { type Language, say } from '../platform/i18n/index.ts'
import type { Settings } from '../platform/settings/index.ts'
import { backupMessages as words } from './backup-messages.ts'
import { commands } from './command-messages.ts'
import { migrationsFolder, settingsOrFaults } from './program-settings.ts'

/** Adds `backup`, `restore` and `checksum`. A file that cannot be restored is exit code 2, everything else that goes wrong 1. */
export function backupCommands(program: Command, language: Language): void {
  program
    .command('backup')
    .description(say(language, words.backup))
    .argument('<file>', say(language, words.file))
    .option('--lang <sv|en>', say(language, commands.lang))
    .addHelpText('after', say(language, words.backupAfter))
    .action((file: string) => guarded(language, (settings) => backUpTo(settings, file, language)))
  program
    .command('restore')
    .description(say(language, words.restore))
    .argument('<file>', say(language, words.file))
    .option('--accept-broken-log', say(language, words.acceptBrokenLog))
    .option('--lang <sv|en>', say(language, commands.lang))
    .addHelpText('after', say(language, words.restoreAfter))
    .action((file: string, { acceptBrokenLog = false }: { acceptBrokenLog?: boolean }) =>
      guarded(language, async ({ database }) => {
        const restored = await restoreBackup(database, file, { migrations: migrationsFolder, acceptBrokenLog })
        console.log(say(language, words.restored, { ...inWords(language, restored.content), at: restored.at }))
        if (restored.migrated.length > 0)
          console.log(say(language, words.migrated, { count: restored.migrated.length }))
        console.log(say(language, words.afterwards))
        console.log(say(language, words.sum, { sha256: restored.content.sha256 }))
      }),
    )
  program
    .command('checksum')
    .description(say(language, words.checksum))
    .argument('[file]', say(language, words.fileToCheck))
    .option('--lang <sv|en>', say(language, commands.lang))
    .action((file?: string) =>
      guarded(language, async ({ database }) => {
        const content = file === undefined ? await sumOf(database) : await check(file, language)
        if (file === undefined) console.log(say(language, words.summed, inWords(language, content)))
        console.log(say(language, words.sum, { sha256: content.sha256 }))
      }),
    )
}

async function backUpTo({ database }: Settings, file: string, language: Language): Promise<void> {
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const { content, bytes, brokenLogs } = await backUp(database, file, stopping.signal)
  process.off('SIGINT', stop).off('SIGTERM', stop)
  const size = `${inFigures(language, bytes / 1e6, 1)} MB`
  console.log(say(language, words.written, { file, ...inWords(language, content), size }))
  console.log(say(language, words.sum, { sha256: content.sha256 }))
  if (brokenLogs.length === 0) return
  console.error(say(language, words.brokenLog, { organisations: brokenLogs.join(', ') }))
  process.exitCode = 1
}

async function check(file: string, language: Language): Promise<ContentSum> {
  const { head, content } = await verifyBackup(file)
  const { at, program } = head
  console.log(say(language, words.whole, { file, ...inWords(language, content), at, version: program.version }))
  return content
}

function inWords(language: Language, { rows, tables }: ContentSum) {
  return { rows: inFigures(language, rows), tables }
}

function inFigures(language: Language, value: number, decimals = 0): string {
  return value.toLocaleString(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}

async function guarded(language: Language, run: (settings: Settings) => Promise<void>): Promise<void> {
  const settings = settingsOrFaults(language)
  if (!settings) return
  try {
    await run(settings)
  } catch (error) {
    if (!(error instanceof BackupProblem)) throw error
    console.error(say(language, words.problems[error.code], error.values))
    process.exitCode = error.code === 'file-there' || error.code === 'file-not-written' ? 1 : 2
  }
}
