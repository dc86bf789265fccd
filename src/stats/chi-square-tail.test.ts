import { expect, test } from 'vitest'
import { chiSquareTail } from './chi-square-tail.ts'
import reference from './reference/tests.json' with { type: 'json' }

test.each(reference.chiSquareTail as [number, number, number][])('%d with %i degrees agrees with R', (x, df, p) => {
  expect(Math.abs(chiSquareTail(x, df) / p - 1)).toBeLessThan(1e-10)
})
