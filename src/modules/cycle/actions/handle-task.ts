import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { dayOf, isDay } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { type DoneDay, finishDay, putBack, type RegisterTable, registerOf } from '../../../platform/register/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { messages } from '../messages/index.ts'
import { handleTask, listReceivers } from '../queries/handle-task.ts'
import { findTask, type OneTask } from '../queries/tasks.ts'
import { addDays } from '../rules/days.ts'
import type { TaskKey } from '../rules/task.ts'
import { askingOf, taskRoles } from './asking.ts'

const key = {
  register: z.string().min(1).max(64),
  record: z.string().min(1).max(100),
  what: z.string().min(1).max(64),
  dueOn: z.string().refine(isDay),
}

/**
 * Says that a task is done, and how long it took. Where it follows from a record, the record's day is moved on to `next`, or to what its
 * register's interval gives, or the record is done with: see `finishDay`. Seven statements at most.
 *
 * @throws Problem `not-found`, `forbidden`, `bad-input`, `conflict`
 */
export const finishTask = defineAction({
  name: 'task.finish',
  permission: 'task.do',
  effect: 'write',
  input: z.strictObject({ ...key, minutes: z.int().min(0).max(6000), next: z.string().optional() }),
  run: async (context, { minutes, next, ...task }): Promise<DoneDay> => {
    const found = await requireOwn(context, task)
    const register = registerOf(task.register as RegisterTable)
    const day = { id: task.record, what: task.what, day: task.dueOn, next }
    const changed = found.done || register === undefined ? found.changed : await finishDay(register, context, day)
    await handleTask(context.db, context, task, { done: true, minutes, changed })
    return changed
  },
  audit: ({ minutes, next, ...task }, changed) => ({
    subject: subjectOf(task),
    detail: { minutes, ...Object.fromEntries(Object.entries(changed).map(([field, [, after]]) => [field, after])) },
  }),
})

/**
 * Says that a task is not done after all: what it changed in its record is put back, where nobody has changed it since.
 *
 * @throws Problem `not-found`, `forbidden`, `conflict`
 */
export const reopenTask = defineAction({
  name: 'task.reopen',
  permission: 'task.do',
  effect: 'write',
  input: z.strictObject(key),
  run: async (context, task): Promise<void> => {
    const { changed } = await requireOwn(context, task)
    const register = registerOf(task.register as RegisterTable)
    if (register !== undefined) await putBack(register, context, { id: task.record, changed })
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
async function requireOwn(context: ActionContext, task: TaskKey): Promise<OneTask> {
  const found = await findTask(context.db, askingOf(context, 'sv'), task)
  if (found === null) throw new Problem('not-found')
  const plans = context.role !== null && may(context.role, 'task.plan')
  if (!found.mine && !plans) throw new Problem('forbidden', { detail: messages.notYours })
  return found
}

function subjectOf({ register, record, what, dueOn }: TaskKey): string {
  return `${register}/${record}/${what}/${dueOn}`
}
