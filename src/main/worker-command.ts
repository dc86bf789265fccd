import type { Command } from 'commander'
import { pino } from 'pino'
import { openDatabase } from '../platform/database/index.ts'
import { type Language, say } from '../platform/i18n/index.ts'
import { startJobs } from '../platform/jobs/index.ts'
import { commands } from './command-messages.ts'
import { jobsOf } from './jobs.ts'
import { messages } from './messages.ts'
import { settingsOrFaults } from './program-settings.ts'
import { addressOf } from './start-server.ts'

export function workerCommand(program: Command, language: Language): void {
  program
    .command('worker')
    .description(say(language, commands.worker))
    .option('--lang <sv|en>', say(language, commands.lang))
    .action(async () => {
      const settings = settingsOrFaults(language)
      if (!settings) return
      if (settings.database.kind === 'embedded') {
        console.error(say(language, messages.workerNeedsServer))
        process.exitCode = 1
        return
      }
      const database = await openDatabase(settings.database)
      if (!settings.smtp) console.log(say(language, messages.noMailServer))
      const logger = pino({ level: settings.logLevel })
      const jobs = startJobs(jobsOf(settings, addressOf(settings), false), { db: database.db, logger })
      // A process without jobs would end by itself
      const staying = setInterval(() => {}, 60_000)
      const stop = async () => {
        process.off('SIGINT', stop).off('SIGTERM', stop)
        clearInterval(staying)
        await jobs.stop()
        await database.close()
        // What a job has not finished in time would keep the process
        process.exit()
      }
      process.on('SIGINT', stop).on('SIGTERM', stop)
      console.log(say(language, messages.working))
    })
}
