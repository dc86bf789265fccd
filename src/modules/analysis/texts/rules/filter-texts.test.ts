import { expect, test } from 'vitest'
import { type FilterableText, filterTexts } from './filter-texts.ts'

const text = (text: string, more: Partial<FilterableText> = {}): FilterableText => ({
  text,
  mine: { codes: null },
  outcome: null,
  flags: [],
  release: null,
  ...more,
})
const texts = [
  text('Kansliet'),
  text('It-enheten', { mine: { codes: ['it'] }, release: { status: 'released' } }),
  text('Kansliet, Arboga', { mine: { codes: [] }, flags: ['Arboga'], outcome: { state: 'disagreed' } }),
  text('Räddningstjänsten', { outcome: { state: 'waiting' }, release: { status: 'withdrawn' } }),
]

test.each([
  ['all', [0, 1, 2, 3]],
  ['uncoded', [0]],
  ['disagreed', [2]],
  ['flagged', [2]],
  ['undecided', [0, 2]],
  ['released', [1]],
] as const)('shows those that are %s', (show, expected) => {
  expect(filterTexts(texts, { search: '', show })).toEqual(expected.map((index) => texts[index]))
})

test('shows only those that hold what is searched for too', () => {
  expect(filterTexts(texts, { search: 'kansli', show: 'all' })).toHaveLength(2)
  expect(filterTexts(texts, { search: 'arboga kansli', show: 'flagged' })).toHaveLength(1)
  expect(filterTexts(texts, { search: 'raddning', show: 'uncoded' })).toEqual([])
})
