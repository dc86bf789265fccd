import { expect, test } from 'vitest'
import { compareTexts } from './similarity.ts'

const texts = [
  'Hos kanslichefen på kontoret.',
  'Kanslichef',
  'På it-avdelningen.',
  'Hos kanslichfen centralt',
  'Räddningstjänsten har hand om det',
  '???',
].map((text, index) => ({ respondent: `${index}`, text }))
const all = new Set(texts.map(({ respondent }) => respondent))

test('finds inflected and misspelt words alike, the most alike first, and never itself', () => {
  const found = compareTexts(texts).mostAlike('0', all, 10)
  expect(found.slice(0, 2).map(({ respondent }) => respondent)).toEqual(['1', '3'])
  expect(found.map(({ respondent }) => respondent)).not.toContain('0')
  expect(found.map(({ respondent }) => respondent)).not.toContain('4')
})

test('counts what nearly everyone writes for little', () => {
  const common = ['hos kommunen', 'hos kommunen it', 'hos kommunen kansli', 'it'].map((text, i) => ({
    respondent: `${i}`,
    text,
  }))
  const [first] = compareTexts(common).mostAlike('3', new Set(['0', '1', '2']), 1, 0)
  expect(first?.respondent).toBe('1')
})

test('gives 1 for the same words, the same both ways, and nothing for what has no letters', () => {
  const { mostAlike } = compareTexts([...texts, { respondent: 'same', text: 'KANSLICHEF!' }])
  expect(mostAlike('same', new Set(['1']), 1)[0]?.likeness).toBeCloseTo(1, 12)
  const one = mostAlike('0', new Set(['3']), 1)[0]?.likeness
  expect(mostAlike('3', new Set(['0']), 1)[0]?.likeness).toBeCloseTo(one ?? Number.NaN, 12)
  expect(mostAlike('5', all, 10, 0.01)).toEqual([])
})

test('keeps to the candidates and to how many are asked for', () => {
  const { mostAlike } = compareTexts(texts)
  expect(mostAlike('0', new Set(['2']), 5, 0).map(({ respondent }) => respondent)).toEqual(['2'])
  expect(mostAlike('0', all, 1)).toHaveLength(1)
  expect(mostAlike('unknown', all, 1)).toEqual([])
})
