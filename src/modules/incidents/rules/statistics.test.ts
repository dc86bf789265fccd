import { expect, test } from 'vitest'
import { type Counts, disclose, discloseTotal } from './statistics.ts'

test('what is small is withheld, with another so that it cannot be worked out', () => {
  expect(disclose({ a: 10, b: 8, c: 0 })).toEqual({ a: 10, b: 8, c: 0 })
  expect(disclose({ a: 10, b: 8, c: 1, d: 0 })).toEqual({ a: 10, b: null, c: null, d: 0 })
  expect(disclose({ a: 10, b: 1, c: 1 })).toEqual({ a: null, b: null, c: null })
  expect(disclose({ a: 3, b: 0 })).toEqual({ a: null, b: null })
  expect(disclose({ a: 0, b: 0 })).toEqual({ a: 0, b: 0 })
  expect(disclose({ a: 9, b: 2 })).toEqual({ a: null, b: null })
  expect([0, 1, 4, 5].map(discloseTotal)).toEqual([0, null, null, 5])
})

test('no count of one or two can be worked out from what is shown and the sum', () => {
  let seed = 3
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % below
  }
  for (let n = 0; n < 2000; n += 1) {
    const counts: Counts = Object.fromEntries(Array.from({ length: 2 + random(6) }, (_, at) => [`${at}`, random(9)]))
    const shown = disclose(counts)
    const total = Object.values(counts).reduce((sum, each) => sum + each, 0)
    const withheld = Object.entries(counts).filter(([key]) => shown[key] === null)
    for (const value of Object.values(shown)) expect(value === 1 || value === 2).toBe(false)
    if (withheld.length === 0 || discloseTotal(total) === null) continue
    // Whoever subtracts knows their sum: it is divided in more ways than one, whoever is looked at
    const left = withheld.reduce((sum, [, each]) => sum + each, 0)
    expect(withheld.length === Object.keys(counts).length || (withheld.length > 1 && left > 4)).toBe(true)
  }
})
