import { describe, expect, it } from 'vitest'
import { planPublished } from './plan-published.ts'
import { readReferenceQuestionnaire } from './read-questionnaire.ts'

const questionnaire = readReferenceQuestionnaire(new URL('../enkat-2015/questionnaire.yaml', import.meta.url))
const only = (...ids: readonly string[]) => ({
  ...questionnaire,
  questions: questionnaire.questions.filter((question) => ids.includes(question.id)),
})

describe('a plan from published figures', () => {
  it('gives the one option that nobody counted what is left', () => {
    const published = [{ question: 'policy_revidering', options: ['ja'], n: 175, count: 77 }]
    const plan = planPublished(only('policy_revidering'), published, {})('policy_revidering', 175)
    expect([...plan.counts]).toEqual([
      ['ja', 77],
      ['nej', 98],
    ])
  })

  it('refuses a choice that overrides the report, and lists what is missing', () => {
    const published = [{ question: 'metodstod', options: ['bits'], n: 71, count: 36 }]
    const choices = { metodstod: { counts: { bits: 40, annat: 9 } } }
    expect(() => planPublished(only('metodstod', 'policy'), published, choices)).toThrow(
      [
        'metodstod.bits: the count is published',
        'metodstod.iso27000: no count',
        'metodstod.lis_metodstod: no count',
        'policy: no number of answers',
      ].join('\n'),
    )
  })
})
