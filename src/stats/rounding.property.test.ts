import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatPercent } from './format-percent.ts'
import { percentagePoints, roundPercent } from './round-share.ts'

const share = fc
  .integer({ min: 1, max: 1_000_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))
const decimals = fc.integer({ min: 0, max: 3 })

test('a rounded share is the nearest there is, and of two equally near the one farther from zero', () => {
  fc.assert(
    fc.property(share, decimals, ([x, n], places) => {
      const unit = 10 ** places
      const rounded = BigInt(Math.round(roundPercent(x, n, places) * unit))
      // 2·(100·unit·x − rounded·n) lies within −n and n in whole numbers; −n exactly is the half that was rounded up.
      const twice = 2n * (100n * BigInt(unit) * BigInt(x) - rounded * BigInt(n))
      expect(twice >= -BigInt(n) && twice < BigInt(n)).toBe(true)
      expect(roundPercent(-x, n, places) + 0).toBe(-roundPercent(x, n, places) + 0)
    }),
  )
})

test('a difference is taken before it is rounded, and turned about it is its opposite', () => {
  fc.assert(
    fc.property(share, share, ([x1, n1], [x2, n2]) => {
      fc.pre(n1 * n2 <= Number.MAX_SAFE_INTEGER / 2)
      const points = percentagePoints(x1, n1, x2, n2)
      expect(Math.abs(points - 100 * (x1 / n1 - x2 / n2))).toBeLessThanOrEqual(0.5 + 1e-9)
      expect(percentagePoints(x2, n2, x1, n1) + 0).toBe(-points + 0)
    }),
  )
})

test('some is never said to be none, nor almost all to be all, for any share of up to 300', () => {
  for (let n = 1; n <= 300; n++) {
    for (let x = 0; x <= n; x++) {
      for (const places of [0, 1]) {
        const said = formatPercent(x, n, 'en', places)
        if (/^0(\.0)?%$/.test(said ?? '') !== (x === 0)) expect([x, n, said]).toBe('none')
        if (/^100(\.0)?%$/.test(said ?? '') !== (x === n)) expect([x, n, said]).toBe('all')
      }
    }
  }
})
