import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { parse } from 'csv-parse/sync'
import { organisationCommands } from '../modules/organisation/index.ts'
import { asOwner } from '../platform/database/index.ts'
import type { Language } from '../platform/i18n/index.ts'
import { migrationsFolder, referenceFolder, settingsOrFaults } from './program-settings.ts'
import { addressOf } from './start-server.ts'

export function organisationCommand(program: Command, language: Language): void {
  organisationCommands(program, language, {
    withDatabase: async (run) => {
      const settings = settingsOrFaults(language)
      if (!settings) return
      await asOwner(settings.database, async (owned) => {
        await owned.migrate(migrationsFolder)
        await run(owned.db, { baseUrl: addressOf(settings), byMail: settings.smtp !== null })
      })
    },
    municipalities: async () => {
      const rows: { code: string; name: string; county_code: string }[] = parse(
        await readFile(join(referenceFolder, 'municipalities.csv')),
        { columns: true, bom: true },
      )
      return rows.map(({ code, name, county_code }) => ({
        id: code,
        kind: 'municipality',
        name,
        countyCode: county_code,
      }))
    },
  })
}
