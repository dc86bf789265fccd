import type { Message } from '../../../../platform/i18n/index.ts'
import { readDay } from './read-day.ts'
import { withBelow } from './tree.ts'
import { isUnitKind, longestUnitName, type Unit } from './unit.ts'
import { unitFaults } from './unit-messages.ts'

/** A unit as it was written in a form. Empty `parent`: directly under the municipality. Empty `since`: from today. */
export interface WrittenUnit {
  readonly kind: string
  readonly name: string
  readonly parent: string
  readonly since: string
}

export interface UnitFault {
  readonly field: keyof WrittenUnit
  readonly message: Message
}

/**
 * Reads a unit that is new (`id` null) or changed, among those that there are. Gives it, or everything that is wrong with it.
 *
 * @param today an ISO date
 */
export function readUnit(
  { kind, name, parent, since }: WrittenUnit,
  units: readonly Unit[],
  id: string | null,
  today: string,
): { readonly unit: Omit<Unit, 'id'>; readonly since: string; readonly faults: readonly UnitFault[] } {
  const called = name.trim().replace(/\s+/g, ' ')
  const under = parent === '' ? null : parent
  const day = since.trim() === '' ? today : readDay(since)
  const faults: UnitFault[] = []
  const fault = (field: keyof WrittenUnit, message: Message) => faults.push({ field, message })
  if (!isUnitKind(kind)) fault('kind', unitFaults.kindMissing)
  if (called === '') fault('name', unitFaults.nameMissing)
  else if (called.length > longestUnitName) fault('name', unitFaults.nameLong)
  else if (units.some((other) => other.id !== id && other.parent === under && sameName(other.name, called))) {
    const taken = unitFaults.nameTaken
    fault('name', { sv: taken.sv({ name: called }), en: taken.en({ name: called }) })
  }
  if (under !== null && !units.some((other) => other.id === under)) fault('parent', unitFaults.parentUnknown)
  else if (under !== null && id !== null && withBelow(units, id).has(under)) fault('parent', unitFaults.parentBelow)
  if (day === null) fault('since', unitFaults.dayWrong)
  else if (day > today) fault('since', unitFaults.dayAhead)
  return { unit: { kind: isUnitKind(kind) ? kind : 'unit', name: called, parent: under }, since: day ?? today, faults }
}

/** Whether two names are the same to whoever reads them. */
export function sameName(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase('sv') === b.trim().toLocaleLowerCase('sv')
}
