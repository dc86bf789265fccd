import { z } from 'zod'
import { defineAction } from '../../../../platform/action/index.ts'
import { queueMail } from '../../../../platform/mail/index.ts'
import { may, type Role, verbsOf } from '../../../../platform/tenancy/index.ts'
import { reminderMail } from '../../clock-mails.ts'
import { readClocks } from '../../queries/clocks/read-clocks.ts'
import { listReminded, takeReminder } from '../../queries/clocks/reminders.ts'
import { clocksOf } from '../../rules/clocks/clocks-of.ts'

export const notifyingRoles = (Object.keys(verbsOf) as Role[]).filter((role) => may(role, 'incident.notify'))

/**
 * Reminds of a clock, where that is to be done now: what is said of having reminded is written in the transaction that puts the letters
 * in the outbox, so there is never the one without the other. The worker does it, so the log holds no entry of it beside the letters' own.
 * Five statements.
 */
export const remindOfClock = defineAction({
  name: 'incident.remind',
  permission: 'incident.notify',
  effect: 'note',
  input: z.strictObject({ incident: z.uuid(), clock: z.string().min(1).max(60) }),
  run: async (context, which): Promise<void> => {
    const { db, organisation, now } = context
    const taken = await takeReminder(db, context, which)
    if (taken === null) return
    const known = await readClocks(db, organisation, which.incident)
    const clock = clocksOf(known.facts).find(({ key }) => key === which.clock)
    if (clock === undefined) return
    const reminded = await listReminded(db, organisation, { incident: which.incident, roles: notifyingRoles })
    const letter = { clock, known, incident: which.incident, ...taken, now }
    const mails = reminded.map(({ name, address, place }) => ({
      kind: `clock.${taken.stage}`,
      to: { name, address },
      message: reminderMail('sv', { ...letter, place }),
    }))
    await queueMail(db, context, mails)
  },
})
