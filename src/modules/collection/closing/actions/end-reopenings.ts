import { dayOf } from '../../../../platform/i18n/index.ts'
import type { Job } from '../../../../platform/jobs/index.ts'
import { endReopenings } from '../queries/end-reopenings.ts'

/** Ends the reopenings whose last day is over: what was handed in before counts again. */
export const endReopeningsJob: Job = {
  name: 'reopening.end',
  every: 60_000,
  run: ({ db, now }) => endReopenings(db, dayOf(now), now),
}
