import type { Command } from 'commander'
import { type Language, say } from '../../platform/i18n/index.ts'
import { describeSignIns } from './describe-sign-ins.ts'
import { loadDemonstration } from './load.ts'
import { messages } from './messages.ts'
import { type Db, isEmpty } from './queries.ts'

/** How the command reaches a database: the wiring opens it as its owner, migrated, from the settings. */
export interface DemonstrationPlace {
  readonly reference: string
  withDatabase(run: (db: Db) => Promise<void>): Promise<void>
}

export function demonstrationCommands(program: Command, language: Language, place: DemonstrationPlace): void {
  program
    .command('demo')
    .description(say(language, messages.command))
    .option('--lang <sv|en>', say(language, messages.lang))
    .action(() =>
      place.withDatabase(async (db) => {
        if (!(await isEmpty(db))) {
          console.error(say(language, messages.notEmpty))
          process.exitCode = 1
          return
        }
        await loadDemonstration(db, place.reference, (step) => console.log(`${say(language, step)} …`))
        console.log(`${say(language, messages.done)}\n\n${describeSignIns(language)}`)
      }),
    )
}
