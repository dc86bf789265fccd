import { expect, test } from 'vitest'
import { dayOf, formatDate, formatDayOfWeek, formatShortDate, formatTime } from './format-date.ts'

test('writes dates and times as Swedes do', () => {
  const moment = new Date('2026-11-24T09:04:00Z')
  expect(formatDate('sv', moment)).toBe('24 november 2026')
  expect(formatDate('en', moment)).toBe('24 November 2026')
  expect(formatDate('sv', '2026-12-18')).toBe('18 december 2026')
  expect(formatShortDate('sv', '2026-11-02')).toBe('2 nov')
  expect(formatDayOfWeek('sv', '2026-11-24')).toBe('Tisdag 24 november')
  expect(formatTime('sv', moment)).toBe('10.04')
})

test('a moment late in the evening belongs to the next day in Sweden', () => {
  expect(dayOf(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
  expect(formatDate('sv', new Date('2026-06-30T22:30:00Z'))).toBe('1 juli 2026')
})
