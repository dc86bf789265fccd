import { expect, test } from 'vitest'
import { type AnswerValue, type Questionnaire, readQuestionnaire } from '../../../survey/index.ts'
import { proposeAnswers } from './propose-answers.ts'

function questionnaire(questions: string): Questionnaire {
  const source = `
id: prov
title: { sv: Prov, en: Trial }
sections:
  - id: del
    title: { sv: Del, en: Part }
    questions:
${questions}`
  const read = readQuestionnaire(source, 'prov.yaml')
  if (!read.ok) throw new Error(read.faults.map(({ message }) => message.en).join())
  return read.value
}

const text = 'text: { sv: Fråga, en: Question }'
const metod = `      - { id: metod, ${text}, type: single, options: [ja, nej] }\n`
const followUp = `      - { id: hur, ${text}, type: single, base: metod = ja, options: [ja, nej] }\n`
const split = `      - id: metod
        ${text}
        type: single
        options: [{ id: egen, sv: Egen, en: Own }, { id: delad, sv: Delad, en: Shared }, { id: nej, sv: Nej, en: "No" }]
`
const several = (ids: readonly string[]) => `      - id: stod
        ${text}
        type: multi
        options: [${ids.map((id) => `{ id: ${id}, sv: ${id}, en: ${id}, other: ${id === 'annat'} }`).join(', ')}]
`
const ja: AnswerValue = { type: 'single', option: 'ja' }
const identical = (id: string) => ({ later: id, earlier: id, grade: 'identical' })
const given = (answers: Record<string, AnswerValue>) => new Map(Object.entries(answers))
const propose = (
  later: Questionnaire,
  earlier: Questionnaire,
  answers: Record<string, AnswerValue>,
  pair: Parameters<typeof proposeAnswers>[2][number],
) =>
  proposeAnswers(later, { year: '2020', questionnaire: earlier, answers: given(answers) }, [pair]).get(pair.later)
    ?.value ?? null

test('the answer to an identical question is proposed, with its year', () => {
  const both = questionnaire(metod)
  expect(
    proposeAnswers(both, { year: '2020', questionnaire: both, answers: given({ metod: ja }) }, [identical('metod')]),
  ).toEqual(new Map([['metod', { year: '2020', value: ja }]]))
})

test('a question that is not comparable, or that nobody has graded, gets no proposal', () => {
  const both = questionnaire(metod)
  expect(propose(both, both, { metod: ja }, { ...identical('metod'), grade: 'not-comparable' })).toBeNull()
  expect(proposeAnswers(both, { year: '2020', questionnaire: both, answers: given({ metod: ja }) }, [])).toEqual(
    new Map(),
  )
})

test('a recoding is followed where it leads to one option, and not where it leads to two', () => {
  const [two, three] = [questionnaire(metod), questionnaire(split)]
  const answers = (from: 'two' | 'three') => [
    { earlier: from === 'two' ? ['ja'] : ['egen', 'delad'], later: from === 'two' ? ['egen', 'delad'] : ['ja'] },
    { earlier: ['nej'], later: ['nej'] },
  ]
  const pair = (from: 'two' | 'three') => ({ ...identical('metod'), grade: 'harmonised', answers: answers(from) })
  expect(propose(two, three, { metod: { type: 'single', option: 'delad' } }, pair('three'))).toEqual(ja)
  expect(propose(three, two, { metod: ja }, pair('two'))).toBeNull()
  expect(propose(three, two, { metod: { type: 'single', option: 'nej' } }, pair('two'))).toEqual({
    type: 'single',
    option: 'nej',
  })
})

test('several options are carried together or not at all, and a text of its own goes along', () => {
  const later = questionnaire(several(['iso', 'annat']))
  const earlier = questionnaire(several(['iso', 'bits', 'annat']))
  const answers = [
    { earlier: ['iso'], later: ['iso'] },
    { earlier: ['annat'], later: ['annat'] },
  ]
  const pair = { ...identical('stod'), grade: 'harmonised', answers }
  const chosen = (...options: string[]): AnswerValue => ({
    type: 'multi',
    options,
    ...(options.includes('annat') && { texts: { annat: 'Eget' } }),
  })
  expect(propose(later, earlier, { stod: chosen('iso', 'annat') }, pair)).toEqual(chosen('iso', 'annat'))
  expect(propose(later, earlier, { stod: chosen('iso', 'bits') }, pair)).toBeNull()
})

test('an answer that routing passed by then is not proposed', () => {
  const both = questionnaire(metod + followUp)
  const hur = { hur: ja }
  expect(propose(both, both, { metod: { type: 'single', option: 'nej' }, ...hur }, identical('hur'))).toBeNull()
  expect(propose(both, both, { metod: ja, ...hur }, identical('hur'))).toEqual(ja)
})

test('an answer that is none of the options now is not proposed', () => {
  expect(
    propose(
      questionnaire(metod),
      questionnaire(split),
      { metod: { type: 'single', option: 'egen' } },
      identical('metod'),
    ),
  ).toBeNull()
})
