import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createNumberCounts } from './number-counts.ts'

function counting(numbers: Iterable<number>) {
  const counts = createNumberCounts()
  for (const number of numbers) counts.add(number)
  return counts
}

it('keeps each distinct number once, with how many times it came', () => {
  const { values, times } = counting([3, 1, 3, 2, 3]).counted()
  expect([[...values], [...times]]).toEqual([
    [1, 2, 3],
    [1, 1, 3],
  ])
})

it('gives every number back in order, however many there are and however they are divided', () => {
  const numbers = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
  )
  fc.assert(
    fc.property(numbers, numbers, (first, second) => {
      const whole = Float64Array.from([...first, ...second].map((value) => value + 0)).sort()
      const counts = counting(first.map((value) => value + 0))
      const { values, times } = counting(second.map((value) => value + 0)).counted()
      counts.addCounted(values, times)
      expect([...counts.sorted()]).toEqual([...whole])
    }),
  )
})

it('takes more distinct numbers than it gathers at a time', () => {
  const counts = counting(Array.from({ length: 20_000 }, (_, index) => (index * 7_919) % 15_000))
  expect(counts.counted().values).toHaveLength(15_000)
  expect(counts.sorted()).toHaveLength(20_000)
})
