import { expect, test } from 'vitest'
import { mcnemar, mcnemarChiSquare, mcnemarExact } from './mcnemar.ts'
import reference from './reference/mcnemar.json' with { type: 'json' }

test.each(reference)('agrees with R for $gained and $lost', ({ gained, lost, corrected, plain, exact }) => {
  const [withCorrection, without] = [true, false].map((each) => mcnemarChiSquare(gained, lost, each))
  expect([withCorrection?.statistic, without?.statistic]).toEqual([
    expect.closeTo(corrected[0] ?? 0, 10),
    expect.closeTo(plain[0] ?? 0, 10),
  ])
  expect([withCorrection?.p, without?.p]).toEqual([
    expect.closeTo(corrected[1] ?? 0, 12),
    expect.closeTo(plain[1] ?? 0, 12),
  ])
  expect(mcnemarExact(gained, lost).p).toBeCloseTo(exact, 12)
})

test('is exact under 25 that changed, and corrected from there', () => {
  expect(mcnemar(12, 12)?.method).toBe('mcnemar-exact')
  expect(mcnemar(12, 13)?.method).toBe('mcnemar')
  expect(mcnemar(25, 10)?.statistic).toBeCloseTo(5.6, 12)
})

test('is the same in both directions, and nothing where nobody changed', () => {
  expect(mcnemar(3, 9)).toEqual(mcnemar(9, 3))
  expect(mcnemar(0, 0)).toBeNull()
})
