import { expect, test } from 'vitest'
import { ReportLimit } from './limit-reports.ts'

const now = new Date('2026-11-30T09:04:00Z')

test('an address is stopped at its most, others and other pages are not, and the next hour begins anew', () => {
  const limit = new ReportLimit({ most: 3, mostOfAll: 5 })
  const from = (address: string, page = 'a', at = now) => limit.allows(page, address, at)
  expect([from('x'), from('x'), from('x'), from('x')]).toEqual([true, true, true, false])
  expect([from('y'), from('y'), from('z')]).toEqual([true, true, false])
  expect(from('x', 'b')).toBe(true)
  expect(from('x', 'a', new Date('2026-11-30T10:00:00Z'))).toBe(true)
})
