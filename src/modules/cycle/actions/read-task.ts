import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { dayOf, isDay, languages } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { proposeNext, type RegisterTable, registerOf } from '../../../platform/register/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { listReceivers, type Receiver } from '../queries/handle-task.ts'
import { findTask, type OneTask } from '../queries/tasks.ts'
import { askingOf, taskRoles } from './asking.ts'

export interface TaskSheet {
  readonly task: OneTask
  /** When it is done the next time, where its record's day is moved on. */
  readonly next: string | null
  readonly receivers: readonly Receiver[]
  readonly today: string
  /** Whether the person who looks may deal with it. */
  readonly mayHandle: boolean
}

/** One task, when it is done the next time, and to whom it can be handed. Three statements. @throws Problem `not-found` */
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
    const register = registerOf(key.register as RegisterTable)
    const day = { id: key.record, what: key.what, day: key.dueOn }
    return {
      task,
      next: register === undefined || task.done ? null : await proposeNext(register, context, day),
      receivers: mayDo ? await listReceivers(db, organisation, taskRoles) : [],
      today: dayOf(now),
      mayHandle: mayDo && (task.mine || (role !== null && may(role, 'task.plan'))),
    }
  },
})
