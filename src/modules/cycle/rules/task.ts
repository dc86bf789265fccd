/** How heavy it weighs that a task is done: `law` where an act or a decision sets the time. */
export const weights = ['law', 'heavy', 'normal', 'light'] as const
export type Weight = (typeof weights)[number]

/** What a task is, among all of an organisation: a record of a register, what is to be done with it, and the day. */
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
  /** ISO date: somebody has said that it is not to be seen before this. */
  readonly laterUntil: string | null
}

/** The key as a part of an address. A register and what is to be done are names of ours, without dots. */
export function addressOfTask({ register, record, what, dueOn }: TaskKey): string {
  return [register, what, dueOn, encodeURIComponent(record)].join('.')
}

/** The key that such a part of an address names, or null. */
export function readTaskAddress(text: string): TaskKey | null {
  const [, register, what, dueOn, record] = /^([a-z-]+)\.([a-z-]+)\.(\d{4}-\d{2}-\d{2})\.(.{1,100})$/.exec(text) ?? []
  return register && what && dueOn && record ? { register, record, what, dueOn } : null
}
