import { expect, test } from 'vitest'
import type { TestResult } from '../../rules/result.ts'
import { describeTest } from './describe-test.ts'

const found: TestResult = {
  method: 'pearson',
  statistic: 12.4,
  p: 0.0021,
  adjustedP: 0.021,
  tests: 30,
  compared: 5,
  pooled: 0,
  effect: 0.22,
  dimension: 1,
  detectable: 0.183,
}

test('a difference is said with its size in words, what could have been seen, the method and the correction', () => {
  const said = describeTest(found, 'sv').join(' ')
  expect(said).toContain('Grupperna skiljer sig åt')
  expect(said).toContain('liten (Cramérs V 0,22)')
  expect(said).toContain('19\u00a0procentenheter')
  expect(said).toContain('Holms korrigering för 30 prövningar')
})

test('that no difference is found is not said to be that there is none', () => {
  const said = describeTest({ ...found, p: 0.4, adjustedP: 1 }, 'en').join(' ')
  expect(said).toContain('That does not mean that they are alike')
  expect(said).toContain('19\u00a0percentage points')
  expect(said).not.toContain('Cramér')
})

test('the size in words depends on the size of the table', () => {
  expect(describeTest({ ...found, effect: 0.3, dimension: 4 }, 'sv').join(' ')).toContain('stor (')
  expect(describeTest({ ...found, effect: 0.05 }, 'sv').join(' ')).toContain('mycket liten')
})

test('a trend is said of its answer, and hidden groups are said to be left out', () => {
  const said = describeTest({ ...found, method: 'cochran-armitage', option: 'ja', pooled: 2 }, 'sv', 'Ja').join(' ')
  expect(said).toContain('”Ja” följer gruppernas ordning')
  expect(said).toContain('2 med något dolt är inte med')
})

test('groups too small to tell anything apart are said to be so', () => {
  expect(describeTest({ ...found, adjustedP: 1, detectable: 1 }, 'sv').join(' ')).toContain('för små')
})
