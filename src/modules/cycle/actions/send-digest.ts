import { z } from 'zod'
import { defineAction } from '../../../platform/action/index.ts'
import { queueMail } from '../../../platform/mail/index.ts'
import { digestMail } from '../mails.ts'
import { takeDigest } from '../queries/digest.ts'
import { assumedMinutes } from '../queries/settings.ts'
import { listTasksForNow } from '../queries/tasks.ts'
import { findWeek } from '../queries/week.ts'
import { planWeek } from '../rules/plan-week.ts'
import { askingOf } from './asking.ts'

/**
 * Sends somebody the letter that they asked for, of what their week has time for: nothing where there is nothing to do. The clock does it,
 * so the log holds no entry of it beside the letter's own. Five statements.
 */
export const sendDigest = defineAction({
  name: 'digest.send',
  permission: 'task.do',
  effect: 'note',
  input: z.strictObject({}),
  run: async (context): Promise<void> => {
    const asking = askingOf(context, 'sv')
    const to = await takeDigest(context.db, asking)
    if (to === null) return
    const { setting, worked } = await findWeek(context.db, asking)
    const { tasks } = await listTasksForNow(context.db, { ...asking, language: to.language })
    const minutes = setting?.minutesAWeek ?? assumedMinutes
    const { thisWeek, later } = planWeek(tasks, { today: asking.today, minutes, worked })
    if (thisWeek.length + later.length === 0) return
    const message = digestMail(to.language, { place: to.place, thisWeek, later: later.length })
    await queueMail(context.db, context, [{ kind: 'digest', to: { name: to.name, address: to.email }, message }])
  },
})
