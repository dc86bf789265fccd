import { above } from '../../units/rules/tree.ts'
import type { Unit } from '../../units/rules/unit.ts'
import type { Duty, Holder, Part, Responsibility } from './duty.ts'

/** Who has a part in a duty, and of which unit that was said: null for the whole municipality. Nobody where `holders` is empty. */
export interface Held {
  readonly holders: readonly Holder[]
  readonly from: string | null
  readonly inherited: boolean
}

/** Tells who has a part in a duty of a unit: what is said of it, else of the nearest unit above that says something, else of the municipality. */
export function holdersOf(
  units: readonly Unit[],
  rows: readonly Responsibility[],
): (unit: string | null, duty: Duty, part: Part) => Held {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const said = new Map<string, Responsibility[]>()
  const keyOf = (unit: string | null, duty: Duty, part: Part) => `${unit ?? ''} ${duty} ${part}`
  for (const row of rows) {
    const key = keyOf(row.unit, row.duty, row.part)
    said.set(key, [...(said.get(key) ?? []), row])
  }
  return (unit, duty, part) => {
    const own = unit === null ? undefined : known.get(unit)
    const places = [unit, ...(own ? above(known, own).map(({ id }) => id) : []), null]
    for (const from of places) {
      const holders = said.get(keyOf(from, duty, part))
      if (holders) return { holders: unique(holders), from, inherited: from !== unit }
    }
    return { holders: [], from: unit, inherited: false }
  }
}

/** The same person or role once: two units that merge may have had the same. */
function unique(holders: readonly Responsibility[]): readonly Holder[] {
  return holders.filter(
    (holder, at) => holders.findIndex(({ person, role }) => person === holder.person && role === holder.role) === at,
  )
}
