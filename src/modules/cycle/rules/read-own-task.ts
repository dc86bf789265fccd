import { isDay, type Message } from '../../../platform/i18n/index.ts'
import { ownTaskMessages } from './own-task-messages.ts'
import type { OwnWeight } from './task.ts'

/** What somebody wrote of a task of their own, as it came. */
export interface WrittenOwnTask {
  readonly title: string
  readonly minutes: string
  readonly dueOn: string
  /** 0 for once. */
  readonly every: string
  readonly weight: string
}

export interface OwnTask {
  readonly title: string
  readonly minutes: number
  readonly dueOn: string
  readonly everyMonths: 1 | 3 | 12 | null
  readonly weight: OwnWeight
}

export type OwnTaskFault = { readonly field: keyof WrittenOwnTask; readonly message: Message }

/** The task, or every fault in what was written. */
export function readOwnTask(written: WrittenOwnTask): { readonly task: OwnTask } | { readonly faults: OwnTaskFault[] } {
  const faults: OwnTaskFault[] = []
  const fault = (field: keyof WrittenOwnTask, message: Message) => faults.push({ field, message })
  const title = written.title.trim().replace(/\s+/g, ' ')
  if (title === '') fault('title', ownTaskMessages.titleMissing)
  if (title.length > 200) fault('title', ownTaskMessages.titleTooLong)
  const minutes = /^\d{1,4}$/.test(written.minutes.trim()) ? Number(written.minutes) : Number.NaN
  if (!(minutes >= 5 && minutes <= 6000)) fault('minutes', ownTaskMessages.minutesWrong)
  const dueOn = written.dueOn.trim()
  if (!isDay(dueOn) || dueOn < '2000' || dueOn > '2100') fault('dueOn', ownTaskMessages.dayWrong)
  const everyMonths = ([1, 3, 12] as const).find((months) => String(months) === written.every) ?? null
  if (everyMonths === null && written.every !== '0') fault('every', ownTaskMessages.everyMissing)
  const weight = ([1, 2, 3] as const).find((each) => String(each) === written.weight)
  if (weight === undefined) fault('weight', ownTaskMessages.weightMissing)
  if (faults.length > 0 || weight === undefined) return { faults }
  return { task: { title, minutes, dueOn, everyMonths, weight } }
}
