import type { Command } from 'commander'
import { demonstrationCommands } from '../modules/demonstration/index.ts'
import { asOwner } from '../platform/database/index.ts'
import type { Language } from '../platform/i18n/index.ts'
import { migrationsFolder, referenceFolder, settingsOrFaults } from './program-settings.ts'

export function demoCommand(program: Command, language: Language): void {
  demonstrationCommands(program, language, {
    reference: referenceFolder,
    withDatabase: async (run) => {
      const settings = settingsOrFaults(language)
      if (!settings) return
      await asOwner(settings.database, async (owned) => {
        await owned.migrate(migrationsFolder)
        await run(owned.db)
      })
    },
  })
}
