import { expect, test } from 'vitest'
import { ReportLimit } from './limit-reports.ts'

const now = new Date('2026-11-30T09:04:00Z')
const later = new Date('2026-11-30T10:00:00Z')

test('an address is stopped at its most, others are not, and the next hour begins anew', () => {
  const limit = new ReportLimit({ most: 3, mostOfAll: 5 })
  const from = (address: string, at = now) => limit.allowsAddress(address, at)
  expect([from('x'), from('x'), from('x'), from('x')]).toEqual([true, true, true, false])
  expect(from('y')).toBe(true)
  expect(from('x', later)).toBe(true)
})

test('a page is stopped at its most, others are not, and the next hour begins anew', () => {
  const limit = new ReportLimit({ most: 3, mostOfAll: 2 })
  const to = (page: string, at = now) => limit.allowsPage(page, at)
  expect([to('a'), to('a'), to('a')]).toEqual([true, true, false])
  expect(to('b')).toBe(true)
  expect(to('a', later)).toBe(true)
})

test('any number of made-up addresses shuts nobody out, and a page is limited through them all', () => {
  const limit = new ReportLimit({ most: 3, mostOfAll: 2, mostKept: 100 })
  expect([limit.allowsPage('a', now), limit.allowsPage('a', now)]).toEqual([true, true])
  for (let address = 0; address < 1000; address += 1) limit.allowsAddress(`${address}`, now)
  expect(limit.allowsAddress('someone', now)).toBe(true)
  expect(limit.allowsPage('a', now)).toBe(false)
})
