import { expect, test } from 'vitest'
import { clean, longestReport, readReport } from './read-report.ts'

const nothing = { what: '', now: '', place: '', contact: '' }

test('a few words are a report', () => {
  expect(readReport({ ...nothing, what: ' Det luktar bränt\r\ni serverrummet ' })).toEqual({
    report: { body: 'Det luktar bränt\ni serverrummet', ongoing: 'unknown', place: null, contact: null },
  })
  expect(readReport({ what: 'x', now: 'yes', place: 'Skolan', contact: '0700' })).toEqual({
    report: { body: 'x', ongoing: 'yes', place: 'Skolan', contact: '0700' },
  })
})

test('every fault is said at once', () => {
  const read = readReport({ what: ' \u0000 ', now: 'maybe', place: 'x'.repeat(201), contact: 'x'.repeat(201) })
  expect('faults' in read && read.faults.map(({ field }) => field)).toEqual(['what', 'place', 'contact'])
  expect(readReport({ ...nothing, what: 'x'.repeat(longestReport) })).toHaveProperty('report')
  expect(readReport({ ...nothing, what: 'x'.repeat(longestReport + 1) })).toHaveProperty('faults')
})

test('whatever bytes come, what is kept can be kept', () => {
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  for (let n = 0; n < 3000; n += 1) {
    const text = String.fromCharCode(...Array.from({ length: random(40) }, () => random(n % 2 ? 0x10000 : 0x80)))
    const kept = clean(text)
    expect(kept.isWellFormed()).toBe(true)
    expect(kept).not.toContain('\u0000')
    expect(clean(kept)).toBe(kept)
  }
})
