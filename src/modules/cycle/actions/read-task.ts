import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { dayOf, languages } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { listReceivers, type Receiver } from '../queries/handle-task.ts'
import { type FoundTask, findTask } from '../queries/tasks.ts'
import { isDay } from '../rules/days.ts'
import { askingOf, taskRoles } from './asking.ts'

export interface TaskSheet {
  readonly task: FoundTask & { readonly done: boolean }
  readonly receivers: readonly Receiver[]
  readonly today: string
  /** Whether the person who looks may deal with it. */
  readonly mayHandle: boolean
}

/** One task, and to whom it can be handed. Two statements. @throws Problem `not-found` */
export const readTask = defineAction({
  name: 'task.read',
  permission: 'task.read',
  effect: 'read',
  input: z.strictObject({
    register: z.string().max(64),
    record: z.string().max(100),
    what: z.string().max(64),
    dueOn: z.string().refine(isDay),
    language: z.enum(languages),
  }),
  run: async (context, { language, ...key }): Promise<TaskSheet> => {
    const { db, organisation, role, now } = context
    const task = await findTask(db, askingOf(context, language), key)
    if (task === null) throw new Problem('not-found')
    const mayDo = role !== null && may(role, 'task.do')
    return {
      task,
      receivers: mayDo ? await listReceivers(db, organisation, taskRoles) : [],
      today: dayOf(now),
      mayHandle: mayDo && (task.mine || (role !== null && may(role, 'task.plan'))),
    }
  },
})
