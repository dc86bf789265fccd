import { buffer } from 'node:stream/consumers'
import type { Command } from 'commander'
import { asOwner } from '../platform/database/index.ts'
import { type Language, say } from '../platform/i18n/index.ts'
import { markBounced, readBounce } from '../platform/mail/index.ts'
import { commands } from './command-messages.ts'
import { messages } from './messages.ts'
import { settingsOrFaults } from './program-settings.ts'

export function mailCommands(program: Command, language: Language): void {
  program
    .command('mail')
    .description(say(language, commands.mail))
    .command('bounce')
    .description(say(language, commands.mailBounce))
    .option('--lang <sv|en>', say(language, commands.lang))
    .action(async () => {
      const settings = settingsOrFaults(language)
      if (!settings) return
      const bounce = await readBounce(await buffer(process.stdin))
      const marked =
        bounce !== null &&
        (await asOwner(settings.database, ({ db }) => markBounced(db, bounce.id, bounce.said, new Date())))
      if (marked) console.log(say(language, messages.bounceTaken, { id: bounce.id }))
      else {
        console.error(say(language, messages.bounceUnknown))
        process.exitCode = 1
      }
    })
}
