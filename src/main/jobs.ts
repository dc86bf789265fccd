import { join } from 'node:path'
import { endReopeningsJob, sendRemindersJob } from '../modules/collection/index.ts'
import { keepStandingJob, sendDigestsJob } from '../modules/cycle/index.ts'
import { remindOfClocksJob, tellOfReportsJob } from '../modules/incidents/index.ts'
import { doReorganisationsJob } from '../modules/organisation/index.ts'
import { giveCopies } from '../platform/database/index.ts'
import type { Job } from '../platform/jobs/index.ts'
import { folderTransport, sendMailJob, smtpTransport } from '../platform/mail/index.ts'
import { requireDeclared } from '../platform/register/index.ts'
import type { Settings } from '../platform/settings/index.ts'
import { registers } from './registers.ts'

/** Where a demonstration without a mail server writes its mail. */
export function mailFolder(settings: Settings): string {
  return join(settings.dataFolder, 'mail')
}

/** Everything that is done later than the request that asks for it. `toFolder` as for mail. */
export function jobsOf(settings: Settings, baseUrl: string, toFolder: boolean): readonly Job[] {
  // The tasks that letters tell of are those of every register
  requireDeclared(registers)
  return [endReopeningsJob, doReorganisationsJob, keepStandingJob, ...mailJobs(settings, baseUrl, toFolder)]
}

/** Without a mail server mail waits, and reminders with it, unless `toFolder` has it written as files. */
function mailJobs(settings: Settings, baseUrl: string, toFolder: boolean): readonly Job[] {
  const { smtp } = settings
  const mailing = [sendRemindersJob, sendDigestsJob, tellOfReportsJob, remindOfClocksJob]
  if (smtp) return [...mailing, sendMailJob({ transport: smtpTransport(smtp.url), from: smtp.from, baseUrl })]
  if (!toFolder) return []
  const transport = folderTransport(mailFolder(settings))
  return [...mailing, sendMailJob({ transport, from: 'Lägesbild <demonstration@lagesbild.example>', baseUrl })]
}

/** What only the process that has the embedded database open can do: give `lagesbild backup` a copy of it. */
export function copyJobs({ database }: Settings): readonly Job[] {
  if (database.kind === 'server') return []
  return [{ name: 'database.copy', every: 250, run: ({ db }) => giveCopies(db, database.folder) }]
}
