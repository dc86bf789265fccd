import { describe, expect, it } from 'vitest'
import { writeComparisonTable } from './compare-table.ts'
import type { ComparedFigure, Comparison } from './rules/compare-published.ts'

const figure: ComparedFigure = {
  question: 'ovning',
  figure: 24,
  row: null,
  options: ['arligen', '1to3'],
  published: { n: 95, count: 17, percent: 17 },
  computed: { n: 95, count: 17, percent: 18 },
  said: null,
  note: { sv: '17 av 95 är 17,9 %.', en: '17 of 95 is 17.9%.' },
  agreement: 'printed-percent-contradicts-own-counts',
}

const comparison: Comparison = {
  questionnaire: 'q',
  figures: [
    {
      ...figure,
      question: null,
      figure: null,
      options: ['complete'],
      published: { n: 290, count: 228, percent: 78.6 },
      computed: { n: 290, count: 228, percent: 78.6 },
      note: null,
      agreement: 'agrees',
    },
    figure,
  ],
  total: 2,
  totals: {
    agrees: 1,
    'count-differs': 0,
    'percent-differs': 0,
    'printed-percent-contradicts-own-counts': 1,
    'words-differ': 0,
    'not-comparable': 0,
  },
}

describe('a comparison as a table', () => {
  it('begins with the totals, and names only what is not in agreement', () => {
    const lines = writeComparisonTable(comparison, 'sv').split('\n')
    expect(lines[0]).toBe('1 av 2 tryckta siffror stämmer.')
    expect(lines[1]).toBe('1: tryckt procent säger emot rapportens egna antal')
    expect(lines[2]).toBe('')
  })

  it('has both figures with their bases on a line, and the note after', () => {
    const text = writeComparisonTable(comparison, 'sv')
    expect(text).toContain('deltagande  complete       228 av 290, 78,6\u00a0%  228 av 290, 78,6\u00a0%  stämmer')
    expect(text).toContain('24     ovning      arligen, 1to3  17 av 95, 17\u00a0%      17 av 95, 18\u00a0%')
    expect(text).toMatch(/\novning \(arligen, 1to3\): 17 av 95 är 17,9 %\.\n$/)
  })

  it('is complete in English', () => {
    const text = writeComparisonTable(comparison, 'en')
    expect(text).toContain('1 of 2 printed figures agree.')
    expect(text).toContain('228 of 290, 78.6%')
    expect(text).toMatch(/17 of 95 is 17\.9%\.\n$/)
  })
})
