import { expect, test } from 'vitest'
import type { QuestionResult } from '../../../analysis/index.ts'
import type { Question } from '../../../survey/index.ts'
import { describeCodes } from './describe-codes.ts'

const question = { id: 'q', type: 'text', text: { sv: 'Var?', en: 'Where?' } } as Question
const coded = (coded: number, answered: number, ...counts: number[]) =>
  ({
    id: 'q',
    answered,
    coded,
    codes: counts.map((count, index) => ({
      id: `${index}`,
      label: { sv: `kod ${index}`, en: `code ${index}` },
      count,
    })),
  }) as unknown as QuestionResult
const say = (result: QuestionResult, language: 'sv' | 'en' = 'sv') =>
  describeCodes(question, result, { language, population: 290 })

test('says which code is the commonest, with its figure, in both languages', () => {
  expect(say(coded(80, 80, 12, 8))?.reading).toBe('Vanligast är ”kod 0” (12 av 80 svar, 15\u00a0%).')
  expect(say(coded(80, 80, 12, 8), 'en')?.reading).toBe('The most common is “code 0” (12 of 80 answers, 15%).')
  expect(say(coded(12, 12, 5))?.reading).toBe('Vanligast är ”kod 0” (5 av 12 svar).')
})

test('names two or three that are equally common, and none where more are or no code was given', () => {
  expect(say(coded(40, 40, 9, 9, 9, 2))?.reading).toBe(
    'Vanligast är ”kod 0”, ”kod 1” och ”kod 2” (9 av 40 svar vardera, 23\u00a0%).',
  )
  expect(say(coded(40, 40, 9, 9))?.reading).toContain('”kod 0” och ”kod 1” (9 av 40 svar vardera')
  expect(say(coded(40, 40, 3, 3, 3, 3))?.reading).toBeNull()
  expect(say(coded(40, 40, 0, 0))?.reading).toBeNull()
})

test('says how many of the answers are coded, and that one can have several codes', () => {
  expect(say(coded(80, 80, 12))?.notes).toEqual(['Alla 80 svar är lästa och kodade efter en kodbok, av människor.'])
  const notes = say(coded(30, 80, 20, 15))?.notes.join(' ')
  expect(notes).toContain('30 av 80 svar')
  expect(notes).toContain('flera koder')
})

test('draws and tabulates each code of the coded answers, a true zero too, without percent under twenty', () => {
  const many = say(coded(80, 90, 12, 0))
  expect(many?.chart).toMatchObject({
    kind: 'options',
    options: [
      { count: 12, n: 80 },
      { count: 0, n: 80 },
    ],
  })
  expect(many?.table.rows).toEqual([
    ['kod 0', '12', '15\u00a0%'],
    ['kod 1', '0', '0\u00a0%'],
  ])
  expect(say(coded(12, 12, 5))?.table.rows).toEqual([['kod 0', '5', 'under 20 svar']])
})

test('says nothing where nothing is coded', () => {
  expect(say({ answered: 9 } as QuestionResult)).toBeNull()
  expect(say(coded(0, 9, 0))).toBeNull()
})
