import { expect, test } from 'vitest'
import { countOfBase, formatDifference, formatNumber, formatPercent, tableDecimals } from './format-percent.ts'

const nb = '\u00a0'

test('writes Swedish with decimal comma and a fixed space, English without', () => {
  expect(formatPercent(170, 241, 'sv')).toBe(`71${nb}%`)
  expect(formatPercent(170, 241, 'sv', 1)).toBe(`70,5${nb}%`)
  expect(formatPercent(170, 241, 'en', 1)).toBe('70.5%')
  expect(formatNumber(1234567.25, 'sv', 2)).toBe(`1${nb}234${nb}567,25`)
  expect(formatNumber(1234567.25, 'en', 2)).toBe('1,234,567.25')
})

test('never says 0 % of some nor 100 % of not all', () => {
  expect(formatPercent(1, 290, 'sv')).toBe(`<${nb}1${nb}%`)
  expect(formatPercent(289, 290, 'sv')).toBe(`>${nb}99${nb}%`)
  expect(formatPercent(1, 9000, 'sv', 1)).toBe(`<${nb}0,1${nb}%`)
  expect(formatPercent(8999, 9000, 'en', 1)).toBe(`>${nb}99.9%`)
  expect(formatPercent(0, 290, 'sv')).toBe(`0${nb}%`)
  expect(formatPercent(290, 290, 'sv')).toBe(`100${nb}%`)
  expect(formatPercent(0, 0, 'sv')).toBeNull()
})

test('gives counts only under twenty, and one decimal in tables from a hundred', () => {
  expect(countOfBase(7, 19, 'sv')).toBe('7 av 19')
  expect(countOfBase(7, 20, 'sv')).toBe(`7 av 20 (35${nb}%)`)
  expect([tableDecimals(99), tableDecimals(100)]).toEqual([0, 1])
})

test('says differences in percentage points', () => {
  expect(formatDifference(170, 241, 67, 242, 'sv')).toBe(`43${nb}procentenheter`)
  expect(formatDifference(50, 100, 51, 100, 'sv')).toBe(`1${nb}procentenhet`)
  expect(formatDifference(500, 1000, 501, 1000, 'en')).toBe(`under 1${nb}percentage point`)
  expect(formatDifference(5, 10, 50, 100, 'en')).toBe(`0${nb}percentage points`)
})
