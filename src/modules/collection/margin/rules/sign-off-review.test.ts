import { expect, test } from 'vitest'
import { type AnswerValue, readQuestionnaire } from '../../../survey/index.ts'
import type { Margin } from '../../rules/margin.ts'
import { signOffState } from '../../rules/sign-off-state.ts'
import { questionnaireSource } from '../../testing/survey-site.ts'
import { signOffReview } from './sign-off-review.ts'

const read = readQuestionnaire(questionnaireSource, 'prov.yaml')
if (!read.ok) throw new Error('The questionnaire cannot be read')
const questionnaire = read.value
const at = new Date('2026-11-24T09:04:00Z')
const by = (version: number) => ({ by: 'Maria Holm', at, version })
const margin = (version: number, ...signed: number[]): Margin => ({
  version,
  comments: 0,
  settled: false,
  signOffs: signed.map(by),
})
const single = (option: string): AnswerValue => ({ type: 'single', option })
const hours: AnswerValue = { type: 'number', value: 3 }
const words: AnswerValue = { type: 'text', text: 'x' }

test('the latest sign-off is for the answer that stands, or the answer has changed since', () => {
  expect(signOffState(margin(1))).toEqual({ state: 'none' })
  expect(signOffState(margin(2, 2, 1))).toEqual({ state: 'signed', latest: by(2) })
  expect(signOffState(margin(3, 2, 1))).toEqual({ state: 'changed-since', latest: by(2) })
})

test('answers that nobody stands for as they are now are listed, in the order of the questions', () => {
  const answers = new Map([
    ['tid', hours],
    ['metod', single('ja')],
    ['kommentar', words],
  ])
  const margins = new Map([
    ['metod', margin(1, 1)],
    ['tid', margin(2, 1)],
  ])
  const review = signOffReview(questionnaire, answers, margins)
  expect(review).toMatchObject({ answered: 3, signed: 1, unsigned: [{ id: 'tid' }, { id: 'kommentar' }] })
})

test('an answer that routing passes by is neither counted nor listed', () => {
  const answers = new Map([
    ['metod', single('nej')],
    ['kommentar', words],
  ])
  expect(signOffReview(questionnaire, answers, new Map([['metod', margin(1, 1)]]))).toEqual({
    answered: 1,
    signed: 1,
    unsigned: [],
  })
})
