import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../platform/action/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { may } from '../../../platform/tenancy/index.ts'
import { messages } from '../messages/index.ts'
import { addOwnTask, changeOwnTask, endOwnTask, findOwnTask, type StoredOwnTask } from '../queries/own-tasks.ts'
import { type OwnTask, readOwnTask, type WrittenOwnTask } from '../rules/read-own-task.ts'

const written = {
  title: z.string(),
  minutes: z.string(),
  dueOn: z.string(),
  every: z.string(),
  weight: z.string(),
}
const id = z.uuid()

/** Writes a task of one's own; of whoever plans it is everyone's who does. @throws Problem `bad-input` with every fault */
export const addTask = defineAction({
  name: 'own-task.add',
  permission: 'task.do',
  effect: 'write',
  input: z.strictObject(written),
  run: async (context, input): Promise<{ id: string }> => {
    const person = plans(context) ? null : context.person
    return { id: await addOwnTask(context.db, context, { ...requireTask(input), person }) }
  },
  audit: (_, { id: subject }) => ({ subject, detail: {} }),
})

/** One task as it was written, for whoever may change it. One statement. @throws Problem `not-found`, `forbidden` */
export const readOwn = defineAction({
  name: 'own-task.read',
  permission: 'task.do',
  effect: 'read',
  input: z.strictObject({ id }),
  run: (context, input): Promise<StoredOwnTask> => requireOwn(context, input.id),
})

/** @throws Problem `not-found`, `forbidden`, `bad-input` with every fault */
export const changeTask = defineAction({
  name: 'own-task.change',
  permission: 'task.do',
  effect: 'write',
  input: z.strictObject({ id, ...written }),
  run: async (context, { id: task, ...input }): Promise<void> => {
    await requireOwn(context, task)
    await changeOwnTask(context.db, context, task, requireTask(input))
  },
  audit: ({ id: subject }) => ({ subject, detail: {} }),
})

/** The task is there no more; what was done of it stays. @throws Problem `not-found`, `forbidden`, `bad-input` unless confirmed */
export const endTask = defineAction({
  name: 'own-task.end',
  permission: 'task.do',
  effect: 'write',
  input: z.strictObject({ id, confirmed: z.boolean() }),
  run: async (context, { id: task, confirmed }): Promise<void> => {
    await requireOwn(context, task)
    if (!confirmed) {
      throw new Problem('bad-input', { faults: [{ field: 'confirmed', message: messages.endTaskConfirmMissing }] })
    }
    await endOwnTask(context.db, context, task)
  },
  audit: ({ id: subject }) => ({ subject, detail: {} }),
})

function plans({ role }: ActionContext): boolean {
  return role !== null && may(role, 'task.plan')
}

function requireTask(input: WrittenOwnTask): OwnTask {
  const read = readOwnTask(input)
  if ('faults' in read) throw new Problem('bad-input', { faults: read.faults })
  return read.task
}

async function requireOwn(context: ActionContext, task: string): Promise<StoredOwnTask> {
  const found = await findOwnTask(context.db, context.organisation, task)
  if (found === null) throw new Problem('not-found')
  if (found.person !== context.person && !plans(context)) throw new Problem('forbidden', { detail: messages.notYours })
  return found
}
