import { expect, test } from 'vitest'
import { holm } from './holm.ts'
import reference from './reference/tests.json' with { type: 'json' }

test('agrees with R, in the order given', () => {
  const adjusted = holm(reference.holm.p)
  reference.holm.adjusted.forEach((value, i) => {
    expect(adjusted[i]).toBeCloseTo(value, 14)
  })
})
