import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { languages } from '../../../platform/i18n/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { listTasksForNow, type TaskList } from '../queries/tasks.ts'
import { findWeek, type Week } from '../queries/week.ts'
import { listYear, type YearGroup } from '../queries/year.ts'
import { type PartStanding, type Snapshot, standingOf } from '../rules/standing.ts'
import { askingOf } from './asking.ts'
import { yearFrom } from './read-year.ts'

/** What somebody has to do now, for the hours that they have, the year of the municipality and where it stands. */
export interface Home extends Week {
  readonly today: string
  readonly tasks: TaskList
  readonly year: readonly YearGroup[]
  readonly standing: readonly PartStanding[]
  readonly snapshots: readonly Snapshot[]
  readonly mayDo: boolean
  readonly mayPlan: boolean
}

/** Four statements after the one that sets the scope, whatever there is in the registers. */
export const readHome = defineAction({
  name: 'home.read',
  permission: 'task.read',
  effect: 'read',
  input: z.strictObject({ language: z.enum(languages) }),
  run: async (context, { language }): Promise<Home> => {
    const { db, role } = context
    const asking = askingOf(context, language)
    const { today } = asking
    const week = await findWeek(db, asking)
    return {
      ...week,
      today,
      tasks: await listTasksForNow(db, asking),
      year: await listYear(db, asking, yearFrom(today)),
      standing: standingOf(week.counts),
      mayDo: role !== null && may(role, 'task.do'),
      mayPlan: role !== null && may(role, 'task.plan'),
    }
  },
})
