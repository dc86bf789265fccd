import { dayOf } from '../../../../platform/i18n/index.ts'

/** When on its day a wave is sent: at the beginning of the working day, in Swedish time. */
const sendingHour = 8

/** The last day whose waves are due. Before the sending hour that is yesterday. */
export function dueDay(now: Date): string {
  return dayOf(new Date(now.getTime() - sendingHour * 3_600_000))
}
