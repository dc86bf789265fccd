import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { dayOf, languages } from '../../../platform/i18n/index.ts'
import { keepSnapshots } from '../queries/standing.ts'
import { findWeek } from '../queries/week.ts'
import { type PartStanding, type Snapshot, standingOf } from '../rules/standing.ts'
import { askingOf } from './asking.ts'

export interface Standing {
  readonly today: string
  readonly parts: readonly PartStanding[]
  readonly snapshots: readonly Snapshot[]
}

/** Where the municipality stands in the eleven parts, with what it is judged by. One statement. */
export const readStanding = defineAction({
  name: 'standing.read',
  permission: 'task.read',
  effect: 'read',
  input: z.strictObject({ language: z.enum(languages) }),
  run: async (context, { language }): Promise<Standing> => {
    const asking = askingOf(context, language)
    const { counts, snapshots } = await findWeek(context.db, asking)
    return { today: asking.today, parts: standingOf(counts), snapshots }
  },
})

/**
 * Keeps where the municipality stands this month, to be compared with later. It is done by the clock, in the scope of somebody who plans:
 * no deed of theirs, so the log holds no entry of it. A second time in a month changes nothing. Two statements.
 */
export const keepStanding = defineAction({
  name: 'standing.keep',
  permission: 'task.plan',
  effect: 'note',
  input: z.strictObject({}),
  run: async (context): Promise<void> => {
    const { counts } = await findWeek(context.db, askingOf(context, 'sv'))
    const month = monthOf(context.now)
    const snapshots = standingOf(counts)
      .filter(({ facts }) => facts.length > 0)
      .map(({ part, met, facts }) => ({ month, part, met, total: facts.length }))
    await keepSnapshots(context.db, context.organisation, snapshots, context.now)
  },
})

/** The month that a moment is in, in Sweden: its first day as an ISO date. */
export function monthOf(moment: Date): string {
  return `${dayOf(moment).slice(0, 7)}-01`
}
