import { expect, test } from 'vitest'
import { readQuestionnaire } from '../../survey/index.ts'
import { questionnaireSource } from '../testing/survey-site.ts'
import { readFields } from './field-values.ts'
import { parseAnswer } from './parse-answer.ts'
import { parseForm } from './parse-form.ts'

const read = readQuestionnaire(questionnaireSource, 'prov.yaml')
if (!read.ok) throw new Error(read.faults.map(({ message }) => message.en).join())
const { questions } = read.value
const question = (id: string) => {
  const found = questions.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

test('reads every type of question by its fields', () => {
  const { answers, faults } = parseForm(questions, [
    ['version.metod', '3'],
    ['was.metod', 'abc'],
    ['answer.metod', 'ja'],
    ['version.aspekter', '0'],
    ['answer.aspekter', 'k'],
    ['answer.aspekter', 'annat'],
    ['text.aspekter.annat', 'Spårbarhet'],
    ['version.ansvar', '0'],
    ['answer.ansvar.klassa', 'nej'],
    ['version.tid', '1'],
    ['answer.tid', '12,5'],
    ['version.kommentar', '1'],
    ['answer.kommentar', 'Vi byter.'],
  ])
  expect(faults).toEqual([])
  expect(answers.get('metod')).toMatchObject({ version: 3, before: 'abc', keep: null, fields: { chosen: ['ja'] } })
  expect(answers.get('aspekter')?.fields).toMatchObject({ chosen: ['k', 'annat'], texts: { annat: 'Spårbarhet' } })
  expect(answers.get('ansvar')?.fields.rows).toEqual({ klassa: 'nej' })
  expect(answers.get('tid')?.fields).toMatchObject({ written: '12,5', chosen: [] })
  expect(answers.get('kommentar')?.fields.written).toBe('Vi byter.')
})

test('a question without any of its fields is not in the form; one with only its version has no answer', () => {
  const { answers } = parseForm(questions, [['version.metod', '2']])
  expect([...answers.keys()]).toEqual(['metod'])
  expect(answers.get('metod')?.fields.chosen).toEqual([])
})

test('lists every field that does not belong, by name', () => {
  const names = [
    'answer.okand',
    'answer.ansvar',
    'answer.metod.rad',
    'text.metod.ja',
    'version',
    'x',
    'was.metod.y',
    'theirs.metod',
  ]
  const { faults } = parseForm(questions, [['version.metod', '0'], ...names.map((name) => [name, '?'] as const)])
  expect(faults.map(({ field }) => field)).toEqual(names)
})

test('refuses a version that is none, a missing one, two answers to one text, and a file', () => {
  const { faults } = parseForm(questions, [
    ['version.metod', '-1'],
    ['answer.metod', 'ja'],
    ['version.kommentar', '0'],
    ['answer.kommentar', 'a'],
    ['answer.kommentar', 'b'],
    ['answer.tid', new File(['1'], 'tid')],
  ])
  expect(faults.map(({ field }) => field)).toEqual(['version.metod', 'answer.tid', 'metod', 'kommentar'])
})

test('a thousand unknown fields give a bounded list', () => {
  const hostile = Array.from({ length: 1000 }, (_, index) => [`x${index}`, ''] as const)
  expect(parseForm(questions, hostile).faults).toHaveLength(50)
})

test('the text of an option that was given up is left out of the answer', () => {
  const { answers } = parseForm(questions, [
    ['version.aspekter', '0'],
    ['answer.aspekter', 'k'],
    ['text.aspekter.annat', 'Kvar i rutan'],
  ])
  const fields = answers.get('aspekter')?.fields
  if (!fields) throw new Error('no fields')
  expect(readFields(question('aspekter'), fields)).toEqual({ type: 'multi', options: ['k'], texts: {} })
})

test('one question saved alone is read without its questionnaire', () => {
  const one = (fields: [string, string][]) =>
    parseAnswer([['question', 'q'], ['version.q', '4'], ['was.q', ''], ...fields])
  expect(one([['answer.q', 'ja']])).toMatchObject({ question: 'q', version: 4, faults: [], value: { option: ['ja'] } })
  expect(one([['answer.q.rad', 'ja']]).value).toEqual({ rad: 'ja' })
  expect(one([]).value).toBeNull()
  expect(one([['answer.q', '']]).value).toBeNull()
  expect(one([['answer.annan', 'ja']]).faults.map(({ field }) => field)).toEqual(['answer.annan'])
  expect(parseAnswer([['answer.q', 'ja']]).faults).toHaveLength(2)
})
