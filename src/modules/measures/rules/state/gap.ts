import type { Catalogue, Requirement, RequirementScope } from '../catalogue/catalogue.ts'
import { demandedOf, type Levels } from './demands.ts'
import { type Applicability, type RequirementState, type ServingMeasure, stateOf } from './requirement-state.ts'

export interface Unit {
  readonly id: string
  readonly name: string
  /** The unit that it is part of; null for the municipality itself and what stands beside it. */
  readonly parent: string | null
}

/** Information or a system, in the unit that answers for it. */
export interface Asset {
  readonly id: string
  readonly name: string
  readonly unit: string | null
  readonly levels: Levels
}

/** A measure, what it serves and where it works: everywhere, in a unit with what is below it, or for one system. */
export interface PlacedMeasure extends Omit<ServingMeasure, 'covers'> {
  readonly id: string
  readonly unit: string | null
  readonly asset: string | null
  /** How much it covers of each requirement that it serves, by id. */
  readonly serves: ReadonlyMap<string, ServingMeasure['covers']>
}

export interface Situation {
  readonly units: readonly Unit[]
  readonly assets: readonly Asset[]
  readonly measures: readonly PlacedMeasure[]
  readonly applicability: ReadonlyMap<string, Applicability>
  readonly today: string
}

/** How many of what is demanded stand how. */
export type Tally = Readonly<Record<RequirementState, number>>

/** One theme in one place. */
export interface GapCell {
  readonly theme: string
  readonly tally: Tally
  /** What is demanded and applies. */
  readonly demanded: number
  readonly met: number
}

export interface GapRow {
  readonly id: string
  readonly name: string
  readonly cells: readonly GapCell[]
}

/** What is demanded in a row and not met. */
export function leftOf({ cells }: GapRow): number {
  return cells.reduce((sum, { met, demanded }) => sum + demanded - met, 0)
}

/** Requirements, measures by what they serve, and units by their own id: made once for many questions. */
interface Prepared extends Situation {
  readonly byRequirement: ReadonlyMap<string, readonly PlacedMeasure[]>
  readonly unitById: ReadonlyMap<string, Unit>
  /** Systems that have a measure of their own. The others stand as their unit does, which is worked out once. */
  readonly withOwn: ReadonlySet<string>
  readonly worked: Map<string, RequirementState>
}

function prepare(situation: Situation): Prepared {
  const byRequirement = new Map<string, PlacedMeasure[]>()
  for (const measure of situation.measures) {
    for (const id of measure.serves.keys()) byRequirement.set(id, [...(byRequirement.get(id) ?? []), measure])
  }
  return {
    ...situation,
    byRequirement,
    unitById: new Map(situation.units.map((unit) => [unit.id, unit])),
    withOwn: new Set(situation.measures.flatMap(({ asset }) => asset ?? [])),
    worked: new Map(),
  }
}

/** A unit and those that it is part of, nearest first. A circle, which there should not be, ends where it closes. */
function chainOf(unitById: ReadonlyMap<string, Unit>, unit: string | null): readonly string[] {
  const chain: string[] = []
  for (let at = unit; at !== null && !chain.includes(at); at = unitById.get(at)?.parent ?? null) chain.push(at)
  return chain
}

/** How a requirement stands in a place: what works everywhere, in the units that the place is part of, and for the system itself. */
function stateIn(prepared: Prepared, requirement: string, place: Place): RequirementState {
  if (place.asset !== null && prepared.withOwn.has(place.asset)) return workOut(prepared, requirement, place)
  const key = `${place.unit} ${requirement}`
  const known = prepared.worked.get(key)
  if (known !== undefined) return known
  const state = workOut(prepared, requirement, place)
  prepared.worked.set(key, state)
  return state
}

interface Place {
  readonly unit: string | null
  readonly asset: string | null
}

function workOut(
  { byRequirement, unitById, applicability, today }: Prepared,
  requirement: string,
  place: Place,
): RequirementState {
  const chain = chainOf(unitById, place.unit)
  const here = (byRequirement.get(requirement) ?? []).filter(
    ({ unit, asset }) =>
      (asset === null || asset === place.asset) && (unit === null || asset !== null || chain.includes(unit)),
  )
  const serving = here.map(({ status, evidence, serves }) => ({
    status,
    evidence,
    covers: serves.get(requirement) ?? ('part' as const),
  }))
  return stateOf(applicability.get(requirement) ?? null, serving, today)
}

/** How each requirement stands for the whole municipality: what works in one unit or for one system alone is part of it at most. */
export function statesOf(catalogue: Catalogue, situation: Situation): ReadonlyMap<string, RequirementState> {
  const { byRequirement, applicability, today } = prepare(situation)
  const stateFor = ({ id, at }: Requirement) => {
    const serving = (byRequirement.get(id) ?? []).map(({ status, evidence, serves, unit, asset }) => {
      const everywhere = unit === null && asset === null
      const covers = everywhere || at === 'organisation' ? (serves.get(id) ?? 'part') : 'part'
      return { status, evidence, covers } as const
    })
    return stateOf(applicability.get(id) ?? null, serving, today)
  }
  return new Map(catalogue.themes.flatMap(({ requirements }) => requirements.map((each) => [each.id, stateFor(each)])))
}

const none: Tally = { met: 0, partly: 0, not: 0, 'not-assessed': 0, 'not-applicable': 0 }

export function tallyOf(states: Iterable<RequirementState>): Tally {
  const tally = { ...none }
  for (const state of states) tally[state] += 1
  return tally
}

function cellOf(theme: string, states: readonly RequirementState[]): GapCell {
  const tally = tallyOf(states)
  return { theme, tally, demanded: states.length - tally['not-applicable'], met: tally.met }
}

const atScope = (requirements: readonly Requirement[], scope: RequirementScope) =>
  requirements.filter(({ at }) => at === scope)

/**
 * Each unit by the themes of a catalogue: what is demanded of the unit itself, and of each of its systems by how it is classified. What is
 * done once for the whole municipality is no unit's gap: see `organisationGap`.
 */
export function gapByUnit(catalogue: Catalogue, situation: Situation): readonly GapRow[] {
  const prepared = prepare(situation)
  const assetsOf = Map.groupBy(situation.assets, ({ unit }) => unit)
  return situation.units.map(({ id, name }) => ({
    id,
    name,
    cells: catalogue.themes.map((theme) => {
      const own = atScope(theme.requirements, 'unit').map((each) =>
        stateIn(prepared, each.id, { unit: id, asset: null }),
      )
      const ofSystems = (assetsOf.get(id) ?? []).flatMap((asset) => statesFor(prepared, theme.requirements, asset))
      return cellOf(theme.id, [...own, ...ofSystems])
    }),
  }))
}

/** What is demanded of systems that no unit of today answers for, by theme; null where there are none. */
export function gapWithoutUnit(catalogue: Catalogue, situation: Situation): readonly GapCell[] | null {
  const known = new Set<string | null>(situation.units.map(({ id }) => id))
  const astray = situation.assets.filter(({ unit }) => !known.has(unit))
  if (astray.length === 0) return null
  const prepared = prepare(situation)
  return catalogue.themes.map((theme) =>
    cellOf(
      theme.id,
      astray.flatMap((asset) => statesFor(prepared, theme.requirements, asset)),
    ),
  )
}

/** What is done once for the whole municipality, by theme. */
export function organisationGap(catalogue: Catalogue, situation: Situation): readonly GapCell[] {
  const states = statesOf(catalogue, situation)
  return catalogue.themes.map(({ id, requirements }) =>
    cellOf(
      id,
      atScope(requirements, 'organisation').map((each) => states.get(each.id) ?? 'not-assessed'),
    ),
  )
}

/** Each system by the themes of a catalogue. */
export function gapBySystem(catalogue: Catalogue, situation: Situation): readonly GapRow[] {
  const prepared = prepare(situation)
  return situation.assets.map((asset) => ({
    id: asset.id,
    name: asset.name,
    cells: catalogue.themes.map((theme) => cellOf(theme.id, statesFor(prepared, theme.requirements, asset))),
  }))
}

/** What one system’s levels demand, and how each stands for it. */
export function demandsOn(
  catalogue: Catalogue,
  situation: Situation,
  asset: Asset,
): readonly { readonly requirement: Requirement; readonly state: RequirementState }[] {
  const prepared = prepare(situation)
  const requirements = catalogue.themes.flatMap((theme) => theme.requirements)
  return demandedOf(requirements, asset.levels).map((requirement) => ({
    requirement,
    state: stateIn(prepared, requirement.id, { unit: asset.unit, asset: asset.id }),
  }))
}

function statesFor(prepared: Prepared, requirements: readonly Requirement[], asset: Asset): RequirementState[] {
  return demandedOf(requirements, asset.levels).map(({ id }) =>
    stateIn(prepared, id, { unit: asset.unit, asset: asset.id }),
  )
}
