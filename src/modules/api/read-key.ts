import type { FieldFault } from '../../platform/problem/index.ts'
import { keyFaults } from './key-messages.ts'

/** What a program may at most: `write` is all that the person may. */
export type KeyScope = 'read' | 'write'
export const keyScopes: readonly KeyScope[] = ['read', 'write']

/** How many days a key holds. Nobody remembers a key for longer than a year. */
export const keyDays = [30, 90, 365] as const

export const longestKeyName = 60

export interface NewKey {
  readonly name: string
  readonly scope: KeyScope
  readonly days: number
}

/** Reads what was written of a new key, with everything that is wrong with it. */
export function readKey(written: { name: string; scope: string; days: string }): NewKey | readonly FieldFault[] {
  const name = written.name.replace(/\s+/g, ' ').trim()
  const scope = keyScopes.find((known) => known === written.scope)
  const days = keyDays.find((known) => String(known) === written.days)
  const faults: FieldFault[] = []
  if (name === '') faults.push({ field: 'name', message: keyFaults.nameIt })
  else if (name.length > longestKeyName) faults.push({ field: 'name', message: keyFaults.nameTooLong })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  else if (/[\u0000-\u001f\u007f]/.test(name)) faults.push({ field: 'name', message: keyFaults.nameIt })
  if (scope === undefined) faults.push({ field: 'scope', message: keyFaults.chooseScope })
  if (days === undefined) faults.push({ field: 'days', message: keyFaults.chooseDays })
  return scope === undefined || days === undefined || faults.length > 0 ? faults : { name, scope, days }
}
