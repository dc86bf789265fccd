import { expect, test } from 'vitest'
import { faultsIn, longestWords } from './severity.ts'

const words = { meaning: 'Märks', example: '' }
const written = { low: words, moderate: words, high: words, critical: words }

test('each level has to say what it means, and may leave its example out; all that is wrong is told', () => {
  expect(faultsIn(written)).toEqual([])
  const long = 'a'.repeat(longestWords + 1)
  expect(
    faultsIn({ ...written, low: { meaning: '', example: long }, critical: { meaning: long, example: '' } }),
  ).toEqual([
    { level: 'low', field: 'meaning', fault: 'missing' },
    { level: 'low', field: 'example', fault: 'too-long' },
    { level: 'critical', field: 'meaning', fault: 'too-long' },
  ])
})
