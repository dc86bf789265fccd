import { expect, test } from 'vitest'
import { asTextOrNumber } from './write-rows.ts'

test.each(['=HYPERLINK("x")', '@SUM(A1)', '+A1', '-2+cmd|x', '+46 70*1', '\t=1', '\r=1'])('%j is made text', (cell) => {
  expect(asTextOrNumber(cell)).toBe(`'${cell}`)
})

test.each(['', 'Arboga', '1984', '-12,5', '+46 (0)70-174 06 26', '-', "O'Hara", 'a=1'])('%j stays as it is', (cell) => {
  expect(asTextOrNumber(cell)).toBe(cell)
})
