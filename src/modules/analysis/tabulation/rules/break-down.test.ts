import { expect, test } from 'vitest'
import type { Frame } from '../../../collection/index.ts'
import { type Response, readQuestionnaire } from '../../../survey/index.ts'
import { resolveBreakdown } from './breakdown.ts'
import { tabulate } from './tabulate.ts'

const read = readQuestionnaire(
  `
id: trial
title: {sv: Prov, en: Trial}
sections:
- id: one
  title: {sv: Ett, en: One}
  questions:
  - {id: policy, text: {sv: Policy, en: Policy}, type: single, options: [ja, nej]}
  - {id: parts, text: {sv: Delar, en: Parts}, type: multi, options: [{id: a, sv: A, en: A}, {id: b, sv: B, en: B}]}
  - {id: people, text: {sv: Antal, en: Number}, type: number}
`,
  'trial.yaml',
)
if (!read.ok) throw new Error('the questionnaire of the test is wrong')
const questionnaire = read.value

/** Two hundred respondents; the larger the municipality, the likelier a Yes. */
const sizes = [5_000, 10_000, 20_000, 50_000, 90_000]
const frame: Frame = {
  columns: ['county', 'population_2013'],
  rows: Array.from({ length: 200 }, (_, i) => ({
    respondent: `m${i}`,
    values: { county: i < 3 ? 'Liten' : i < 100 ? 'Norr' : 'Söder', population_2013: String(sizes[i % 5]) },
  })),
}
const responses: Response[] = frame.rows.map(({ respondent }, i) => ({
  respondent,
  status: 'complete',
  answers: new Map([
    ['policy', { type: 'single', option: Math.floor(i / 5) % 10 < 2 + (i % 5) ? 'ja' : 'nej' } as const],
    ['parts', { type: 'multi', options: i % 3 === 0 ? ['a', 'b'] : ['b'] } as const],
    ['people', { type: 'number', value: i } as const],
  ]),
}))
const by = (word: string) => tabulate({ questionnaire, frame, responses, language: 'sv', by: word })

test('population means five ordered classes, tested for a trend', () => {
  const result = by('population')
  expect(result.breakdown?.groups.map(({ id, population }) => [id, population])).toEqual([
    ['under-8000', 40],
    ['8000-15000', 40],
    ['15000-30000', 40],
    ['30000-70000', 40],
    ['over-70000', 40],
  ])
  const [policy] = result.questions
  expect(policy?.groups?.map(({ options }) => options[0])).toMatchObject([
    { count: 8, percent: '20\u00a0%' },
    { count: 12 },
    { count: 16 },
    { count: 20 },
    { count: 24 },
  ])
  expect(policy?.test).toMatchObject({ method: 'cochran-armitage', option: 'ja' })
  expect(policy?.test?.p).toBeLessThan(0.001)
})

test('the corrected p is never below the plain one', () => {
  for (const { test: found } of by('population').questions) {
    if (found) expect(found.adjustedP).toBeGreaterThanOrEqual(found.p)
  }
})

test('a group that is too small is hidden whole, with its base, in every question', () => {
  for (const { groups = [] } of by('county').questions) {
    const small = groups.find(({ id }) => id === 'Liten')
    expect(small).toMatchObject({ population: 3, answered: null, suppressed: 'small-base' })
    expect(JSON.stringify(small?.options ?? [])).not.toContain('count')
  }
})

test('what is hidden does not follow from the national figure', () => {
  const [policy] = by('county').questions
  // With only one group hidden its counts would be the national ones less the rest.
  expect(policy?.groups?.filter(({ answered }) => answered === null).length).toBeGreaterThan(1)
})

test('a question can be broken down by, and is not tested against itself', () => {
  const result = by('policy')
  expect(result.breakdown?.groups.map(({ id }) => id)).toEqual(['ja', 'nej'])
  const [policy, parts] = result.questions
  expect(policy?.test).toBeUndefined()
  expect(parts?.groups?.[0]).toMatchObject({ id: 'ja', population: null })
  expect(parts?.test?.method).toBe('pearson')
})

test('what cannot be broken down by is said in words, with what can', () => {
  const wrong = (word: string, of: Frame | null = frame) => {
    const resolved = resolveBreakdown(questionnaire, of, word)
    return resolved.ok ? '' : resolved.message.sv
  }
  expect(wrong('region')).toContain('county, population_2013')
  expect(wrong('parts')).toContain('parts')
  expect(wrong('county', null)).toContain('--frame')
  expect(() => by('region')).toThrow(RangeError)
})
