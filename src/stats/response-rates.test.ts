import { expect, test } from 'vitest'
import { responseRates } from './response-rates.ts'

test('with everyone eligible the six rates are two', () => {
  const rates = responseRates({ complete: 228, partial: 27, none: 35 })
  expect(rates.RR1).toBeCloseTo(0.7862069, 7)
  expect(rates.RR2).toBeCloseTo(0.8793103, 7)
  expect([rates.RR3, rates.RR5]).toEqual([rates.RR1, rates.RR1])
  expect([rates.RR4, rates.RR6]).toEqual([rates.RR2, rates.RR2])
})

test('cases of unknown eligibility count whole, in part and not at all', () => {
  const rates = responseRates({ complete: 50, partial: 10, none: 20, unknown: 20, eligibleShare: 0.5 })
  expect(rates).toEqual({ RR1: 0.5, RR2: 0.6, RR3: 50 / 90, RR4: 60 / 90, RR5: 50 / 80, RR6: 60 / 80 })
})

test('refuses a survey without cases', () => {
  expect(() => responseRates({ complete: 0, partial: 0, none: 0 })).toThrow(RangeError)
})
