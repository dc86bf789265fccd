import { perform } from '../../../platform/action/index.ts'
import { dayOf } from '../../../platform/i18n/index.ts'
import type { Job } from '../../../platform/jobs/index.ts'
import { may, type Role, verbsOf } from '../../../platform/tenancy/index.ts'
import { taskRoles } from '../actions/asking.ts'
import { sendDigest } from '../actions/send-digest.ts'
import { keepStanding, monthOf } from '../actions/standing.ts'
import { listDueDigests } from '../queries/digest.ts'
import { listUnkept } from '../queries/standing.ts'
import { mondayOf } from '../rules/days.ts'

const everyTenMinutes = 600_000
const planners = (Object.keys(verbsOf) as Role[]).filter((role) => may(role, 'task.plan'))

/** Keeps, once a month, where each municipality stands. */
export const keepStandingJob: Job = {
  name: 'standing.keep',
  every: everyTenMinutes,
  run: async ({ db, now }) => {
    const due = await listUnkept(db, monthOf(now), planners)
    for (const scope of due) await perform(db, scope, keepStanding, {}, now)
    return due.length
  },
}

/** Sends the letters that somebody asked for, at most once a week. */
export const sendDigestsJob: Job = {
  name: 'digest.send',
  every: everyTenMinutes,
  run: async ({ db, now }) => {
    const due = await listDueDigests(db, { monday: mondayOf(dayOf(now)), month: monthOf(now), roles: taskRoles })
    for (const scope of due) await perform(db, scope, sendDigest, {}, now)
    return due.length
  },
}
