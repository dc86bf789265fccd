/** How heavy a task weighs when there is not time for all: 1 can wait, 2 ought to be done, 3 is law or danger, 4 the law counts the hours of. */
export type Weight = OwnWeight | 4
/** That somebody can give a task of their own. */
export type OwnWeight = 1 | 2 | 3

/** How many days before its day somebody's own task begins to be one for now. A register says its own. */
export const aheadOf: Readonly<Record<OwnWeight, number>> = { 1: 14, 2: 28, 3: 42 }

/** The registers that raise tasks without being declared: what somebody wrote, and the surveys that are asked. */
export const ownRegister = 'own_task'
export const surveyRegister = 'survey'
/** What has been reported and waits to be judged: one task, whatever the number. Its name is how many. */
export const reportRegister = 'incident_report'

/** What a task is, among all of an organisation: a record of a register, the date of it that raises the task, and the day. */
export interface TaskKey {
  readonly register: string
  readonly record: string
  readonly what: string
  /** ISO date. */
  readonly dueOn: string
}

export interface Task extends TaskKey {
  /** What the record is called; of an own task its own words. */
  readonly name: string
  readonly minutes: number
  readonly weight: Weight
  /** How many days before its day it begins to be one for now. */
  readonly ahead: number
  /** ISO date: somebody has said that it is not to be seen before this. */
  readonly laterUntil: string | null
}

/** The key as a part of an address. A register and what is to be done are names of ours, without dots. */
export function addressOfTask({ register, record, what, dueOn }: TaskKey): string {
  return [register, what, dueOn, encodeURIComponent(record)].join('.')
}

/** The key that such a part of an address names, or null. */
export function readTaskAddress(text: string): TaskKey | null {
  const [, register, what, dueOn, record] = /^([a-z_-]+)\.([a-z_-]+)\.(\d{4}-\d{2}-\d{2})\.(.{1,100})$/.exec(text) ?? []
  return register && what && dueOn && record ? { register, record, what, dueOn } : null
}
