import { expect, test } from 'vitest'
import reference from './reference/intervals.json' with { type: 'json' }
import { wilson, wilsonFpc } from './wilson.ts'

test.each(reference.wilson as [number, number, number, number][])('%i of %i agrees with R', (x, n, low, high) => {
  const interval = wilson(x, n)
  expect(interval?.low).toBeCloseTo(low, 12)
  expect(interval?.high).toBeCloseTo(high, 12)
})

test.each(reference.wilsonFpc as [number, number, number, number, number, number][])(
  'follow-up: %i of %i, %i of %i answered above, agrees with R',
  (x, n, followed, N, low, high) => {
    const interval = wilsonFpc(x, n, followed, N)
    expect(interval?.low).toBeCloseTo(low, 10)
    expect(interval?.high).toBeCloseTo(high, 10)
  },
)

test('is a point when the whole population answered, and nothing without answers', () => {
  expect(wilsonFpc(3, 4, 290, 290)).toEqual({ low: 0.75, high: 0.75 })
  expect(wilson(0, 0)).toBeNull()
})
