import { expect, test } from 'vitest'
import { comesTooLate, readDays } from './plan-waves.ts'

const asked = { opensOn: '2026-11-01', closesOn: '2026-12-18' }

test.each([
  ['planned', '2026-12-18', false],
  ['planned', '2026-12-19', true],
  ['paused', '2026-12-19', true],
  // What has been settled stays what it became
  ['sent', '2026-12-19', false],
  ['cancelled', '2026-12-19', false],
])('a reminder that is %s for %s comes too late: %s', (status, plannedFor, late) => {
  expect(comesTooLate({ status, plannedFor }, asked)).toBe(late)
})

test('each day that is wrong is told by itself, also one that no calendar has', () => {
  const { days, faults } = readDays(['2026-02-30', '2026-12-24', '2026-12-10', '2026-12-10'], asked, '2026-11-30')
  expect(days).toEqual(['2026-12-10'])
  expect(faults.map(({ index, message }) => [index, message.sv.split('.')[0]])).toEqual([
    [0, 'Skriv en dag som finns, med år, månad och dag, till exempel 2026-12-01'],
    [1, 'Dagen är efter sista svarsdag'],
    [3, 'Det finns redan en påminnelse den dagen'],
  ])
})
