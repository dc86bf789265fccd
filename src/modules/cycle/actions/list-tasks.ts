import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { languages } from '../../../platform/i18n/index.ts'
import { type FoundTask, listTasksForNow } from '../queries/tasks.ts'
import { askingOf } from './asking.ts'

/** What a person has to do now in one of the municipalities that they work in. One statement. */
export const listTasks = defineAction({
  name: 'task.list',
  permission: 'task.read',
  effect: 'read',
  input: z.strictObject({ language: z.enum(languages) }),
  run: async (context, { language }): Promise<readonly FoundTask[]> =>
    (await listTasksForNow(context.db, askingOf(context, language))).tasks,
})
