import { perform } from '../../../platform/action/index.ts'
import type { Job } from '../../../platform/jobs/index.ts'
import { notifyingRoles, remindOfClock } from '../actions/clocks/remind.ts'
import { listDueReminders } from '../queries/clocks/reminders.ts'

/** Reminds of deadlines before, when and after they are out. One that fails keeps no other from being sent, and is asked again. */
export const remindOfClocksJob: Job = {
  name: 'clock.remind',
  every: 30_000,
  run: async ({ db, now }) => {
    const failures: unknown[] = []
    const due = await listDueReminders(db, now, notifyingRoles)
    for (const { organisation, person, incident, clock } of due) {
      await perform(db, { organisation, person }, remindOfClock, { incident, clock }, now).catch((error: unknown) =>
        failures.push(error),
      )
    }
    if (failures.length > 0) throw failures[0]
    return due.length
  },
}
