import { expect, test } from 'vitest'
import { type AnswerValue, readQuestionnaire } from '../../survey/index.ts'
import { receiptNumber } from '../answering/rules/receipt-number.ts'
import { reviewOf } from '../answering/rules/review.ts'
import { questionnaireSource } from '../testing/survey-site.ts'
import { answerWords } from './answer-words.ts'
import { collectionState, daysLeft, isLate } from './collection-state.ts'
import { fingerprint } from './fingerprint.ts'
import { nextSection, responseProgress } from './section-progress.ts'
import { answersElsewhere, neighbours } from './section-view.ts'

const read = readQuestionnaire(questionnaireSource, 'prov.yaml')
if (!read.ok) throw new Error('the questionnaire of the test has faults')
const questionnaire = read.value
const [metod, resurser] = questionnaire.sections
if (!metod || !resurser) throw new Error('two sections')
const answers = (given: Record<string, AnswerValue>) => new Map(Object.entries(given))
const yes = { type: 'single', option: 'ja' } as const
const no = { type: 'single', option: 'nej' } as const
const text = { type: 'text', text: 'Hej' } as const

test('only questions that routing reaches are asked, and only their answers count', () => {
  const closed = responseProgress(questionnaire, answers({ metod: no, kommentar: text }))
  expect(closed.sections.map(({ asked, answered }) => [asked, answered])).toEqual([
    [1, 1],
    [1, 0],
  ])
  const opened = responseProgress(questionnaire, answers({ metod: yes, kommentar: text }))
  expect([opened.asked, opened.answered]).toEqual([5, 2])
})

test('one goes on with the first section that lacks an answer', () => {
  expect(nextSection(responseProgress(questionnaire, answers({ metod: no })))).toBe(resurser)
  const all = answers({ metod: no, tid: { type: 'number', value: 3 } })
  expect(nextSection(responseProgress(questionnaire, all))).toBeNull()
})

test('the review lists what lacks an answer by section, and the answers that do not count', () => {
  const review = reviewOf(questionnaire, answers({ metod: no, kommentar: text }))
  expect(review.unanswered.map(({ section, questions }) => [section.id, questions.map(({ id }) => id)])).toEqual([
    ['resurser', ['tid']],
  ])
  expect(review.unansweredCount).toBe(1)
  expect(review.outOfRoute.map(({ id }) => id)).toEqual(['kommentar'])
})

test('a section is given the answers elsewhere that its routing needs, those in route alone', () => {
  const given = answers({ metod: yes, tid: { type: 'number', value: 3 } })
  expect(answersElsewhere(resurser, new Set(['metod', 'tid']), given)).toEqual({ metod: yes })
  expect(answersElsewhere(resurser, new Set(['tid']), given)).toEqual({})
  expect(answersElsewhere(metod, new Set(['metod']), given)).toEqual({})
})

test('a section knows its number and its neighbours', () => {
  expect(neighbours(questionnaire, metod)).toEqual({ number: 1, previous: null, next: resurser })
  expect(neighbours(questionnaire, resurser)).toEqual({ number: 2, previous: metod, next: null })
})

test('the same answer has the same fingerprint, whatever the order of its keys', () => {
  const rows = { type: 'matrix', rows: { a: 'ja', b: 'nej' } } as const
  expect(fingerprint(rows)).toBe(fingerprint({ rows: { b: 'nej', a: 'ja' }, type: 'matrix' }))
  expect(fingerprint(yes)).not.toBe(fingerprint(no))
  expect(fingerprint({ type: 'multi', options: ['a', 'b'] })).not.toBe(
    fingerprint({ type: 'multi', options: ['b', 'a'] }),
  )
  expect([fingerprint(null), fingerprint(undefined)]).toEqual(['', ''])
})

test('puts every type of answer into words', () => {
  const words = (id: string, answer: AnswerValue | null) => {
    const question = questionnaire.questions.find((one) => one.id === id)
    return question && answerWords(question, answer, 'sv')
  }
  expect(words('metod', yes)).toEqual(['Ja'])
  expect(words('aspekter', { type: 'multi', options: ['k', 'annat'], texts: { annat: 'Spårbarhet' } })).toEqual([
    'Konfidentialitet',
    'Annat, nämligen: Spårbarhet',
  ])
  expect(words('ansvar', { type: 'matrix', rows: { folja: 'nej' } })).toEqual(['Följa upp: Nej'])
  expect(words('tid', { type: 'number', value: 1234.5 })).toEqual(['1\u00a0234,5'])
  expect(words('kommentar', { type: 'text', text: 'En\n\nTvå' })).toEqual(['En', 'Två'])
  expect(words('metod', null)).toEqual([])
})

test('a survey is open from its first day to its last, unless it was closed before', () => {
  const survey = { opensOn: '2026-10-05', closesOn: '2026-12-18', closedAt: null }
  const state = (today: string) => collectionState(survey, today)
  expect(['2026-10-04', '2026-10-05', '2026-12-18', '2026-12-19'].map(state)).toEqual([
    'before',
    'open',
    'open',
    'closed',
  ])
  expect(collectionState({ ...survey, closedAt: new Date() }, '2026-11-01')).toBe('closed')
  const grace = { ...survey, graceDays: 7 }
  expect(['2026-12-25', '2026-12-26'].map((today) => collectionState(grace, today))).toEqual(['open', 'closed'])
  expect(['2026-12-18', '2026-12-19'].map((day) => isLate(grace, day))).toEqual([false, true])
  expect([daysLeft('2026-12-18', '2026-11-24'), daysLeft('2026-12-18', '2026-12-18')]).toEqual([24, 0])
})

test('a receipt has a number that can be given again', () => {
  expect(receiptNumber('enkat-2026', '1984', new Date('2026-11-24T09:04:05.678Z'))).toBe(
    'enkat-2026-1984-20261124-090405',
  )
})
