import { type Conduit, type ControlSystem, comesIn, type Zone, type ZoneKind } from './control-system.ts'

/**
 * What is to be put right about a control system, with how heavy it weighs (3 is danger, 2 ought to be done, 1 can wait) and the field of the
 * asset's form where it is: the heaviest first.
 */
export const findingKinds = {
  'open-internet': [3, 'internet'],
  'remote-unprotected': [3, 'remote_protection'],
  'vendor-always': [3, 'vendor_access'],
  'safety-reached': [3, 'remote_access'],
  'remote-password': [2, 'remote_protection'],
  'critical-unjudged': [2, null],
  'critical-no-method': [2, null],
  'never-restored': [2, 'restored_on'],
  'restored-long-ago': [2, 'restored_on'],
  'no-owner': [2, 'owner'],
  'no-zone': [2, 'zone'],
  'remote-unknown': [2, 'remote_access'],
  'internet-unknown': [2, 'internet'],
  'no-unit': [1, 'unit'],
  'by-hand-unknown': [1, 'by_hand'],
} as const satisfies Record<string, readonly [1 | 2 | 3, string | null]>
export type FindingKind = keyof typeof findingKinds

export function weightOf(kind: FindingKind): 1 | 2 | 3 {
  return findingKinds[kind][0]
}

/**
 * What there is to put right about a system. Whether it can be brought back and run by hand is asked of what is critical to society alone:
 * of the rest it would be asked in vain.
 *
 * @param zoneKind of the zone that it stands in
 * @param yearAgo ISO date: a recovery that was tried before it has to be tried again
 */
export function findingsOf(system: ControlSystem, zoneKind: ZoneKind | null, yearAgo: string): FindingKind[] {
  const { internet, remoteAccess, remoteWhen, remoteProtection, vendorAccess, restoredOn } = system
  const { supplier, staff } = comesIn(system)
  const remote = supplier || staff
  const critical = system.critical === true
  const holds: Readonly<Record<FindingKind, boolean>> = {
    'open-internet': internet === 'open',
    'remote-unprotected': remote && remoteProtection === 'none',
    'vendor-always': supplier && vendorAccess === 'always',
    // What stops a boiler from bursting is not reached from anywhere else than beside it
    'safety-reached': zoneKind === 'safety' && (remote || internet === 'open' || internet === 'behind-protection'),
    'remote-password': remote && remoteProtection === 'password',
    'critical-unjudged': system.critical === null,
    'critical-no-method': critical && system.criticalBy === null,
    'never-restored': critical && restoredOn === null,
    'restored-long-ago': critical && restoredOn !== null && restoredOn < yearAgo,
    'no-owner': system.owner === null,
    'no-zone': system.zone === null,
    'remote-unknown':
      remoteAccess === null ||
      (remote && (remoteWhen === null || remoteProtection === null)) ||
      (supplier && vendorAccess === null),
    'internet-unknown': internet === null,
    'no-unit': system.unit === null,
    'by-hand-unknown': critical && system.byHand === null,
  }
  return (Object.keys(findingKinds) as FindingKind[]).filter((kind) => holds[kind])
}

export interface Finding {
  readonly kind: FindingKind
  readonly systems: readonly ControlSystem[]
}

/** Of many systems what there is to put right, with whose it is: the heaviest first. */
export function findingsTogether(
  systems: readonly ControlSystem[],
  zones: readonly Zone[],
  yearAgo: string,
): readonly Finding[] {
  const kinds = new Map(zones.map(({ id, kind }) => [id, kind]))
  const found = systems.map((system) => ({
    system,
    has: new Set(findingsOf(system, kinds.get(system.zone ?? '') ?? null, yearAgo)),
  }))
  return (Object.keys(findingKinds) as FindingKind[])
    .map((kind) => ({ kind, systems: found.filter(({ has }) => has.has(kind)).map(({ system }) => system) }))
    .filter(({ systems: those }) => those.length > 0)
}

/** Ways between zones that let everything through, or that nobody has said anything of. */
export function openConduits(conduits: readonly Conduit[]): readonly Conduit[] {
  return conduits.filter(({ protection }) => protection === 'none' || protection === null)
}
