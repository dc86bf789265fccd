import { perform } from '../../../../platform/action/index.ts'
import type { Job } from '../../../../platform/jobs/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { sendWave } from '../actions/send-wave.ts'
import { listDueWaves, stopWave } from '../queries/waves.ts'
import { dueDay } from '../rules/due-day.ts'

/**
 * Sends the reminders whose day has come, each in the name of whoever planned it. A wave of somebody who may not send any more is stopped
 * and shown as such; one that fails for another reason is asked again, and keeps no other from being sent.
 */
export const sendRemindersJob: Job = {
  name: 'reminder.send',
  run: async ({ db, now }) => {
    let settled = 0
    const failures: unknown[] = []
    for (const wave of await listDueWaves(db, dueDay(now))) {
      const { organisation, plannedBy: person, survey, id } = wave
      try {
        await perform(db, { organisation, person }, sendWave, { survey, wave: id }, now)
        settled += 1
      } catch (error) {
        // Sent by another worker meanwhile, or moved
        if (error instanceof Problem && error.code === 'not-ready') continue
        if (mayNotSend(error) && (await stopWave(db, wave, now))) settled += 1
        else failures.push(error)
      }
    }
    if (failures.length > 0) throw failures[0]
    return settled
  },
}

/** Not what the database refused, which would be a fault of ours. */
function mayNotSend(error: unknown): boolean {
  return error instanceof Problem && error.code === 'forbidden' && error.cause === undefined
}
