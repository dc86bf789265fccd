import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { languages } from '../../../platform/i18n/index.ts'
import { may, type Verb } from '../../../platform/tenancy/index.ts'
import { findOwnHoldings, findUnitHoldings, type Holdings, type UnitHoldings } from '../queries/holdings.ts'
import { listTasksForNow, type TaskList } from '../queries/tasks.ts'
import { findWeek, type Week } from '../queries/week.ts'
import { listYear, type YearGroup } from '../queries/year.ts'
import { type PartStanding, standingOf } from '../rules/standing.ts'
import { askingOf } from './asking.ts'
import { yearFrom } from './read-year.ts'

/** What somebody has to do now, for the hours that they have, and what they have to see beside it, which depends on what they do. */
export interface Home extends Week {
  readonly today: string
  readonly tasks: TaskList
  /** The year of the municipality and where it stands, for whoever plans or reads all of it. */
  readonly whole: { readonly year: readonly YearGroup[]; readonly standing: readonly PartStanding[] } | null
  /** What they own, for whoever does not plan. */
  readonly own: Holdings | null
  /** What their unit has, for whoever leads one. */
  readonly unit: UnitHoldings | null
  readonly mayDo: boolean
  readonly mayPlan: boolean
}

/** Four statements at most after the one that sets the scope, whatever there is in the registers. */
export const readHome = defineAction({
  name: 'home.read',
  permission: 'task.read',
  effect: 'read',
  input: z.strictObject({ language: z.enum(languages) }),
  run: async (context, { language }): Promise<Home> => {
    const { db, role } = context
    const asking = askingOf(context, language)
    const { today } = asking
    const can = (verb: Verb) => role !== null && may(role, verb)
    const [mayDo, mayPlan] = [can('task.do'), can('task.plan')]
    const leads = !mayPlan && can('classification.decide')
    const week = await findWeek(db, asking)
    return {
      ...week,
      today,
      tasks: await listTasksForNow(db, asking),
      whole:
        mayPlan || !mayDo
          ? { year: await listYear(db, asking, yearFrom(today)), standing: standingOf(week.counts) }
          : null,
      own: mayDo && !mayPlan ? await findOwnHoldings(db, asking) : null,
      unit: leads ? await findUnitHoldings(db, asking) : null,
      mayDo,
      mayPlan,
    }
  },
})
