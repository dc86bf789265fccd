import { perform } from '../../../platform/action/index.ts'
import type { Job } from '../../../platform/jobs/index.ts'
import { judges, tellJudges } from '../actions/tell.ts'
import { listUntold } from '../queries/alerts.ts'

/** Tells those who judge that something has been reported, at most every ten minutes. */
export const tellOfReportsJob: Job = {
  name: 'incident.tell',
  every: 30_000,
  run: async ({ db, now }) => {
    const due = await listUntold(db, now, judges)
    for (const scope of due) await perform(db, scope, tellJudges, {}, now)
    return due.length
  },
}
