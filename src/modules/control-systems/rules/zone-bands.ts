import { type Conduit, type ControlSystem, comesIn, type Zone, zoneKinds } from './control-system.ts'

/** How many of the systems of a zone are reached in a way, and whether that way stands open for some of them. */
export interface WayIn {
  readonly count: number
  readonly open: boolean
}

/** A zone with what stands in it, and how that is reached from outside. */
export interface ZoneBand {
  /** null for what stands in no zone that is known. */
  readonly zone: Zone | null
  readonly systems: readonly ControlSystem[]
  readonly internet: WayIn
  readonly supplier: WayIn
  readonly staff: WayIn
}

/** The zones with their systems, from the office inwards; last what stands in none. A zone with nothing in it is drawn for its conduits. */
export function bandsOf(
  zones: readonly Zone[],
  systems: readonly ControlSystem[],
  conduits: readonly Conduit[],
): readonly ZoneBand[] {
  const tied = new Set(conduits.flatMap(({ from, to }) => [from, to]))
  const inOrder = zones.toSorted((a, b) => zoneKinds.indexOf(a.kind) - zoneKinds.indexOf(b.kind))
  const known = new Set(zones.map(({ id }) => id))
  return [
    ...inOrder.map((zone) =>
      band(
        zone,
        systems.filter((system) => system.zone === zone.id),
      ),
    ),
    band(
      null,
      systems.filter(({ zone }) => zone === null || !known.has(zone)),
    ),
  ].filter(({ zone, systems: those }) => those.length > 0 || (zone !== null && tied.has(zone.id)))
}

function band(zone: Zone | null, systems: readonly ControlSystem[]): ZoneBand {
  const way = (comes: (system: ControlSystem) => boolean, open: (system: ControlSystem) => boolean): WayIn => {
    const those = systems.filter(comes)
    return { count: those.length, open: those.some(open) }
  }
  return {
    zone,
    systems,
    internet: way(
      ({ internet }) => internet === 'open' || internet === 'behind-protection',
      ({ internet }) => internet === 'open',
    ),
    supplier: way(
      (system) => comesIn(system).supplier,
      ({ vendorAccess }) => vendorAccess === 'always',
    ),
    staff: way(
      (system) => comesIn(system).staff,
      ({ remoteWhen }) => remoteWhen === 'always',
    ),
  }
}
