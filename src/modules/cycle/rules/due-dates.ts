import type { Message } from '../../../platform/i18n/index.ts'
import { dueMessages } from './due-messages.ts'
import type { Weight } from './task.ts'

/** A date of a register that raises a task when its day comes. */
export interface DueDate {
  /** The table, and its columns for the day, the name and whose it is. */
  readonly register: string
  readonly what: string
  readonly name: string
  readonly owner: string | null
  /** What is to be done, of one record by its name, and of many. */
  readonly task: Message<{ readonly name: string }>
  readonly minutes: number
  readonly weight: Weight
  /** How many days before it is shown. */
  readonly ahead: number
}

/** Records in these states raise no task, whatever their dates say: they are not to be worked with any more. */
export const settledStates: Readonly<Record<string, readonly string[]>> = { document: ['replaced', 'repealed'] }

export const dueDates: readonly DueDate[] = [
  {
    register: 'asset',
    what: 'next_date',
    name: 'name',
    owner: 'owner',
    task: dueMessages.classify,
    minutes: 30,
    weight: 2,
    ahead: 42,
  },
  {
    register: 'document',
    what: 'next_review',
    name: 'name',
    owner: 'owner',
    task: dueMessages.review,
    minutes: 60,
    weight: 2,
    ahead: 42,
  },
]
