import { describe, expect, test } from 'vitest'
import { agreementOf, coderPairs } from './agreement.ts'
import {
  type Code,
  type CodeBook,
  emptyCodeBook,
  findCodeByName,
  givenCodes,
  makeCodeId,
  mergeResolver,
} from './code-book.ts'
import { type Coding, comparedTexts, outcomesOf } from './outcome.ts'
import { countCodes, withCodes } from './with-codes.ts'

const code = (id: string, position: number, more: Partial<Code> = {}): Code => ({
  id,
  name: { sv: id.toUpperCase(), en: `${id} in English` },
  description: '',
  position,
  ended: false,
  mergedInto: null,
  version: 1,
  ...more,
})
const book: CodeBook = { ...emptyCodeBook, codes: [code('a', 1), code('b', 2), code('c', 3)] }
const merged: CodeBook = {
  ...book,
  codes: [code('a', 1, { ended: true, mergedInto: 'b' }), code('b', 2, { ended: true, mergedInto: 'c' }), code('c', 3)],
}
const at = (hour: number) => new Date(`2026-11-24T0${hour}:00:00Z`)
const by = (coder: string, respondent: string, codes: string[], hour = 1): Coding => ({
  respondent,
  coder,
  codes,
  at: at(hour),
})

describe('a code book', () => {
  test('gives a new code an id from its name, and another when it is taken', () => {
    expect(makeCodeId('Räddningstjänst & beredskap!', new Set())).toBe('raddningstjanst_beredskap')
    expect(makeCodeId('Kansli', new Set(['kansli', 'kansli_2']))).toBe('kansli_3')
    expect(makeCodeId('…', new Set())).toBe('kod')
  })

  test('finds a name that is in use in either language, but not among what has ended', () => {
    expect(findCodeByName(book, ' B in ENGLISH ')?.id).toBe('b')
    expect(findCodeByName(book, 'b', 'b')).toBeNull()
    expect(findCodeByName(merged, 'b')).toBeNull()
    expect(givenCodes(merged).map(({ id }) => id)).toEqual(['c'])
  })

  test('follows a merge of a merge', () => {
    const resolve = mergeResolver(merged)
    expect(['a', 'b', 'c', 'unknown'].map(resolve)).toEqual(['c', 'c', 'c', 'unknown'])
  })
})

describe('the coding of a text', () => {
  const outcomes = (codings: Coding[], coders: 1 | 2 = 2, of = book) => outcomesOf({ ...of, coders }, codings, [])

  test('is final by itself where two give the same codes in any order', () => {
    const given = [by('erik', 'x', ['a', 'b']), by('sara', 'x', ['b', 'a'])]
    expect(outcomes(given).get('x')).toEqual({ state: 'final', codes: ['a', 'b'], by: 'agreement' })
  })

  test('waits for the other, unless one is to code the question alone', () => {
    const given = [by('erik', 'x', ['a'])]
    expect(outcomes(given).get('x')).toEqual({ state: 'waiting' })
    expect(outcomes(given, 1).get('x')).toEqual({ state: 'final', codes: ['a'], by: 'one-coder' })
  })

  test('is left to a person where two differ, also where one says that no code fits', () => {
    for (const codes of [['b'], ['a', 'b'], []]) {
      const given = [by('erik', 'x', ['a']), by('sara', 'x', codes)]
      expect(outcomes(given).get('x')).toEqual({ state: 'disagreed' })
      expect(outcomes(given, 1).get('x')).toEqual({ state: 'disagreed' })
      expect(outcomesOf(book, given, [{ respondent: 'x', codes: ['c'] }]).get('x')).toEqual({
        state: 'final',
        codes: ['c'],
        by: 'decision',
      })
    }
  })

  test('counts what was merged as the same', () => {
    const given = [by('erik', 'x', ['a', 'b']), by('sara', 'x', ['c'])]
    expect(outcomes(given, 2, merged).get('x')).toMatchObject({ state: 'final', codes: ['c'] })
  })

  test('is laid open only where two had coded when the comparison was opened', () => {
    const given = [by('erik', 'x', ['a']), by('sara', 'x', ['b']), by('erik', 'y', ['a']), by('sara', 'y', ['a'], 3)]
    expect([...comparedTexts(book, given)]).toEqual([])
    expect([...comparedTexts({ ...book, comparedAt: at(2) }, given)]).toEqual(['x'])
    expect([...comparedTexts({ ...book, comparedAt: at(3) }, given)]).toEqual(['x', 'y'])
  })
})

describe('the agreement of two', () => {
  const given = [
    ...['1', '2', '3'].flatMap((text) => [by('erik', text, ['a']), by('sara', text, ['a'])]),
    by('erik', '4', ['a', 'b']),
    by('sara', '4', ['a']),
    by('erik', '5', []),
    by('sara', '5', ['b']),
    by('erik', '6', ['b']),
    by('olle', '6', ['b']),
  ]

  test('is told for every two with texts in common, those with the most first', () => {
    expect(coderPairs(given)).toEqual([
      { coders: ['erik', 'sara'], texts: 5 },
      { coders: ['erik', 'olle'], texts: 1 },
    ])
  })

  test('counts each code and the whole, over what both have coded', () => {
    const found = agreementOf(book, given, ['erik', 'sara'])
    expect(found?.overall).toMatchObject({ n: 5, agreement: 3 / 5 })
    expect(
      found?.codes.map(({ code, both, onlyFirst, onlySecond, neither }) => [
        code,
        both,
        onlyFirst,
        onlySecond,
        neither,
      ]),
    ).toEqual([
      ['a', 4, 0, 0, 1],
      ['b', 0, 1, 1, 3],
    ])
    expect(found?.codes[0]?.kappa.kappa).toBe(1)
    // p_o = 3/5 and p_e = (1/5)² + (4/5)² = 0.68: (0.6 − 0.68)/0.32
    expect(found?.codes[1]?.kappa.kappa).toBeCloseTo(-0.25, 12)
  })

  test('counts what was merged as the same, and is nothing without texts in common', () => {
    expect(agreementOf(merged, given, ['erik', 'sara'])?.codes).toMatchObject([{ code: 'c', both: 4 }])
    expect(agreementOf(book, given, ['olle', 'sara'])).toBeNull()
  })
})

describe('the counts of codes', () => {
  const final = (codes: string[]) => ({ state: 'final', codes, by: 'agreement' }) as const
  const outcomes = [
    final(['a']),
    final(['b', 'a']),
    final([]),
    final(['b']),
    final(['b']),
    { state: 'waiting' } as const,
  ]

  test('have the final codings as their base, the commonest first, a true zero among them', () => {
    expect(countCodes(book, outcomes)).toEqual({
      coded: 5,
      codes: [
        { id: 'b', label: { sv: 'B', en: 'b in English' }, count: 3 },
        { id: 'a', label: { sv: 'A', en: 'a in English' }, count: 2 },
        { id: 'c', label: { sv: 'C', en: 'c in English' }, count: 0 },
      ],
    })
  })

  test('keep a code that has ended only where it was given', () => {
    const ended = { ...book, codes: [code('a', 1, { ended: true }), code('b', 2), code('c', 3, { ended: true })] }
    expect(countCodes(ended, outcomes).codes.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  test('are put on the text questions that have any, and on nothing else', () => {
    const question = {
      base: { text: '', condition: null },
      eligible: null,
      routed: 9,
      answered: 7,
      unanswered: 2,
      notRouted: 0,
      notReached: 0,
      outOfRoute: 0,
    }
    const result = {
      questionnaire: 'q',
      participation: {} as never,
      questions: (['text', 'text', 'multi'] as const).map((type, index) => ({ ...question, id: `${index}`, type })),
    }
    const coding = new Map([
      ['0', countCodes(book, outcomes)],
      ['1', countCodes(book, [{ state: 'waiting' }])],
      ['2', countCodes(book, outcomes)],
    ])
    const { questions } = withCodes(result, coding)
    expect(questions[0]).toMatchObject({
      coded: 5,
      codes: [{ id: 'b', count: 3, share: 0.6, percent: '60\u00a0%' }, {}, { count: 0, percent: '0\u00a0%' }],
    })
    expect(questions.slice(1)).toEqual(result.questions.slice(1))
  })
})
