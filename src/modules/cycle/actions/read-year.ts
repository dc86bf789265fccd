import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { addMonths, languages } from '../../../platform/i18n/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { findFeed } from '../queries/calendar.ts'
import { listOwnTasks, type StoredOwnTask } from '../queries/own-tasks.ts'
import { listYear, type YearGroup } from '../queries/year.ts'
import { askingOf } from './asking.ts'

/** The year of the municipality: what is due, month by month, and the tasks that were written by hand. */
export interface Year {
  readonly today: string
  readonly groups: readonly YearGroup[]
  readonly own: readonly StoredOwnTask[]
  /** When the address of one's calendar was made; null where there is none. */
  readonly feed: Date | null
  readonly mayDo: boolean
  readonly mayPlan: boolean
  readonly person: string
}

/** Three statements. */
export const readYear = defineAction({
  name: 'year.read',
  permission: 'task.read',
  effect: 'read',
  input: z.strictObject({ language: z.enum(languages) }),
  run: async (context, { language }): Promise<Year> => {
    const { db, organisation, person, role } = context
    const asking = askingOf(context, language)
    const { today } = asking
    return {
      today,
      groups: await listYear(db, asking, yearFrom(today)),
      own: await listOwnTasks(db, organisation),
      feed: await findFeed(db, { organisation, person }),
      mayDo: role !== null && may(role, 'task.do'),
      mayPlan: role !== null && may(role, 'task.plan'),
      person,
    }
  },
})

/** What is shown of a year: what has been of this one, and the twelve months to come. */
export function yearFrom(today: string): { readonly from: string; readonly to: string } {
  return { from: `${today.slice(0, 4)}-01-01`, to: addMonths(today, 12) }
}
