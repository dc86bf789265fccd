import { expect, test } from 'vitest'
import { readUnit, type WrittenUnit } from './read-unit.ts'
import type { Unit } from './unit.ts'
import { unitFaults } from './unit-messages.ts'

const units: readonly Unit[] = [
  { id: 'ks', kind: 'board', name: 'Kommunstyrelsen', parent: null },
  { id: 'klk', kind: 'administration', name: 'Ledningskontoret', parent: 'ks' },
  { id: 'it', kind: 'unit', name: 'It-enheten', parent: 'klk' },
]
const today = '2026-11-30'
const written = (more: Partial<WrittenUnit>): WrittenUnit => ({
  kind: 'unit',
  name: 'Ny',
  parent: '',
  since: '',
  ...more,
})

test('reads a unit that may be', () => {
  expect(
    readUnit(written({ kind: 'unit', name: '  Digitala \n tjänster', parent: 'klk' }), units, null, today),
  ).toEqual({
    unit: { kind: 'unit', name: 'Digitala tjänster', parent: 'klk' },
    since: today,
    faults: [],
  })
  expect(readUnit(written({ since: '2019-01-01' }), units, null, today).since).toBe('2019-01-01')
})

test('tells everything that is wrong at once', () => {
  const { faults } = readUnit({ kind: 'x', name: ' ', parent: 'borta', since: '31/12' }, units, null, today)
  expect(faults.map(({ field, message }) => [field, message])).toEqual([
    ['kind', unitFaults.kindMissing],
    ['name', unitFaults.nameMissing],
    ['parent', unitFaults.parentUnknown],
    ['since', unitFaults.dayWrong],
  ])
})

test('lets no name stand twice in one place, but in two', () => {
  const named = (parent: string, id: string | null = null) =>
    readUnit(written({ name: 'IT-enheten', parent }), units, id, today).faults.map(({ field }) => field)
  expect(named('klk')).toEqual(['name'])
  expect(named('ks')).toEqual([])
  expect(named('klk', 'it')).toEqual([])
})

test('puts no unit below itself', () => {
  for (const parent of ['ks', 'klk', 'it']) {
    expect(readUnit(written({ name: 'Kommunstyrelsen', parent }), units, 'ks', today).faults[0]?.message).toBe(
      unitFaults.parentBelow,
    )
  }
  expect(readUnit(written({ parent: '' }), units, 'it', today).faults).toEqual([])
})

test('takes a day that there is, and none that has not come', () => {
  for (const since of ['2026-02-30', '2026-13-01', 'i går']) {
    expect(readUnit(written({ since }), units, null, today).faults[0]?.message, since).toBe(unitFaults.dayWrong)
  }
  expect(readUnit(written({ since: '2026-12-01' }), units, null, today).faults[0]?.message).toBe(unitFaults.dayAhead)
})
