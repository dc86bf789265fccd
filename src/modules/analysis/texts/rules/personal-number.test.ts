import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPersonalNumbers } from './personal-number.ts'

const found = (text: string) => findPersonalNumbers(text).map(({ start, end }) => text.slice(start, end))

/** The last digit, by the rule of SKV 704 worked by hand: 212121212, digits of the products added, up to the next ten. */
function withCheck(nine: string): string {
  const products = [...nine].map((digit, index) => `${Number(digit) * (index % 2 === 0 ? 2 : 1)}`)
  const sum = [...products.join('')].reduce((total, digit) => total + Number(digit), 0)
  return `${nine}${(10 - (sum % 10)) % 10}`
}

test.each([
  '640823-3234',
  '6408233234',
  '640823 3234',
  '640823–3234',
  '19640823-3234',
  '196408233234',
  '640823+3234',
  '18640823+3234',
  '701063-2391',
  '7010632391',
  '19701063-2391',
  '811218-9876',
])('finds %s', (number) => {
  expect(found(`Ring ${number}.`)).toEqual([number])
  expect(found(number)).toEqual([number])
})

test.each([
  ['a wrong check digit', '640823-3235'],
  ['a month that does not exist', withCheck('641323323')],
  ['a day that does not exist', withCheck('640832323')],
  ['30 February', withCheck('640230323')],
  ['29 February of a year that had none', `19${withCheck('010229323')}`],
  ['a day over 91', withCheck('640892323')],
  ['day 60', withCheck('640860323')],
  ['another century', `17${withCheck('640823323')}`],
  ['eleven digits', '16408233234'],
  ['a number within a longer one', '996408233234123'],
  ['an order number', '2015-640823-32345'],
])('leaves %s', (_, number) => {
  expect(found(`Ärende ${number} gäller.`)).toEqual([])
})

test('takes 29 February of a leap year, where either century may be meant', () => {
  expect(found(withCheck('000229323'))).toHaveLength(1)
  expect(found(`1900${withCheck('000229323').slice(2)}`)).toEqual([])
})

test('finds every one in a text, with where it stands', () => {
  const text = 'Anna (640823-3234) och Bo, 701063-2391'
  expect(found(text)).toEqual(['640823-3234', '701063-2391'])
  expect(findPersonalNumbers(text)[0]).toEqual({ start: 6, end: 17 })
})

test('finds any date with its check digit, and with no other last digit', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: 999 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 9 }),
      (date, birth, coordinated, off) => {
        const [year = '', month = '', born = ''] = date.toISOString().slice(0, 10).split('-')
        const shown = coordinated ? `${Number(born) + 60}` : born
        const ten = withCheck(`${year.slice(2)}${month}${shown}${`${birth}`.padStart(3, '0')}`)
        const wrong = `${ten.slice(0, 9)}${(Number(ten[9]) + off) % 10}`
        const written = (digits: string) => `${year.slice(0, 2)}${digits.slice(0, 6)}-${digits.slice(6)}`
        return found(written(ten)).length === 1 && found(written(wrong)).length === 0
      },
    ),
  )
})
