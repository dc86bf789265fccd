import { perform } from '../../../../platform/action/index.ts'
import { dayOf } from '../../../../platform/i18n/index.ts'
import type { Job } from '../../../../platform/jobs/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { doPlanned } from '../actions/do-reorganisation.ts'
import { listDueReorganisations, stopReorganisation } from '../queries/reorganisations.ts'

/**
 * Does the reorganisations whose day has come, each in the name of whoever planned it. One that its planner may not do any more is
 * stopped; one that fails for another reason is asked again, and keeps no other from being done.
 */
export const doReorganisationsJob: Job = {
  name: 'reorganisation.do-planned',
  every: 60_000,
  run: async ({ db, now }) => {
    let settled = 0
    const failures: unknown[] = []
    for (const due of await listDueReorganisations(db, dayOf(now))) {
      const { organisation, plannedBy: person, id } = due
      try {
        await perform(db, { organisation, person }, doPlanned, { reorganisation: id }, now)
        settled += 1
      } catch (error) {
        // Done by another worker meanwhile, or changed
        if (error instanceof Problem && error.code === 'not-ready') continue
        if (mayNot(error) && (await stopReorganisation(db, due, now))) settled += 1
        else failures.push(error)
      }
    }
    if (failures.length > 0) throw failures[0]
    return settled
  },
}

/** Not what the database refused, which would be a fault of ours. */
function mayNot(error: unknown): boolean {
  return error instanceof Problem && error.code === 'forbidden' && error.cause === undefined
}
