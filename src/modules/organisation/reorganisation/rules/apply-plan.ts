import { compareUnits, type Unit } from '../../units/rules/unit.ts'
import { endedBy, madeBy, type Step } from './plan.ts'

/** What a plan makes of a unit that is there after it. */
export interface PlannedUnit extends Unit {
  readonly made: boolean
  /** What it was called, where that is another. */
  readonly wasName: string | null
  /** It belongs elsewhere than before. */
  readonly moved: boolean
}

/** From which unit a record goes to which: one record, or all of that unit that are not named otherwise. */
export interface Move {
  readonly from: string
  readonly to: string
  readonly record: string | null
}

export interface Outcome {
  readonly after: readonly PlannedUnit[]
  /** The units that are no more, with who takes what they had. */
  readonly ended: ReadonlyMap<string, string | null>
  readonly moves: readonly Move[]
}

/**
 * The organisation after a plan. What stood below a unit that ends goes to its heir; where the heir itself stood there, it takes the
 * unit's own place. A plan with faults gives something to look at, not something to be done: see `checkPlan`.
 */
export function applyPlan(units: readonly Unit[], steps: readonly Step[]): Outcome {
  const ended = new Map(steps.flatMap(endedBy))
  const names = new Map(
    steps.flatMap((step) => (step.kind === 'rename' ? [[step.unit, clean(step.name)] as const] : [])),
  )
  const parents = new Map(steps.flatMap((step) => (step.kind === 'move' ? [[step.unit, step.parent] as const] : [])))
  const placeOf = (unit: Unit): string | null => {
    let parent = parents.has(unit.id) ? (parents.get(unit.id) ?? null) : unit.parent
    // No longer than there are units that end, whatever is written
    for (let times = 0; parent !== null && ended.has(parent) && times <= ended.size; times++) {
      const heir = ended.get(parent) ?? null
      if (heir === null) break
      const place = units.find(({ id }) => id === parent)?.parent ?? null
      parent = heir === unit.id ? place : heir
    }
    return parent
  }
  const kept = units
    .filter(({ id }) => !ended.has(id))
    .map((unit): PlannedUnit => {
      const name = names.get(unit.id) ?? unit.name
      const parent = placeOf(unit)
      return {
        id: unit.id,
        kind: unit.kind,
        name,
        parent,
        made: false,
        wasName: name === unit.name ? null : unit.name,
        moved: parent !== unit.parent,
      }
    })
  const made = steps
    .flatMap(madeBy)
    .map((unit): PlannedUnit => ({ ...unit, name: clean(unit.name), made: true, wasName: null, moved: false }))
  const moves = [
    ...steps.flatMap((step) =>
      step.kind === 'split'
        ? Object.entries(step.records)
            .filter(([, to]) => to !== step.rest)
            .map(([record, to]) => ({ from: step.unit, to, record }))
        : [],
    ),
    ...[...ended].flatMap(([from, to]) => (to === null ? [] : [{ from, to, record: null }])),
  ]
  return { after: [...kept, ...made].sort(compareUnits), ended, moves }
}

/** A name as it is kept: without space around it, and one space between words. */
export function clean(name: string): string {
  return name.trim().replace(/\s+/g, ' ')
}
