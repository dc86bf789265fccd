import { describe, expect, it } from 'vitest'
import { checkSaid, decimalsOf } from './check-said.ts'

const counts = (n: number, options: readonly number[], all = options) => ({ n, options, all })

describe('words of a report', () => {
  it('take "a little over 20" as 21 to 24', () => {
    const rule = { kind: 'count-between', from: 21, to: 24 } as const
    expect([20, 21, 24, 25].map((count) => checkSaid(rule, counts(243, [count])))).toEqual([false, true, true, false])
  })

  it('take "under a third" as less than a third, not as a third', () => {
    const rule = { kind: 'share-between', from: [0, 1], below: [1, 3] } as const
    expect(checkSaid(rule, counts(150, [49]))).toBe(true)
    expect(checkSaid(rule, counts(150, [50]))).toBe(false)
    expect(checkSaid(rule, counts(0, [0]))).toBe(false)
  })

  it('let the most common answer share its place but not be passed', () => {
    const rule = { kind: 'most-common' } as const
    expect(checkSaid(rule, counts(20, [8], [8, 8, 4]))).toBe(true)
    expect(checkSaid(rule, counts(20, [8], [8, 9, 3]))).toBe(false)
  })

  it('hold an order to every step', () => {
    const rule = { kind: 'most-common-first' } as const
    expect(checkSaid(rule, counts(149, [118, 97, 97, 58]))).toBe(true)
    expect(checkSaid(rule, counts(149, [118, 97, 98, 58]))).toBe(false)
  })

  it('find each percentage in an option of its own', () => {
    const rule = { kind: 'percents-in-any-order', percents: [14, 14] } as const
    expect(checkSaid(rule, counts(100, [14, 22, 14]))).toBe(true)
    expect(checkSaid(rule, counts(100, [14, 22, 42]))).toBe(false)
  })

  it('read the decimals of a printed percentage', () => {
    expect([71, 78.6, 9.25].map(decimalsOf)).toEqual([0, 1, 2])
  })
})
