import type { ActionContext } from '../../../platform/action/index.ts'
import { type FieldFault, Problem } from '../../../platform/problem/index.ts'
import type { RegisterRecord } from '../../../platform/register/index.ts'
import { exerciseActions } from '../exercise-register.ts'
import type { Read } from '../rules/read.ts'

/** An exercise that whoever asks may lead. At most three statements. @throws Problem `not-found`, `forbidden` for another's */
export async function requireOwn(context: ActionContext, exercise: string): Promise<RegisterRecord> {
  const { record, mayChange } = await exerciseActions.read.run(context, exercise)
  if (record.endedAt !== null) throw new Problem('not-found')
  if (!mayChange) throw new Problem('forbidden')
  return record
}

/** What was read. @throws Problem `bad-input` with every fault */
export function valueIn<Value, Name extends string>(read: Read<Value, Name>): Value {
  if ('value' in read) return read.value
  const faults = Object.entries(read.faults).map(([field, message]) => ({ field, message }) as FieldFault)
  throw new Problem('bad-input', { faults })
}
