import { expect, test } from 'vitest'
import type { Frame } from '../../../collection/index.ts'
import { type Response, readQuestionnaire } from '../../../survey/index.ts'
import { tabulate } from './tabulate.ts'
import { resolveWeighting } from './weighting.ts'

const read = readQuestionnaire(
  `
id: trial
title: {sv: Prov, en: Trial}
sections:
- id: one
  title: {sv: Ett, en: One}
  questions:
  - {id: policy, text: {sv: Policy, en: Policy}, type: single, options: [ja, nej]}
  - {id: why, text: {sv: Varför, en: Why}, type: single, base: policy = ja, options: [ja, nej]}
`,
  'trial.yaml',
)
if (!read.ok) throw new Error('the questionnaire of the test is wrong')
const questionnaire = read.value

/** A hundred in two strata of 60 and 40, of which 20 and 30 answer; half of the first and all but ten of the second say Yes. */
const frame: Frame = {
  columns: ['size', 'side', 'gap'],
  rows: Array.from({ length: 100 }, (_, i) => ({
    respondent: `m${i}`,
    values: { size: i < 60 ? 'small' : 'large', side: i % 2 ? 'east' : 'west', gap: i ? 'x' : '' },
  })),
}
const answers = (i: number): Response['answers'] => {
  const yes = i < 60 ? i < 10 : i < 80
  const policy = { type: 'single', option: yes ? 'ja' : 'nej' } as const
  return new Map(
    yes
      ? [
          ['policy', policy],
          ['why', { type: 'single', option: i % 2 ? 'ja' : 'nej' } as const],
        ]
      : [['policy', policy]],
  )
}
const responses: Response[] = frame.rows.flatMap(({ respondent }, i) =>
  i < 20 || (i >= 60 && i < 90) ? [{ respondent, status: 'complete', answers: answers(i) }] : [],
)
const weighted = (...weight: string[]) => tabulate({ questionnaire, frame, responses, language: 'sv', weight })

test('strata give each its share of the population, and say when that moves the figure', () => {
  const result = weighted('size')
  const yes = result.questions[0]?.options?.[0]
  // 0.6 · 10/20 + 0.4 · 20/30, where the unweighted is 30/50.
  expect(yes?.weighted?.share).toBeCloseTo(0.6 * 0.5 + (0.4 * 2) / 3, 12)
  expect(yes).toMatchObject({ count: 30, share: 0.6, weighted: { differs: true } })
  // Var = Σ (N_h/N)² (1 − n_h/N_h) p(1 − p)/(n_h − 1)
  const variance = 0.36 * (1 - 20 / 60) * (0.25 / 19) + 0.16 * (1 - 30 / 40) * (2 / 9 / 29)
  expect(yes?.weighted?.standardError).toBeCloseTo(Math.sqrt(variance), 12)
})

test('weights are described, and worth less than the responses', () => {
  const { weights } = weighted('size')
  expect(weights).toMatchObject({ columns: ['size'], method: 'strata', capped: false, merged: [] })
  expect(weights?.max).toBeCloseTo(3, 12)
  expect(weights?.ratio).toBeCloseTo(3 / (4 / 3), 12)
  expect(weights?.effectiveN).toBeCloseTo(100 ** 2 / (20 * 9 + 30 * (16 / 9)), 10)
})

test('a follow-up is a ratio of two weighted totals', () => {
  const share = weighted('size').questions[1]?.options?.[0]?.weighted?.share
  // Yes to why: 5 of 10 in the first stratum, weighing 3; 10 of 20 in the second, weighing 4/3.
  expect(share).toBeCloseTo(0.5, 12)
})

test('several columns are raked', () => {
  const { weights, questions } = weighted('size', 'side')
  expect(weights?.method).toBe('raking')
  expect(questions[0]?.options?.[0]?.weighted?.share).toBeCloseTo(0.6 * 0.5 + (0.4 * 2) / 3, 6)
})

test('a column that is not there, or is empty for some, is told', () => {
  const wrong = (...names: string[]) => {
    const resolved = resolveWeighting(frame, names)
    return resolved.ok ? '' : resolved.message.en
  }
  expect(wrong('region')).toContain('size, side, gap')
  expect(wrong('gap')).toContain('1 in the frame')
  expect(resolveWeighting(null, ['size']).ok).toBe(false)
})
