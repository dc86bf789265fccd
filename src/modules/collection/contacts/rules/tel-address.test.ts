import { expect, test } from 'vitest'
import { telAddress } from './tel-address.ts'

test.each([
  ['021-39 00 00', 'tel:021390000'],
  ['+46 (0)21-39 00 00', 'tel:+4621390000'],
  ['(021) 39 00 00, 12', 'tel:021390000'],
  ['070–174 06 05 ankn 7', 'tel:0701740605'],
])('dials %s as %s', (written, dialled) => {
  expect(telAddress(written)).toBe(dialled)
})
