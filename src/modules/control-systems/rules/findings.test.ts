import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ControlSystem, Zone } from './control-system.ts'
import { type FindingKind, findingsOf, findingsTogether, openConduits, weightOf } from './findings.ts'

const yearAgo = '2025-12-01'
const sound: ControlSystem = {
  id: 'a',
  name: 'Vattenverket',
  controls: 'Dosering',
  sector: 'water',
  unit: { id: 'u', name: 'Vatten AB' },
  owner: 'Eva',
  supplier: 'Aqua',
  zone: 'z',
  critical: true,
  criticalBy: 'risk-analysis',
  internet: 'no',
  remoteAccess: 'both',
  remoteWhen: 'when-needed',
  remoteProtection: 'jump-host',
  vendorAccess: 'when-opened',
  byHand: 'partly',
  restoredOn: '2026-03-01',
}
const zones: readonly Zone[] = [
  { id: 'z', name: 'Process', kind: 'process', summary: null },
  { id: 's', name: 'Skydd', kind: 'safety', summary: null },
]

test('finds nothing where all is said and nothing is open', () => {
  expect(findingsOf(sound, 'process', yearAgo)).toEqual([])
})

test.each<[FindingKind, Partial<ControlSystem>]>([
  ['open-internet', { internet: 'open' }],
  ['remote-unprotected', { remoteProtection: 'none' }],
  ['vendor-always', { vendorAccess: 'always' }],
  ['remote-password', { remoteProtection: 'password' }],
  ['critical-unjudged', { critical: null }],
  ['critical-no-method', { criticalBy: null }],
  ['never-restored', { restoredOn: null }],
  ['restored-long-ago', { restoredOn: '2025-11-30' }],
  ['no-owner', { owner: null }],
  ['no-zone', { zone: null }],
  ['remote-unknown', { remoteAccess: null }],
  ['remote-unknown', { remoteWhen: null }],
  ['remote-unknown', { vendorAccess: null }],
  ['internet-unknown', { internet: null }],
  ['no-unit', { unit: null }],
  ['by-hand-unknown', { byHand: null }],
])('finds %s, and nothing else, of %j', (kind, change) => {
  expect(findingsOf({ ...sound, ...change }, 'process', yearAgo)).toEqual([kind])
})

test('counts recovery that was tried a year ago to the day as tried', () => {
  expect(findingsOf({ ...sound, restoredOn: yearAgo }, 'process', yearAgo)).toEqual([])
})

test('asks for recovery and running by hand of what is critical alone', () => {
  const plain = { ...sound, critical: false, criticalBy: null, restoredOn: null, byHand: null } as const
  expect(findingsOf(plain, 'process', yearAgo)).toEqual([])
})

test('says nothing of a supplier who does not come in, nor of protection where nobody does', () => {
  const alone = { ...sound, remoteAccess: 'own-staff', vendorAccess: 'always' } as const
  expect(findingsOf(alone, 'process', yearAgo)).toEqual([])
  const none = {
    ...sound,
    remoteAccess: 'none',
    remoteProtection: 'none',
    remoteWhen: null,
    vendorAccess: null,
  } as const
  expect(findingsOf(none, 'safety', yearAgo)).toEqual([])
})

test('lets nobody into what protects, not from behind protection either', () => {
  expect(findingsOf(sound, 'safety', yearAgo)).toEqual(['safety-reached'])
  const inside = {
    ...sound,
    remoteAccess: 'none',
    remoteWhen: null,
    remoteProtection: null,
    vendorAccess: null,
  } as const
  expect(findingsOf({ ...inside, internet: 'behind-protection' }, 'safety', yearAgo)).toEqual(['safety-reached'])
})

const anySystem: fc.Arbitrary<ControlSystem> = fc.record({
  id: fc.uuid(),
  name: fc.string(),
  controls: fc.constant(null),
  sector: fc.constant(null),
  unit: fc.constantFrom(null, { id: 'u', name: 'Vatten AB' }),
  owner: fc.constantFrom(null, 'Eva'),
  supplier: fc.constant(null),
  zone: fc.constantFrom(null, 'z', 's', 'gone'),
  critical: fc.constantFrom(null, true, false),
  criticalBy: fc.constantFrom(null, 'risk-analysis' as const),
  internet: fc.constantFrom(null, 'no' as const, 'behind-protection' as const, 'open' as const),
  remoteAccess: fc.constantFrom(null, 'none' as const, 'own-staff' as const, 'supplier' as const, 'both' as const),
  remoteWhen: fc.constantFrom(null, 'when-needed' as const, 'always' as const),
  remoteProtection: fc.constantFrom(null, 'none' as const, 'password' as const, 'two-factor' as const),
  vendorAccess: fc.constantFrom(null, 'when-opened' as const, 'always' as const),
  byHand: fc.constantFrom(null, 'yes' as const, 'no' as const),
  restoredOn: fc.constantFrom(null, '2024-01-01', '2026-06-01'),
})

test('tells together exactly what it tells of each, the heaviest first', () => {
  fc.assert(
    fc.property(fc.array(anySystem, { maxLength: 12 }), (systems) => {
      const together = findingsTogether(systems, zones, yearAgo)
      const kindOf = (zone: string | null) => zones.find(({ id }) => id === zone)?.kind ?? null
      const each = systems.flatMap((system) =>
        findingsOf(system, kindOf(system.zone), yearAgo).map((kind) => `${kind} ${system.id}`),
      )
      const all = together.flatMap(({ kind, systems: those }) => those.map(({ id }) => `${kind} ${id}`))
      expect(all.toSorted()).toEqual(each.toSorted())
      const weights = together.map(({ kind }) => weightOf(kind))
      expect(weights).toEqual(weights.toSorted((a, b) => b - a))
      expect(together.every(({ systems: those }) => those.length > 0)).toBe(true)
    }),
  )
})

test('finds the ways that nothing protects, and those that nobody has said anything of', () => {
  const conduit = { name: 'x', from: 'z', to: 's', carries: null }
  const conduits = [
    { ...conduit, id: '1', protection: 'none' as const },
    { ...conduit, id: '2', protection: null },
    { ...conduit, id: '3', protection: 'one-way' as const },
  ]
  expect(openConduits(conduits).map(({ id }) => id)).toEqual(['1', '2'])
})
