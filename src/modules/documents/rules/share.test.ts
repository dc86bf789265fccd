import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fewest, total, withoutNames } from './share.ts'

const shares = (...rows: readonly [asked: number, read: number][]) =>
  rows.map(([asked, read], at) => ({ unit: `u${at}`, asked, read }))

describe('shares without names', () => {
  it('puts small units together, and the smallest of the others with them where they are too few', () => {
    expect(withoutNames(shares([8, 3], [2, 2], [4, 0]))).toEqual([
      { unit: 'u0', asked: 8, read: 3 },
      { unit: null, asked: 6, read: 2 },
    ])
    expect(withoutNames(shares([9, 3], [6, 1], [1, 1]))).toEqual([
      { unit: 'u0', asked: 9, read: 3 },
      { unit: null, asked: 7, read: 2 },
    ])
    expect(withoutNames(shares([2, 1], [1, 0]))).toBeNull()
  })

  it('never tells of fewer than five, by itself or as what is left of the total', () => {
    const row = fc.tuple(fc.nat(12), fc.nat(12)).map(([asked, read]) => [asked, Math.min(asked, read)] as const)
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const given = shares(...rows.map(([asked, read]): [number, number] => [asked, read]))
        const shown = withoutNames(given)
        if (shown === null) expect(total(given).asked).toBeLessThan(fewest)
        else expect(total(shown)).toEqual(total(given))
        for (const { asked } of shown ?? []) expect(asked).toBeGreaterThanOrEqual(fewest)
      }),
    )
  })
})
