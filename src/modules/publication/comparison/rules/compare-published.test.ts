import { describe, expect, it } from 'vitest'
import type { OptionResult, QuestionResult, Result } from '../../../analysis/index.ts'
import type { Questionnaire } from '../../../survey/index.ts'
import { comparePublished } from './compare-published.ts'
import type { PublishedFigure } from './published.ts'
import { writeComparison } from './write-comparison.ts'

const option = (id: string, count: number, n: number): OptionResult => ({
  id,
  count,
  share: count / n,
  percent: null,
  interval: null,
  bounds: null,
})

const question = (id: string, type: QuestionResult['type'], n: number, counts: Record<string, number>) => ({
  id,
  type,
  base: { text: '', condition: null },
  eligible: 290,
  routed: n,
  answered: n,
  unanswered: 0,
  notRouted: 0,
  notReached: 0,
  outOfRoute: 0,
  options: Object.entries(counts).map(([each, count]) => option(each, count, n)),
})

const result: Result = {
  questionnaire: 'q',
  participation: {
    population: 290,
    complete: 228,
    partial: 27,
    none: 35,
    RR1: null,
    RR2: null,
    RR3: null,
    RR4: null,
    RR5: null,
    RR6: null,
  },
  questions: [
    question('practice', 'single', 95, { yearly: 5, often: 8, seldom: 4, once: 54, never: 24 }),
    question('methods', 'multi', 71, { iso: 40, bits: 36 }),
    {
      ...question('means', 'matrix', 149, {}),
      rows: [{ id: 'time', answered: 147, options: [option('short', 105, 147)] }],
    },
  ],
}

const questionnaire: Questionnaire = { id: 'q', title: { sv: '', en: '' }, sections: [], questions: [] }

const compare = (figure: Partial<PublishedFigure> & Pick<PublishedFigure, 'question' | 'options'>) => {
  const published = { row: null, n: null, count: null, percent: null, said: null, note: null, ...figure }
  return comparePublished(questionnaire, result, { participation: [], figures: [published] }).figures[0]
}

describe('a published figure', () => {
  it('agrees when base, count and percentage do', () => {
    const compared = compare({ question: 'practice', options: ['once'], n: 95, count: 54, percent: 57 })
    expect(compared).toMatchObject({ agreement: 'agrees', computed: { n: 95, count: 54, percent: 57 } })
  })

  it('is listed when its percentage contradicts its own counts: 17 of 95 is not 17 %', () => {
    const options = ['yearly', 'often', 'seldom']
    const compared = compare({ question: 'practice', options, n: 95, count: 17, percent: 17 })
    expect(compared).toMatchObject({
      agreement: 'printed-percent-contradicts-own-counts',
      published: { n: 95, count: 17, percent: 17 },
      computed: { n: 95, count: 17, percent: 18 },
    })
  })

  it('differs in count when the base does', () => {
    expect(compare({ question: 'practice', options: ['once'], n: 96, count: 54 })?.agreement).toBe('count-differs')
    expect(compare({ question: 'practice', options: ['once'], n: 95, count: 55 })?.agreement).toBe('count-differs')
  })

  it('differs in percentage only where no count is printed', () => {
    expect(compare({ question: 'methods', options: ['iso'], n: 71, percent: 55 })?.agreement).toBe('percent-differs')
    expect(compare({ question: 'methods', options: ['iso'], n: 71, percent: 56 })?.agreement).toBe('agrees')
    expect(compare({ question: 'methods', options: ['iso'], n: 71, percent: 56.3 })?.agreement).toBe('agrees')
  })

  it('is looked up by row in a matrix', () => {
    const compared = compare({ question: 'means', row: 'time', options: ['short'], n: 147, count: 105, percent: 71 })
    expect(compared?.agreement).toBe('agrees')
  })

  it('is tested by what its words mean', () => {
    const words = { sv: '', en: '' }
    const said = { rule: { kind: 'most-common-first' }, words } as const
    expect(compare({ question: 'methods', options: ['iso', 'bits'], said })?.agreement).toBe('agrees')
    expect(compare({ question: 'methods', options: ['bits', 'iso'], said })?.agreement).toBe('words-differ')
  })

  it('is not comparable without such a question or option, or when it adds options that overlap', () => {
    expect(compare({ question: 'gone', options: ['ja'], count: 1 })?.agreement).toBe('not-comparable')
    expect(compare({ question: 'practice', options: ['gone'], count: 1 })?.agreement).toBe('not-comparable')
    expect(compare({ question: 'methods', options: ['iso', 'bits'], count: 76 })?.agreement).toBe('not-comparable')
  })
})

describe('participation', () => {
  const participation = [{ status: 'complete', n: 290, count: 228, percent: 78.6 }] as const

  it('is compared with one decimal where one is printed', () => {
    const compared = comparePublished(questionnaire, result, { participation, figures: [] })
    expect(compared.totals.agrees).toBe(1)
    expect(compared.figures[0]?.computed).toEqual({ n: 290, count: 228, percent: 78.6 })
  })

  it('is not comparable where the population is unknown', () => {
    const unknown = { ...result, participation: { ...result.participation, population: null, none: null } }
    const compared = comparePublished(questionnaire, unknown, { participation, figures: [] })
    expect(compared.totals['not-comparable']).toBe(1)
  })

  it('leaves the question empty in the file', () => {
    const text = writeComparison(comparePublished(questionnaire, result, { participation, figures: [] }))
    expect(text.split('\n')[1]).toBe(',,,complete,290,228,78.6,290,228,78.6,agrees,,,,')
  })
})
