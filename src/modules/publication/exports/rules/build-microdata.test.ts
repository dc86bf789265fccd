import { describe, expect, it } from 'vitest'
import { resultOf, survey2015, surveyOf } from '../../testing/example-survey.ts'
import { buildMicrodata } from './build-microdata.ts'
import type { Microdata, Variable } from './variable.ts'

const source = `
id: q
title: { sv: Enkät, en: Survey }
sections:
  - id: s
    title: { sv: Del, en: Part }
    questions:
      - { id: has-plan, text: { sv: "Plan?", en: "A plan?" }, type: single, options: [ja, nej] }
      - id: which
        text: { sv: Vilka, en: Which }
        type: multi
        base: has-plan = ja
        options: [{ id: a, sv: A, en: A }, { id: annat, sv: "Annat, nämligen", en: "Other, namely", other: true }]
      - id: m
        text: { sv: Matris, en: Matrix }
        type: matrix
        options: [ja, nej]
        rows: [{ id: x, sv: X, en: X }, { id: y, sv: Y, en: Y }]
      - { id: 2nd, text: { sv: Antal, en: Number }, type: number }
      - { id: why, text: { sv: Varför, en: Why }, type: text }
`
const responses = `respondent,status,has-plan,which.a,which.annat,which.annat.text,m.x,m.y,2nd,why
01,complete,ja,0,1,Eget,ja,,-7,Därför
02,complete,nej,1,0,,,,,
03,partial,ja,,,,,,,
`
const frame = 'respondent,name,People,code\n01,Ett,10,01\n02,Två,20,02\n03,Tre,,03\n04,Fyra,5,04\n'

function value(data: Microdata, row: number, name: string) {
  const place = data.variables.findIndex((variable) => variable.name === name)
  if (place < 0) throw new Error(`no ${name}`)
  return data.rows[row]?.[place]
}

describe('a survey as data', () => {
  const data = buildMicrodata(surveyOf(source, responses, frame))

  it('has a variable for every part of every question, in order, with names that SPSS and R take', () => {
    expect(data.variables.map(({ name }) => name)).toEqual([
      ...['respondent', 'status', 'name', 'People', 'code', 'has_plan'],
      ...['which_a', 'which_annat', 'which_annat_text', 'm_x', 'm_y', 'v_2nd', 'why_answered', 'why'],
      ...['which_a_kept', 'which_annat_kept', 'which_annat_text_kept'],
    ])
  })

  it('has one row for each of the frame, and codes that are numbers', () => {
    expect(data.rows).toHaveLength(4)
    expect(data.rows[0]).toEqual(['01', 1, 'Ett', 10, '01', 1, 0, 1, 'Eget', 1, -7, -7, 1, 'Därför', null, null, null])
  })

  it('tells the reasons for having no answer apart', () => {
    expect(value(data, 1, 'v_2nd')).toBe(-97)
    expect(value(data, 2, 'which_a')).toBe(-9)
    expect(value(data, 3, 'has_plan')).toBe(-5)
    expect(value(data, 3, 'status')).toBe(3)
    expect(value(data, 1, 'why_answered')).toBe(-7)
    expect(value(data, 2, 'People')).toBeNull()
  })

  it('moves the codes out of the way of an answer that is one of them', () => {
    const missing = data.variables.find(({ name }) => name === 'v_2nd')?.missing.map(({ code }) => code)
    expect(missing).toEqual([-99, -98, -97, -96, -95])
  })

  it('keeps an answer out of route apart from those that count', () => {
    expect(value(data, 1, 'which_a')).toBe(-6)
    expect(value(data, 1, 'which_a_kept')).toBe(1)
    expect(value(data, 0, 'which_a_kept')).toBeNull()
  })

  it('says who was asked', () => {
    const base = data.variables.find(({ name }) => name === 'which_a')?.base
    expect(base?.sv).toBe('Ställd till dem som svarat Ja på ”Plan?”.')
  })

  it('holds those that responded where there is no frame', () => {
    const alone = buildMicrodata(surveyOf(source, responses))
    expect(alone.rows.map(([respondent]) => respondent)).toEqual(['01', '02', '03'])
    expect(alone.population).toBeNull()
  })
})

it('holds as many of each answer as the tabulation counts, of the survey of 2015', () => {
  const survey = survey2015()
  const data = buildMicrodata({ ...survey, weight: ['population'] })
  expect(data.rows).toHaveLength(290)
  const countOf = (variable: Variable | undefined, code: number) =>
    data.rows.filter((row) => variable && row[data.variables.indexOf(variable)] === code).length
  const { participation, questions } = resultOf(survey, 'sv')
  const status = data.variables.find(({ part }) => part === 'status')
  expect([1, 2, 3].map((code) => countOf(status, code))).toEqual([
    participation.complete,
    participation.partial,
    participation.none,
  ])
  let compared = 0
  for (const question of questions) {
    const own = data.variables.filter((one) => one.part === 'answer' && one.question?.id === question.id)
    const reasons = own[0]?.missing ?? []
    const missing = (reason: string) => countOf(own[0], reasons.find((one) => one.reason === reason)?.code ?? 0)
    if (question.type !== 'text') expect(missing('not_reached'), question.id).toBe(question.notReached)
    for (const { id, options } of question.rows ?? [question]) {
      for (const [place, option] of (options ?? []).entries()) {
        const variable = own.find((one) =>
          question.type === 'multi' ? one.option === option.id : one.row === null || one.row === id,
        )
        expect(countOf(variable, question.type === 'multi' ? 1 : place + 1), `${id} ${option.id}`).toBe(option.count)
        compared += 1
      }
    }
  }
  expect(compared).toBe(147)
})
