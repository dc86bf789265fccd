import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { type MailMessage, queueMail } from '../../../platform/mail/index.ts'
import { may, type Role, verbsOf } from '../../../platform/tenancy/index.ts'
import { messages } from '../messages/index.ts'
import { listJudges, takeUntold, type Untold } from '../queries/alerts.ts'

export const judges = (Object.keys(verbsOf) as Role[]).filter((role) => may(role, 'incident.handle'))

/**
 * Tells those who judge by mail that something waits: nothing of what it says, since a letter is read in many places. The clock does it, so
 * the log holds no entry of it beside the letter's own. Four statements.
 */
export const tellJudges = defineAction({
  name: 'incident.tell',
  permission: 'incident.handle',
  effect: 'note',
  input: z.strictObject({}),
  run: async (context): Promise<void> => {
    const { db, organisation } = context
    const untold = await takeUntold(db, context)
    if (untold === null || untold.reports + untold.added === 0) return
    const message = letter(untold)
    const to = await listJudges(db, organisation, judges)
    await queueMail(
      db,
      context,
      to.map((each) => ({ kind: 'incident.report', to: each, message })),
    )
  },
})

function letter({ place, reports, added }: Untold): MailMessage {
  const language = 'sv'
  const told = [
    ...(reports > 0 ? [say(language, messages.mailReports, { count: reports })] : []),
    ...(added > 0 ? [say(language, messages.mailAdded, { count: added })] : []),
  ]
  return {
    language,
    subject: say(language, messages.mailSubject, { place }),
    blocks: [
      { kind: 'text', text: told.join(' ') },
      { kind: 'link', label: say(language, messages.mailLink), path: '/incidentrapporter' },
      { kind: 'small', text: say(language, messages.mailSmall) },
    ],
  }
}
