import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { addMonths, languages } from '../../../platform/i18n/index.ts'
import { makeLinkToken } from '../../../platform/identity/index.ts'
import { addFeed, revokeFeed } from '../queries/calendar.ts'
import { type FoundTask, listTasksUntil } from '../queries/tasks.ts'
import { askingOf } from './asking.ts'

/** Makes a secret address for one's calendar; the one before it, if any, works no more. It is told once and kept nowhere. */
export const makeCalendar = defineAction({
  name: 'calendar.make',
  permission: 'task.read',
  effect: 'write',
  input: z.strictObject({ language: z.enum(languages) }),
  run: async (context, { language }): Promise<{ token: string }> => {
    const { token, sha256 } = makeLinkToken()
    await revokeFeed(context.db, context)
    await addFeed(context.db, context, { sha256, language })
    return { token }
  },
  audit: () => ({ subject: '', detail: {} }),
})

export const revokeCalendar = defineAction({
  name: 'calendar.revoke',
  permission: 'task.read',
  effect: 'write',
  input: z.strictObject({}),
  run: async (context): Promise<void> => {
    await revokeFeed(context.db, context)
  },
  audit: () => ({ subject: '', detail: {} }),
})

/** What is in one's calendar: one's own tasks of the year to come, and what is late. One statement. */
export const readCalendar = defineAction({
  name: 'calendar.read',
  permission: 'task.read',
  effect: 'read',
  input: z.strictObject({ language: z.enum(languages) }),
  run: async (context, { language }): Promise<readonly FoundTask[]> => {
    const asking = askingOf(context, language)
    return (await listTasksUntil(context.db, asking, addMonths(asking.today, 12), 'mine')).tasks
  },
})
