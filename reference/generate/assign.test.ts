import { describe, expect, it } from 'vitest'
import { assignMany, assignOne, takeHighest } from './assign.ts'
import { uniform } from './noise.ts'

const codes = Array.from({ length: 40 }, (_, index) => String(index).padStart(2, '0'))
const chance = (code: string, option = '') => uniform('test', code, option)

describe('dealing out answers', () => {
  it('takes those that score highest, equal ones in the order of the codes', () => {
    expect(takeHighest(['b', 'a', 'c'], 2, (code) => (code === 'c' ? 1 : 0))).toEqual(['c', 'a'])
    expect(() => takeHighest(['a'], 2, () => 0)).toThrow('2 wanted of 1')
  })

  it('gives one option each, the first to those that score highest', () => {
    const given = assignOne(
      ['a', 'b', 'c'],
      new Map([
        ['ja', 1],
        ['nej', 2],
      ]),
      (code) => (code === 'b' ? 1 : 0),
    )
    expect([...given]).toEqual([
      ['b', 'ja'],
      ['a', 'nej'],
      ['c', 'nej'],
    ])
    expect(() => assignOne(['a'], new Map([['ja', 2]]), () => 0)).toThrow('2 answers for 1 respondents')
  })

  it('gives everyone at least one of several, with each count exact', () => {
    const counts = new Map([
      ['x', 3],
      ['y', 35],
      ['z', 40],
      ['w', 0],
    ])
    const given = assignMany(codes, counts, chance)
    expect([...given.values()].every((options) => options.size > 0)).toBe(true)
    for (const [option, count] of counts) {
      expect([...given.values()].filter((options) => options.has(option))).toHaveLength(count)
    }
  })

  it('has just enough when there is one answer for each', () => {
    const given = assignMany(
      codes,
      new Map([
        ['x', 10],
        ['y', 30],
      ]),
      chance,
    )
    expect([...given.values()].every((options) => options.size === 1)).toBe(true)
    expect(() => assignMany(codes, new Map([['x', 39]]), chance)).toThrow('fewer answers than respondents')
  })
})
