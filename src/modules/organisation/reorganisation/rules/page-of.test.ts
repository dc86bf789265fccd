import { expect, test } from 'vitest'
import { pageOf } from './page-of.ts'

const all = Array.from({ length: 120 }, (_, n) => n)

test('every record is on one page, and fifty at most are on each', () => {
  const pages = ['1', '2', '3'].map((asked) => pageOf(all, asked))
  expect(pages.flatMap(({ shown }) => shown)).toEqual(all)
  expect(pages.map(({ from, to, pages }) => [from, to, pages])).toEqual([
    [1, 50, 3],
    [51, 100, 3],
    [101, 120, 3],
  ])
  expect(pageOf(all.slice(0, 50), '1').pages).toBe(1)
})

test('a page that is not there is the nearest', () => {
  expect(['', '0', '-1', 'x', '4', '99999999'].map((asked) => pageOf(all, asked).page)).toEqual([1, 1, 1, 1, 3, 1])
  expect(pageOf([], '2')).toMatchObject({ shown: [], page: 1, pages: 1 })
})
