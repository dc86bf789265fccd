import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { demonstrationContact, describeSignIns, isEmpty, loadDemonstration } from '../modules/demonstration/index.ts'
import { type OwnedDatabase, openDatabase } from '../platform/database/index.ts'
import { type Language, say } from '../platform/i18n/index.ts'
import { commands } from './command-messages.ts'
import { mailFolder } from './jobs.ts'
import { messages } from './messages.ts'
import { assetsFolder, migrationsFolder, referenceFolder, settingsOrFaults } from './program-settings.ts'
import { startServer } from './start-server.ts'

export function serveCommand(program: Command, language: Language): void {
  program
    .command('serve')
    .description(say(language, commands.serve))
    .option('--demo', say(language, commands.serveDemo))
    .option('--no-migrate', say(language, commands.serveNoMigrate))
    .option('--lang <sv|en>', say(language, commands.lang))
    .addHelpText('after', `\n${say(language, commands.serveAfter)}`)
    .action(async ({ demo = false, migrate }: { demo?: boolean; migrate: boolean }) => {
      const settings = settingsOrFaults(language)
      if (!settings) return
      const { database } = settings
      if (database.kind === 'embedded' && !existsSync(join(database.folder, 'cluster'))) {
        console.log(`${say(language, messages.progressDatabase)} …`)
      }
      const prepare = async (owned: OwnedDatabase) => {
        const done = await owned.migrate(migrationsFolder)
        if (done.length > 0) console.log(say(language, messages.progressMigrate, { count: done.length }))
        if (demo && (await isEmpty(owned.db))) {
          await loadDemonstration(owned.db, referenceFolder, (step) => console.log(`${say(language, step)} …`))
        }
      }
      const opened = await openDatabase(database, migrate ? prepare : undefined)
      const contactEmail = settings.contactEmail ?? (demo ? demonstrationContact : null)
      const server = await startServer({ ...settings, contactEmail }, opened, assetsFolder, demo)
      // Before it is said to be ready: whoever waits for that may stop it at once
      const stop = () => {
        process.off('SIGINT', stop).off('SIGTERM', stop)
        // What a job has not finished in time would keep the process
        void server.stop().then(() => process.exit())
      }
      process.on('SIGINT', stop).on('SIGTERM', stop)
      console.log(`\n${say(language, messages.ready, { address: server.address })}\n`)
      if (demo && settings.worker && !settings.smtp) {
        console.log(`${say(language, messages.mailToFolder, { folder: mailFolder(settings) })}\n`)
      }
      if (demo) console.log(`${describeSignIns(language)}\n`)
    })
}
