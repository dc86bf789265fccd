import { expect, test } from 'vitest'
import { guardFormula } from './guard-formula.ts'

test.each(['=1+1', '+46', '-1', '@SUM(A1)', '\tx', '\r=x'])('%j is kept from being a formula', (text) => {
  expect(guardFormula(text)).toBe(`'${text}`)
})

test('other text is left as it is', () => {
  expect(guardFormula('< 1 %')).toBe('< 1 %')
})
