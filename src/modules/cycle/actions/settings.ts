import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { languages } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'
import { messages } from '../messages/index.ts'
import { type Digest, digests, findSetting, saveSetting, type TaskSetting } from '../queries/settings.ts'
import { readHours } from '../rules/read-hours.ts'

/** What the person who asks has said of their time; null for nothing yet. One statement. */
export const readHoursSetting = defineAction({
  name: 'hours.read',
  permission: 'task.do',
  effect: 'read',
  input: z.strictObject({}),
  run: ({ db, organisation, person }): Promise<TaskSetting | null> => findSetting(db, organisation, person),
})

/** Says how much time one has, and how often one wants a letter. @throws Problem `bad-input` with every fault */
export const saveHours = defineAction({
  name: 'hours.save',
  permission: 'task.do',
  effect: 'write',
  input: z.strictObject({ hours: z.string(), digest: z.string(), language: z.enum(languages) }),
  run: async (context, { hours, digest, language }): Promise<void> => {
    const read = readHours(hours)
    const known = digests.find((each) => each === digest)
    const faults = [
      ...('fault' in read ? [{ field: 'hours', message: read.fault }] : []),
      ...(known === undefined ? [{ field: 'digest', message: messages.digestMissing }] : []),
    ]
    if ('fault' in read || known === undefined) throw new Problem('bad-input', { faults })
    await saveSetting(context.db, context, { minutesAWeek: read.minutes, digest: known satisfies Digest, language })
  },
  audit: ({ digest }) => ({ subject: '', detail: { digest } }),
})
