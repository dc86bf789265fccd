import { expect, test } from 'vitest'
import { alignColumns } from './align-columns.ts'

test('words to the left and figures to the right, and a long label is broken, not cut', () => {
  const long = 'Informationssäkerhetssamordnare eller motsvarande funktion i kommunen'
  const lines = alignColumns([
    [{ text: 'Svar' }, { text: 'Antal', right: true }],
    [{ text: long }, { text: '7', right: true }],
    [{ text: 'Nej' }, { text: '170', right: true }],
  ])
  expect(lines).toHaveLength(5)
  expect(lines[2]).toMatch(/^Informationssäkerhetssamordnare eller .* 7$/)
  expect(
    lines
      .slice(2, 4)
      .map((line) => line.replace(/\s+7$/, '').trim())
      .join(' '),
  ).toBe(long)
  expect(lines[4]).toMatch(/^Nej +170$/)
})
