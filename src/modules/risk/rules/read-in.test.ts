import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultMethod } from './default-method.ts'
import { fallingCells, isHigher, levelAt, levels, type Method, stretchMatrix, worstOf } from './method.ts'
import { readIn } from './read-in.ts'

/** The built-in method with other numbers of steps. */
function sized(likelihoods: number, consequences: number, version = 1): Method {
  return {
    ...defaultMethod,
    version,
    likelihoods: Array.from({ length: likelihoods }, (_, at) => ({
      name: { sv: `${at}`, en: `${at}` },
      frequency: { sv: `${at}`, en: `${at}` },
      perYear: 0.01 * 10 ** at,
    })),
    consequences: Array.from({ length: consequences }, (_, at) => ({
      name: { sv: `${at}`, en: `${at}` },
      meanings: {},
    })),
    matrix: stretchMatrix(defaultMethod.matrix, likelihoods, consequences),
  }
}
const size = fc.integer({ min: 3, max: 6 })

describe('an assessment read by a method', () => {
  test('is what it was by the method that it was made by', () => {
    const judged = { likelihood: 4, consequences: { life: 2, service: 4 } }
    expect(readIn(defaultMethod, judged, defaultMethod)).toEqual({
      likelihood: 4,
      consequence: 4,
      level: 'high',
      translated: false,
    })
  })

  test('takes the likelihood with the nearest times a year, and the more likely of two as near', () => {
    const before = sized(3, 5)
    const after = { ...sized(3, 5, 2), likelihoods: [0.001, 0.1, 1].map((perYear) => ({ ...step, perYear })) }
    // 0.01 is as far from 0.001 as from 0.1
    expect(readIn(after, { likelihood: 1, consequences: { life: 1 } }, before)?.likelihood).toBe(2)
    expect(readIn(after, { likelihood: 3, consequences: { life: 1 } }, before)?.likelihood).toBe(3)
  })

  test('takes the worse consequence between two steps', () => {
    const of = (consequence: number, from: number, to: number) =>
      readIn(sized(3, to, 2), { likelihood: 1, consequences: { law: consequence } }, sized(3, from))?.consequence
    expect([1, 2, 3, 4, 5].map((each) => of(each, 5, 4))).toEqual([1, 2, 3, 4, 4])
    expect([1, 2, 3].map((each) => of(each, 3, 6))).toEqual([1, 4, 6])
  })

  test('says nothing where no category of the method was judged', () => {
    const method = { ...defaultMethod, version: 2, categories: ['economy' as const] }
    expect(readIn(method, { likelihood: 1, consequences: { life: 5 } }, defaultMethod)).toBeNull()
  })

  test('keeps the ends of the scales and the order of what is judged, whatever the sizes', () => {
    fc.assert(
      fc.property(size, size, size, size, fc.nat(), fc.nat(), (l1, c1, l2, c2, a, b) => {
        const [before, after] = [sized(l1, c1), sized(l2, c2, 2)]
        const read = (likelihood: number, consequence: number) =>
          readIn(after, { likelihood, consequences: { life: consequence } }, before)
        expect(read(1, 1)?.consequence).toBe(1)
        expect(read(l1, c1)?.consequence).toBe(c2)
        const [low, high] = [1 + (Math.min(a, b) % c1), c1]
        const [first, second] = [read(1, Math.min(low, high)), read(1, Math.max(low, high))]
        expect(first?.consequence).toBeLessThanOrEqual(second?.consequence ?? 0)
      }),
    )
  })
})

describe('the matrix', () => {
  test('of the built-in method is of its scales, holds every level, and never falls', () => {
    const { matrix, likelihoods, consequences } = defaultMethod
    expect(matrix.map((line) => line.length)).toEqual(likelihoods.map(() => consequences.length))
    expect(new Set(matrix.flat())).toEqual(new Set(levels))
    expect(fallingCells(matrix)).toEqual([])
  })

  test('never falls when it is stretched, and has the size that was asked for', () => {
    fc.assert(
      fc.property(size, size, (rows, columns) => {
        const matrix = stretchMatrix(defaultMethod.matrix, rows, columns)
        expect(matrix.length).toBe(rows)
        for (const line of matrix) expect(line.length).toBe(columns)
        expect(fallingCells(matrix)).toEqual([])
        expect([matrix[0]?.[0], matrix.at(-1)?.at(-1)]).toEqual(['low', 'very-high'])
      }),
    )
  })

  test('tells which cells fall', () => {
    expect(
      fallingCells([
        ['low', 'high'],
        ['low', 'medium'],
      ]),
    ).toEqual([[2, 2]])
  })
})

test('the worst consequence is of the categories that the method has', () => {
  const judged = { likelihood: 1, consequences: { life: 2, law: 5 } }
  expect(worstOf(judged, defaultMethod)).toBe(5)
  expect(worstOf(judged, { categories: ['life'] })).toBe(2)
  expect(worstOf({ likelihood: 1, consequences: {} }, defaultMethod)).toBeNull()
})

test('a level is higher than those before it, and a cell outside the matrix is refused', () => {
  expect(isHigher('high', 'medium')).toBe(true)
  expect(isHigher('low', 'low')).toBe(false)
  expect(() => levelAt(defaultMethod, 6, 1)).toThrow()
})

const step = { name: { sv: 'a', en: 'a' }, frequency: { sv: 'a', en: 'a' } }
