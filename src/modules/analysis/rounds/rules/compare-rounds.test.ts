import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareRounds } from './compare-rounds.ts'
import type { Pair } from './link.ts'
import type { Round } from './prepare-round.ts'
import { proposePairs } from './propose-pairs.ts'
import type { ComparedQuestion, RoundComparison } from './round-comparison.ts'
import { moves, multi, roundOf, single } from './testing/rounds.ts'

const identical = (id: string): Pair => ({ later: id, earlier: id, grade: 'identical' })

function compared(earlier: Round, later: Round, pairs: readonly Pair[]): RoundComparison {
  const titles = { earlier: earlier.questionnaire.title, later: later.questionnaire.title }
  return compareRounds({ earlier, later, pairs, titles })
}

function first(comparison: RoundComparison): ComparedQuestion {
  const [question] = comparison.questions
  if (!question) throw new Error('Nothing is compared')
  return question
}

/** 31 became Yes and 12 became No of 200 that answered both times; 30 left, 20 of them with Yes; 10 came. */
const known = moves('policy', [
  [90, ['ja', 'ja']],
  [12, ['ja', 'nej']],
  [31, ['nej', 'ja']],
  [67, ['nej', 'nej']],
  [20, ['ja', null]],
  [10, ['nej', null]],
  [10, [null, 'ja']],
  [50, [null, null]],
])

describe('two rounds of the same question', () => {
  const comparison = compared(roundOf('2015', known.earlier), roundOf('2020', known.later), [identical('policy')])
  const question = first(comparison)
  const [yes, no] = question.answers

  it('give each round its own figure, with its interval', () => {
    expect(yes?.earlier).toMatchObject({ count: 122, n: 230, share: 122 / 230 })
    expect(yes?.later).toMatchObject({ count: 131, n: 210, share: 131 / 210 })
    expect(yes?.later?.kind === 'counted' && yes.later.interval?.method).toBe('hypergeometric')
  })

  it('differ by the unrounded shares', () => {
    expect(yes?.change).toBeCloseTo(131 / 210 - 122 / 230, 12)
    expect(no?.change).toBeCloseTo(-(yes?.change ?? 0), 12)
  })

  it('count who took part both times, who left and who came', () => {
    expect(comparison.panel).toEqual({ both: 200, left: 30, came: 10 })
    expect([question.matched, question.left]).toEqual([200, 30])
  })

  it('count those that moved, and what those that left had answered', () => {
    expect(yes?.moves).toEqual({ earlier: 102, later: 121, gained: 31, lost: 12, left: 20 })
    expect(question.transitions[0]?.rows).toEqual([
      { id: 'ja', n: 122, cells: [{ count: 90 }, { count: 12 }, { count: 20 }] },
      { id: 'nej', n: 108, cells: [{ count: 31 }, { count: 67 }, { count: 10 }] },
    ])
  })

  it('are tested as R does it: mcnemar.test(rbind(c(90, 12), c(31, 67)))', () => {
    expect(question.test).toMatchObject({ method: 'mcnemar', answer: 'ja', atMost: false })
    expect(question.test?.statistic).toBeCloseTo(7.53488372093023, 10)
    expect(question.test?.p).toBeCloseTo(0.00605156428838707, 12)
  })
})

describe('what disclosure control hides', () => {
  it('is a count of one or two, with others that it would follow from, and every test made of them', () => {
    const few = moves('policy', [
      [90, ['ja', 'ja']],
      [2, ['ja', 'nej']],
      [8, ['nej', 'ja']],
      [60, ['nej', 'nej']],
      [20, ['ja', null]],
      [10, ['nej', null]],
    ])
    const question = first(compared(roundOf('2015', few.earlier), roundOf('2020', few.later), [identical('policy')]))
    const cells = question.transitions.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    expect(cells.filter((cell) => 'withheld' in cell).length).toBeGreaterThanOrEqual(4)
    expect(question.answers[0]?.moves?.lost).toBeNull()
    expect([question.test, question.untested]).toEqual([null, 'withheld'])
    expect(JSON.stringify(question.transitions)).not.toMatch(/revealed|small-count/)
  })

  it('is tested by the largest p that it can have, where that says enough', () => {
    const clear = moves('policy', [
      [3, ['ja', 'ja']],
      [1, ['ja', 'nej']],
      [80, ['nej', 'ja']],
      [60, ['nej', 'nej']],
      [3, ['ja', null]],
      [30, ['nej', null]],
    ])
    const { test } = first(compared(roundOf('1', clear.earlier), roundOf('2', clear.later), [identical('policy')]))
    expect(test).toMatchObject({ atMost: true, statistic: null })
    expect(test?.p).toBeLessThan(0.001)
  })

  it('goes along for the owner that asks, and only then', () => {
    const { earlier, later } = moves('policy', [
      [30, ['ja', 'ja']],
      [2, ['ja', 'nej']],
      [40, ['nej', 'nej']],
      [9, ['nej', 'ja']],
    ])
    const rounds = { earlier: roundOf('1', earlier), later: roundOf('2', later) }
    const titles = { earlier: rounds.earlier.questionnaire.title, later: rounds.later.questionnaire.title }
    const open = compareRounds({ ...rounds, titles, pairs: [identical('policy')], reveal: true })
    expect(first(open).transitions[0]?.rows[0]?.cells[1]).toEqual({
      withheld: true,
      revealed: { count: 2, reason: 'small-count' },
    })
  })
})

describe('other kinds of questions', () => {
  it('with several answers have a table for each, and one test corrected for their number', () => {
    const earlier = Array.from({ length: 100 }, (_, i) => ({ how: i < 60 ? multi('a', 'b') : multi('b') }))
    const later = Array.from({ length: 100 }, (_, i) => ({ how: i >= 10 && i < 90 ? multi('a', 'b') : multi('b') }))
    const question = first(compared(roundOf('1', earlier), roundOf('2', later), [identical('how')]))
    expect(question.transitions.map(({ answer }) => answer)).toEqual(['a', 'b', 'none'])
    // 30 gained and 10 lost; b and none did not change
    expect(question.test).toMatchObject({ answer: 'a', method: 'mcnemar', statistic: 361 / 40 })
    expect(question.answers.map(({ change }) => change)).toEqual([expect.closeTo(0.2, 12), 0, 0])
  })

  it('that are matrices are compared row by row', () => {
    const given = (time: string) => ({ means: { type: 'matrix' as const, rows: { time, money: 'ja' } } })
    const earlier = Array.from({ length: 60 }, (_, i) => given(i < 20 ? 'ja' : 'nej'))
    const later = Array.from({ length: 60 }, (_, i) => given(i < 40 ? 'ja' : 'nej'))
    const { questions } = compared(roundOf('1', earlier), roundOf('2', later), [identical('means')])
    expect(questions.map(({ row, answers }) => [row?.id, answers[0]?.change])).toEqual([
      ['time', expect.closeTo(1 / 3, 12)],
      ['money', 0],
    ])
    expect(questions[1]?.untested).toBe('nobody-changed')
  })

  it('that are follow-ups have approximate intervals, and match those that answered them both times', () => {
    const asked = Array.from({ length: 50 }, (_, i) => ({ policy: single('ja'), age: single(i < 25 ? 'new' : 'old') }))
    const question = first(compared(roundOf('1', asked), roundOf('2', asked.slice(0, 40)), [identical('age')]))
    expect(question.followUp).toBe(true)
    expect(question.answers[0]?.earlier).toMatchObject({ interval: { method: 'wilson-fpc' } })
    expect([question.matched, question.left]).toEqual([40, 10])
  })

  it('are made the same by a recoding, which goes along in words', () => {
    const split = `  - {id: policy, text: {sv: Har ni en policy?}, type: single, options: [{id: own, sv: "Ja, egen"}, {id: shared, sv: "Ja, delad"}, nej]}\n`
    const later = Array.from({ length: 60 }, (_, i) => ({ policy: single(i < 25 ? 'own' : i < 40 ? 'shared' : 'nej') }))
    const earlier = Array.from({ length: 60 }, (_, i) => ({ policy: single(i < 30 ? 'ja' : 'nej') }))
    const pair: Pair = {
      later: 'policy',
      earlier: 'policy',
      grade: 'harmonised',
      reason: { sv: 'Delad räknades som ja.', en: 'Shared counted as yes.' },
      answers: [
        { id: 'ja', label: { sv: 'Ja', en: 'Yes' }, earlier: ['ja'], later: ['own', 'shared'] },
        { id: 'nej', label: { sv: 'Nej', en: 'No' }, earlier: ['nej'], later: ['nej'] },
      ],
    }
    const question = first(compared(roundOf('1', earlier), roundOf('2', later, split), [pair]))
    expect(question.answers[0]).toMatchObject({
      earlier: { count: 30 },
      later: { count: 40 },
      made: { earlier: [{ sv: 'Ja' }], later: [{ sv: 'Ja, egen' }, { sv: 'Ja, delad' }] },
    })
  })

  it('that are not comparable show both rounds, each with its own answers, and no difference', () => {
    const later = `  - {id: policy, text: {sv: Hur är er policy?}, type: single, options: [{id: ja, sv: Ja}, {id: partly, sv: Delvis}]}\n`
    const reason = { sv: 'Frågan är en annan.', en: 'Another question.' }
    const pair: Pair = { later: 'policy', earlier: 'policy', grade: 'not-comparable', reason }
    const question = first(
      compared(
        roundOf('1', [{ policy: single('ja') }, { policy: single('nej') }]),
        roundOf('2', [{ policy: single('partly') }], later),
        [pair],
      ),
    )
    expect(
      question.answers.map(({ id, earlier, later, change }) => [id, earlier !== null, later !== null, change]),
    ).toEqual([
      ['ja', true, true, null],
      ['partly', false, true, null],
      ['nej', true, false, null],
    ])
    expect([question.matched, question.transitions, question.test]).toEqual([null, [], null])
  })
})

describe('beside published figures', () => {
  it('both are shown, and nothing is reckoned between them', () => {
    const later = roundOf('2015', known.later)
    const comparison = compareRounds({
      later,
      earlier: {
        id: 'agencies',
        title: { sv: 'Myndigheterna', en: 'The agencies' },
        label: '2014',
        respondents: { sv: 'Statliga myndigheter', en: 'State agencies' },
        about: { sv: 'Ur en rapport.', en: 'From a report.' },
        answered: 334,
        figures: [
          { id: 'policy', text: { sv: 'Policy', en: 'Policy' }, answer: { sv: 'Ja', en: 'Yes' }, n: 227, percent: 84 },
        ],
      },
      pairs: [
        {
          later: 'policy',
          earlier: 'policy',
          grade: 'similar',
          reason: { sv: 'Andra.', en: 'Others.' },
          options: ['ja'],
        },
      ],
      titles: { earlier: { sv: '', en: '' }, later: later.questionnaire.title },
    })
    expect(comparison.panel).toBeNull()
    expect(first(comparison)).toMatchObject({
      answers: [
        {
          earlier: { kind: 'published', percent: 84, n: 227 },
          later: { count: 131, n: 210 },
          change: null,
          moves: null,
        },
      ],
      test: null,
      matched: null,
    })
  })
})

describe('whatever is answered', () => {
  const option = fc.constantFrom<(string | null)[]>('ja', 'nej', null)
  const panels = fc.array(fc.tuple(option, option), { minLength: 1, maxLength: 120 })
  const roundsOf = (pairs: readonly (readonly [string | null, string | null])[]) => {
    const { earlier, later } = moves(
      'policy',
      pairs.map((pair) => [1, pair] as const),
    )
    return [roundOf('1', earlier), roundOf('2', later)] as const
  }

  it('swapping the rounds turns the change about and leaves what is tested as it was', () => {
    fc.assert(
      fc.property(panels, (pairs) => {
        const [one, two] = roundsOf(pairs)
        const [there, back] = [
          compared(one, two, [identical('policy')]),
          compared(two, one, [identical('policy')]),
        ].map(first)
        const [from, to] = [there?.answers[0]?.change ?? null, back?.answers[0]?.change ?? null]
        expect(from === null ? to : from + (to ?? Number.NaN)).toBe(from === null ? null : 0)
        expect(there?.matched).toBe(back?.matched)
      }),
    )
  })

  it('the matched are no more than either round, and the whole is those that stayed and those that left', () => {
    fc.assert(
      fc.property(panels, (pairs) => {
        const [one, two] = roundsOf(pairs)
        const { answers, matched, left } = first(compared(one, two, [identical('policy')]))
        const [before, after] = [answers[0]?.earlier, answers[0]?.later].map((f) => (f?.kind === 'counted' ? f.n : 0))
        expect(matched).toBeLessThanOrEqual(Math.min(before ?? 0, after ?? 0))
        expect((matched ?? 0) + (left ?? 0)).toBe(before)
      }),
    )
  })
})

describe('proposed pairs', () => {
  const again = `  - {id: policy, text: {sv: Har ni en policy?}, type: single, options: [ja, nej, vet_ej]}
  - {id: how, text: {sv: Hur?}, type: multi, options: [{id: a, sv: A}, {id: b, sv: B}, {id: none, sv: Inget, exclusive: true}]}
  - {id: age, text: {sv: Hur gammal?}, type: single, base: policy = ja, options: [{id: new, sv: Ny}, {id: old, sv: Gammal}]}
  - {id: fresh, text: {sv: Ny fråga?}, type: single, options: [ja, nej]}
`
  const proposed = proposePairs(roundOf('1', []).questionnaire, roundOf('2', [], again).questionnaire)

  it('are identical where everything is the same, and for a person to grade where it is not', () => {
    expect(proposed.identical).toEqual([identical('how')])
    expect(proposed.toGrade).toEqual([
      { id: 'policy', differences: ['options'] },
      // The condition reads the same, but the question that it names has other answers
      { id: 'age', differences: ['base'] },
    ])
    expect([proposed.onlyEarlier, proposed.onlyLater]).toEqual([['means'], ['fresh']])
  })
})
