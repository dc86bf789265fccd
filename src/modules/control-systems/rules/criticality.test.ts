import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CriticalAnswers, harms, insteads, proposeCritical, reaches, withins } from './criticality.ts'
import { readAnswers, readJudgement } from './read-judgement.ts'

const any: fc.Arbitrary<CriticalAnswers> = fc.record({
  harm: fc.constantFrom(...harms),
  within: fc.constantFrom(...withins),
  reach: fc.constantFrom(...reaches),
  instead: fc.constantFrom(...insteads),
})

test.each<[CriticalAnswers, boolean]>([
  [{ harm: 'life', within: 'hours', reach: 'few', instead: 'yes' }, true],
  [{ harm: 'life', within: 'weeks', reach: 'most', instead: 'yes' }, false],
  [{ harm: 'function', within: 'days', reach: 'many', instead: 'partly' }, true],
  [{ harm: 'function', within: 'hours', reach: 'most', instead: 'yes' }, false],
  [{ harm: 'function', within: 'weeks', reach: 'few', instead: 'no' }, false],
  [{ harm: 'trouble', within: 'hours', reach: 'most', instead: 'no' }, true],
  [{ harm: 'trouble', within: 'days', reach: 'most', instead: 'no' }, false],
  [{ harm: 'none', within: 'hours', reach: 'most', instead: 'no' }, false],
])('%j speaks for %s', (answers, critical) => {
  expect(proposeCritical(answers)).toBe(critical)
})

test('never goes from critical to not where an answer becomes worse', () => {
  // Each scale with the worst last
  const scales = { harm: harms, within: withins.toReversed(), reach: reaches, instead: insteads } as const
  fc.assert(
    fc.property(any, fc.constantFrom('harm', 'within', 'reach', 'instead'), (answers, field) => {
      const scale: readonly string[] = scales[field]
      const worse = scale[scale.indexOf(answers[field]) + 1]
      if (worse === undefined || !proposeCritical(answers)) return
      expect(proposeCritical({ ...answers, [field]: worse } as CriticalAnswers)).toBe(true)
    }),
  )
})

const written = {
  harm: 'life',
  within: 'hours',
  reach: 'most',
  instead: 'no',
  method: 'risk-analysis',
  critical: 'ja',
  reason: '',
}

test('reads a judgement as it was written', () => {
  expect(readJudgement({ ...written, reason: '  Ett sjukhem.  ' })).toEqual({
    harm: 'life',
    within: 'hours',
    reach: 'most',
    instead: 'no',
    method: 'risk-analysis',
    critical: true,
    reason: 'Ett sjukhem.',
  })
})

test('tells every fault at once', () => {
  const nothing = { harm: '', within: 'x', reach: '', instead: '', method: '', critical: '', reason: 'x'.repeat(2001) }
  const read = readJudgement(nothing)
  expect('faults' in read && Object.keys(read.faults).toSorted()).toEqual([
    'critical',
    'harm',
    'instead',
    'method',
    'reach',
    'reason',
    'within',
  ])
  const answers = readAnswers(nothing)
  expect('faults' in answers && Object.keys(answers.faults)).toEqual(['harm', 'within', 'reach', 'instead'])
})

test('asks why of whoever judges otherwise than the answers suggest', () => {
  const otherwise = readJudgement({ ...written, critical: 'nej' })
  expect('faults' in otherwise && Object.keys(otherwise.faults)).toEqual(['reason'])
  expect(readJudgement({ ...written, critical: 'nej', reason: 'Anläggningen är stängd.' })).toMatchObject({
    critical: false,
  })
})
