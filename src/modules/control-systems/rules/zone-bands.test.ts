import { expect, test } from 'vitest'
import type { Conduit, ControlSystem, Zone } from './control-system.ts'
import { bandsOf } from './zone-bands.ts'

const system = (id: string, about: Partial<ControlSystem>): ControlSystem => ({
  id,
  name: id,
  controls: null,
  sector: null,
  unit: null,
  owner: null,
  supplier: null,
  zone: null,
  critical: null,
  criticalBy: null,
  internet: null,
  remoteAccess: null,
  remoteWhen: null,
  remoteProtection: null,
  vendorAccess: null,
  byHand: null,
  restoredOn: null,
  ...about,
})
const zone = (id: string, kind: Zone['kind']): Zone => ({ id, name: id, kind, summary: null })
const conduit = (from: string, to: string): Conduit => ({
  id: 'c',
  name: 'c',
  from,
  to,
  carries: null,
  protection: null,
})

test('draws the office outermost and what protects innermost, then what stands in no zone', () => {
  const zones = [
    zone('s', 'safety'),
    zone('p', 'process'),
    zone('o', 'office'),
    zone('tom', 'dmz'),
    zone('tied', 'dmz'),
  ]
  const systems = [
    system('1', { zone: 's' }),
    system('2', { zone: 'p' }),
    system('3', {}),
    system('4', { zone: 'ended' }),
    system('5', { zone: 'o' }),
  ]
  const bands = bandsOf(zones, systems, [conduit('o', 'tied')])
  // An empty zone is drawn where something passes to it
  expect(bands.map(({ zone: of, systems: those }) => [of?.id ?? null, those.map(({ id }) => id)])).toEqual([
    ['o', ['5']],
    ['tied', []],
    ['p', ['2']],
    ['s', ['1']],
    [null, ['3', '4']],
  ])
})

test('counts the ways in from outside, and says which stand open', () => {
  const systems = [
    system('1', {
      zone: 'p',
      internet: 'open',
      remoteAccess: 'both',
      vendorAccess: 'when-opened',
      remoteWhen: 'always',
    }),
    system('2', { zone: 'p', internet: 'behind-protection', remoteAccess: 'supplier', vendorAccess: 'when-opened' }),
    system('3', { zone: 'p', internet: 'no', remoteAccess: 'none', vendorAccess: 'always' }),
  ]
  const [band] = bandsOf([zone('p', 'process')], systems, [])
  expect(band).toMatchObject({
    internet: { count: 2, open: true },
    supplier: { count: 2, open: false },
    staff: { count: 1, open: true },
  })
})
