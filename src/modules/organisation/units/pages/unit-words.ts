import { type Language, say } from '../../../../platform/i18n/index.ts'
import { heldWords, messages, otherHeld } from '../messages.ts'
import { flatten, treeOf } from '../rules/tree.ts'
import type { Unit } from '../rules/unit.ts'

/** "12 tillgångar": what a unit has in a register. */
export function sayHeld(language: Language, table: string, count: number): string {
  const known = Object.hasOwn(heldWords, table) ? heldWords[table as keyof typeof heldWords] : undefined
  return known ? say(language, known, { count }) : say(language, otherHeld, { count, table })
}

/** The units to choose among, in the order of the tree and indented by it, after what stands for none of them. */
export function unitOptions(
  language: Language,
  units: readonly Unit[],
  none: string | null = say(language, messages.top),
): { value: string; label: string }[] {
  const listed = flatten(treeOf(units)).map(({ unit, depth }) => ({
    value: unit.id,
    label: `${'\u2014\u00a0'.repeat(depth)}${unit.name}`,
  }))
  return none === null ? listed : [{ value: '', label: none }, ...listed]
}

/** A unit's own page. */
export function unitPath(id: string): string {
  return `/organisation/enhet/${id}`
}
