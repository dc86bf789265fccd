import { expect, test } from 'vitest'
import { columnWeights } from './column-weights.ts'
import type { Table } from './model.ts'

function table(columns: Table['columns'], ...rows: string[][]): Table {
  return { kind: 'table', caption: 'c', captionShown: false, columns, rows }
}
const words = { label: 'A', numeric: false }

test('a column of words is as wide as its text asks, and one of numbers takes no part', () => {
  const given = table([words, words, { label: 'n', numeric: true }], ['a', 'b', '1'])
  expect(columnWeights(given)).toEqual([1, 1, 0])
  const four = columnWeights(table([words, words], ['ab '.repeat(4), 'ab '.repeat(16)]))
  expect((four[1] ?? 0) / (four[0] ?? 1)).toBeCloseTo(2)
})

test('a column has room for its longest word, and no text of any length takes all', () => {
  const [word = 0, text = 0] = columnWeights(table([words, words], ['Fördelningsstation', 'lorem ipsum '.repeat(1000)]))
  expect(word / (word + text)).toBeGreaterThan(0.3)
})

test('columns without a letter share the width', () => {
  expect(
    columnWeights(
      table([
        { label: '', numeric: false },
        { label: '', numeric: false },
      ]),
    ),
  ).toEqual([1, 1])
})
