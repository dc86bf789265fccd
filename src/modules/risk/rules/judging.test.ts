import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultMethod } from './default-method.ts'
import { readJudgement } from './read-judged.ts'
import { spreadOf } from './spread.ts'

const all = (step: string) => ({ life: step, service: step, economy: step, trust: step, law: step })
const judged = (likelihood: number, life: number) => ({ likelihood, consequences: { life } })

describe('a written judgement', () => {
  test('is read when everything is chosen', () => {
    expect(
      readJudgement({ likelihood: '5', consequences: all('1'), reasoning: ' Hände i våras ' }, defaultMethod),
    ).toEqual({
      ok: true,
      judged: { likelihood: 5, consequences: { life: 1, service: 1, economy: 1, trust: 1, law: 1 } },
      reasoning: 'Hände i våras',
    })
  })

  test('tells every fault at once, in the order of the form', () => {
    const written = { likelihood: '6', consequences: { ...all('1'), life: '0', law: 'x' }, reasoning: 'x'.repeat(2001) }
    const read = readJudgement(written, defaultMethod)
    expect(read.ok ? [] : read.faults.map(({ field }) => field)).toEqual(['likelihood', 'life', 'law', 'reasoning'])
  })
})

describe('the spread', () => {
  test('counts each step, and is wide from two steps', () => {
    const [likelihood, life] = spreadOf([judged(2, 3), judged(2, 4), judged(4, 4)], defaultMethod)
    expect(likelihood).toEqual({ what: 'likelihood', counts: [0, 2, 0, 1, 0], middle: 2, wide: true })
    expect(life).toEqual({ what: 'life', counts: [0, 0, 1, 2, 0], middle: 4, wide: false })
  })

  test('takes the worse of two in the middle, and has none where nobody judged', () => {
    expect(spreadOf([judged(1, 1), judged(2, 1)], defaultMethod)[0]?.middle).toBe(2)
    expect(spreadOf([], defaultMethod)[0]).toEqual({
      what: 'likelihood',
      counts: [0, 0, 0, 0, 0],
      middle: null,
      wide: false,
    })
  })

  test('counts everybody once, whatever the order', () => {
    const step = fc.integer({ min: 1, max: 5 })
    fc.assert(
      fc.property(fc.array(fc.tuple(step, step)), (pairs) => {
        const people = pairs.map(([likelihood, life]) => judged(likelihood, life))
        const [first] = spreadOf(people, defaultMethod)
        expect(first?.counts.reduce((a, b) => a + b, 0)).toBe(people.length)
        expect(spreadOf(people.toReversed(), defaultMethod)).toEqual(spreadOf(people, defaultMethod))
      }),
    )
  })
})
