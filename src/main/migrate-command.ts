import type { Command } from 'commander'
import { asOwner } from '../platform/database/index.ts'
import { type Language, say } from '../platform/i18n/index.ts'
import { commands } from './command-messages.ts'
import { messages } from './messages.ts'
import { migrationsFolder, settingsOrFaults } from './program-settings.ts'

export function migrateCommand(program: Command, language: Language): void {
  program
    .command('migrate')
    .description(say(language, commands.migrate))
    .option('--lang <sv|en>', say(language, commands.lang))
    .action(async () => {
      const settings = settingsOrFaults(language)
      if (!settings) return
      const done = await asOwner(settings.database, (owned) => owned.migrate(migrationsFolder))
      for (const name of done) console.log(name)
      console.log(say(language, messages.progressMigrate, { count: done.length }))
    })
}
