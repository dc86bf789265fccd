import { type Due, declaredRegisters, type RegisterTable } from '../../platform/register/index.ts'
import { assetRegister } from '../assets/index.ts'
import { documentRegister } from '../documents/index.ts'

/** A date of a register that raises a task when its day comes. */
export interface DueDate extends Due {
  /** The table, and its columns for the day, the name and whose it is. */
  readonly register: RegisterTable
  readonly what: string
  readonly name: string
  readonly owner: string | null
  /** Where its records have their pages. */
  readonly path: string
}

let known: { readonly registers: number; readonly dates: readonly DueDate[] } = { registers: 0, dates: [] }

/** Every date of every declared register that raises a task. */
export function dueDates(): readonly DueDate[] {
  // Those two are named here so that they are declared in a process that only works, which has no pages
  const registers = new Set([assetRegister, documentRegister, ...declaredRegisters()])
  if (known.registers !== registers.size) {
    const dates = [...registers].flatMap(({ table, path, name, owner, fields }) =>
      [...fields].flatMap(([what, field]): DueDate[] =>
        field.kind === 'date' && field.due !== undefined
          ? [{ register: table, what, name, owner, path, ...field.due }]
          : [],
      ),
    )
    known = { registers: registers.size, dates }
  }
  return known.dates
}

/** The date that a task follows from; undefined for what somebody wrote, and for surveys. */
export function dueDateOf({
  register,
  what,
}: {
  readonly register: string
  readonly what: string
}): DueDate | undefined {
  return dueDates().find((each) => each.register === register && each.what === what)
}
