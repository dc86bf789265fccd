import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { dayOf } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { messages } from '../messages/index.ts'
import { handleTask, listReceivers } from '../queries/handle-task.ts'
import { findTask } from '../queries/tasks.ts'
import { addDays, isDay } from '../rules/days.ts'
import type { TaskKey } from '../rules/task.ts'
import { askingOf, taskRoles } from './asking.ts'

const key = {
  register: z.string().min(1).max(64),
  record: z.string().min(1).max(100),
  what: z.string().min(1).max(64),
  dueOn: z.string().refine(isDay),
}

/** Says that a task is done, and how long it took. @throws Problem `not-found`, `forbidden`, `bad-input` */
export const finishTask = defineAction({
  name: 'task.finish',
  permission: 'task.do',
  effect: 'write',
  input: z.strictObject({ ...key, minutes: z.int().min(0).max(6000) }),
  run: async (context, { minutes, ...task }): Promise<void> => {
    await requireOwn(context, task)
    await handleTask(context.db, context, task, { done: true, minutes })
  },
  audit: ({ minutes, ...task }) => ({ subject: subjectOf(task), detail: { minutes } }),
})

/** Says that a task is not done after all. @throws Problem `not-found`, `forbidden` */
export const reopenTask = defineAction({
  name: 'task.reopen',
  permission: 'task.do',
  effect: 'write',
  input: z.strictObject(key),
  run: async (context, task): Promise<void> => {
    await requireOwn(context, task)
    await handleTask(context.db, context, task, { done: false })
  },
  audit: (task) => ({ subject: subjectOf(task), detail: {} }),
})

/** Puts a task off until a day, when it comes back. @throws Problem `not-found`, `forbidden`, `bad-input` */
export const postponeTask = defineAction({
  name: 'task.postpone',
  permission: 'task.do',
  effect: 'write',
  input: z.strictObject({ ...key, until: z.string() }),
  run: async (context, { until, ...task }): Promise<void> => {
    await requireOwn(context, task)
    const today = dayOf(context.now)
    const message = isDay(until) ? (until > today ? null : messages.laterPast) : messages.laterNoDay
    const tooFar = message === null && until > addDays(today, 366)
    if (message !== null || tooFar) {
      throw new Problem('bad-input', { faults: [{ field: 'until', message: message ?? messages.laterTooFar }] })
    }
    await handleTask(context.db, context, task, { laterUntil: until })
  },
  audit: ({ until, ...task }) => ({ subject: subjectOf(task), detail: { until } }),
})

/** Hands a task to a colleague, or back to whose it was. @throws Problem `not-found`, `forbidden`, `bad-input` */
export const delegateTask = defineAction({
  name: 'task.delegate',
  permission: 'task.do',
  effect: 'write',
  input: z.strictObject({ ...key, to: z.string() }),
  run: async (context, { to, ...task }): Promise<void> => {
    await requireOwn(context, task)
    const receivers = await listReceivers(context.db, context.organisation, taskRoles)
    if (to !== '' && !receivers.some(({ id }) => id === to)) {
      throw new Problem('bad-input', { faults: [{ field: 'to', message: messages.receiverMissing }] })
    }
    await handleTask(context.db, context, task, { delegatedTo: to === '' ? null : to })
  },
  audit: ({ to, ...task }) => ({ subject: subjectOf(task), detail: { to } }),
})

/** One's own; whoever plans may deal with everyone's. */
async function requireOwn(context: ActionContext, task: TaskKey): Promise<void> {
  const found = await findTask(context.db, askingOf(context, 'sv'), task)
  if (found === null) throw new Problem('not-found')
  const plans = context.role !== null && may(context.role, 'task.plan')
  if (!found.mine && !plans) throw new Problem('forbidden', { detail: messages.notYours })
}

function subjectOf({ register, record, what, dueOn }: TaskKey): string {
  return `${register}/${record}/${what}/${dueOn}`
}
