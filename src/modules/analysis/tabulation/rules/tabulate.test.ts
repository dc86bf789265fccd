import { describe, expect, test } from 'vitest'
import { type AnswerValue, type Questionnaire, type Response, readQuestionnaire } from '../../../survey/index.ts'
import { createTabulator, tabulate } from './tabulate.ts'

const questionnaire = read(`
id: trial
title: {sv: Prov, en: Trial}
sections:
- id: one
  title: {sv: Ett, en: One}
  questions:
  - {id: policy, text: {sv: Policy, en: Policy}, type: single, options: [ja, nej]}
  - id: parts
    text: {sv: Delar, en: Parts}
    type: multi
    base: policy = ja
    options: [{id: a, sv: A, en: A}, {id: b, sv: B, en: B}]
  - id: training
    text: {sv: Utbildning, en: Training}
    type: matrix
    rows: [{id: staff, sv: Personal, en: Staff}, {id: chiefs, sv: Chefer, en: Chiefs}]
    options: [ja, nej]
  - {id: people, text: {sv: Antal, en: Number}, type: number}
  - {id: other, text: {sv: Annat, en: Other}, type: text}
`)

function read(yaml: string): Questionnaire {
  const result = readQuestionnaire(yaml, 'trial.yaml')
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.value
}

function response(respondent: string, status: Response['status'], answers: Record<string, AnswerValue>): Response {
  return { respondent, status, answers: new Map(Object.entries(answers)) }
}

const yes: AnswerValue = { type: 'single', option: 'ja' }
const no: AnswerValue = { type: 'single', option: 'nej' }

const responses: Response[] = [
  response('1', 'complete', {
    policy: yes,
    parts: { type: 'multi', options: ['a', 'b'] },
    training: { type: 'matrix', rows: { staff: 'ja', chiefs: 'nej' } },
    people: { type: 'number', value: 4 },
    other: { type: 'text', text: 'Mer' },
  }),
  // Says which parts though routing led past the question.
  response('2', 'complete', {
    policy: no,
    parts: { type: 'multi', options: ['a'] },
    people: { type: 'number', value: 10 },
  }),
  response('3', 'partial', { policy: yes, training: { type: 'matrix', rows: { staff: 'nej' } } }),
  response('4', 'partial', { policy: yes }),
  response('5', 'partial', {}),
]
const frame = {
  columns: ['county'],
  rows: Array.from({ length: 10 }, (_, i) => ({
    respondent: String(i + 1),
    values: { county: i < 5 ? 'Norr' : 'Söder' },
  })),
}
const result = tabulate({ questionnaire, responses, frame, language: 'sv' })
const question = (id: string, of = result) => {
  const found = of.questions.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('participation', () => {
  test('a response without a single answer is none, and the rates follow', () => {
    expect(result.participation).toMatchObject({ population: 10, complete: 2, partial: 2, none: 6, RR1: 0.2, RR2: 0.4 })
  })

  test('without a frame nothing is known of those that did not take part', () => {
    const { participation } = tabulate({ questionnaire, responses, frame: null, language: 'sv' })
    expect(participation).toMatchObject({ population: null, complete: 2, partial: 2, none: null, RR1: null, RR6: null })
  })
})

describe('bases', () => {
  test('every respondent has one standing on every question', () => {
    for (const { answered, unanswered, notRouted, notReached } of result.questions) {
      expect(answered + unanswered + notRouted + notReached).toBe(4)
    }
  })

  test('a follow-up is routed to those that gave the answer, and an answer out of route counts nowhere', () => {
    expect(question('parts')).toMatchObject({
      eligible: 10,
      routed: 2,
      answered: 1,
      unanswered: 1,
      notRouted: 1,
      notReached: 1,
      outOfRoute: 1,
      base: { condition: 'policy = ja' },
    })
    expect(question('parts').options?.[0]).toMatchObject({ id: 'a', count: 1, share: 1 })
  })

  test('a matrix row has its own base', () => {
    const [staff, chiefs] = question('training').rows ?? []
    expect(staff).toMatchObject({ id: 'staff', answered: 2 })
    expect(chiefs).toMatchObject({ id: 'chiefs', answered: 1 })
    expect(staff?.options[0]).toMatchObject({ id: 'ja', count: 1, share: 0.5 })
  })

  test('numbers are summarised and texts only counted', () => {
    expect(question('people')).toMatchObject({
      count: 2,
      mean: 7,
      median: 7,
      quartiles: [5.5, 7, 8.5],
      min: 4,
      max: 10,
    })
    expect(question('other')).toMatchObject({ answered: 1 })
    expect(question('other')).not.toHaveProperty('options')
  })
})

describe('uncertainty', () => {
  test('a question to everyone has the exact interval and bounds, a follow-up Wilson with finite population', () => {
    const [policyYes] = question('policy').options ?? []
    expect(policyYes?.interval?.method).toBe('hypergeometric')
    expect(policyYes?.bounds).toEqual({ low: 0.3, high: 0.9 })
    const [a] = question('parts').options ?? []
    expect(a?.interval?.method).toBe('wilson-fpc')
    expect(a?.bounds).toBeNull()
  })

  test('without a frame everything is Wilson, without bounds', () => {
    const free = tabulate({ questionnaire, responses, frame: null, language: 'sv' })
    for (const { options = [] } of free.questions) {
      for (const option of options) expect([option.interval?.method, option.bounds]).toEqual(['wilson', null])
    }
  })

  test('percent follows the decimals and the language asked for', () => {
    expect(question('policy').options?.[0]?.percent).toBe('75\u00a0%')
    const finer = tabulate({ questionnaire, responses: responses.slice(0, 3), frame, language: 'en', decimals: 2 })
    expect(question('policy', finer).options?.[0]?.percent).toBe('66.67%')
  })
})

test('a respondent that is not in the frame, or comes twice, is named', () => {
  const tabulator = createTabulator({ questionnaire, frame, language: 'sv' })
  tabulator.add(response('1', 'complete', { policy: yes }))
  expect(() => tabulator.add(response('1', 'complete', { policy: no }))).toThrow(/respondent 1 has two responses/)
  expect(() => tabulator.add(response('77', 'complete', {}))).toThrow(/respondent 77 is not in the frame/)
})

test('a survey without responses gives bases of nothing and no shares', () => {
  const empty = tabulate({ questionnaire, responses: [], frame, language: 'sv' })
  expect(empty.participation).toMatchObject({ complete: 0, none: 10, RR1: 0 })
  expect(question('policy', empty).options?.[0]).toMatchObject({ count: 0, share: null, percent: null, interval: null })
  expect(question('people', empty)).toMatchObject({ count: 0, mean: null, quartiles: null })
})
