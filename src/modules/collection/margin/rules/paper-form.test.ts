import { expect, test } from 'vitest'
import { readQuestionnaire } from '../../../survey/index.ts'
import { questionnaireSource } from '../../testing/survey-site.ts'
import { paperForm } from './paper-form.ts'

const read = readQuestionnaire(questionnaireSource, 'prov.yaml')
if (!read.ok) throw new Error('The questionnaire cannot be read')
const questionnaire = read.value
const respondents = { sv: 'kommuner', en: 'municipalities' }
const questions = (language: 'sv' | 'en') =>
  paperForm(questionnaire, language, respondents).flatMap(({ questions }) => questions)

test('every question stands in the form, numbered through its sections', () => {
  expect(questions('sv').map(({ number, id }) => [number, id])).toEqual([
    [1, 'metod'],
    [2, 'aspekter'],
    [3, 'ansvar'],
    [4, 'tid'],
    [5, 'kommentar'],
  ])
})

test('who answers a follow-up is said in words, and nothing where everyone does', () => {
  expect(questions('sv').map(({ routing }) => routing)).toEqual([
    null,
    'Ställd till de kommuner som svarat Ja på ”Har ni en metod?”.',
    'Ställd till de kommuner som svarat Ja på ”Har ni en metod?”.',
    null,
    'Ställd till de kommuner som svarat Ja på ”Har ni en metod?”.',
  ])
  expect(questions('en')[1]?.routing).toBe('Asked of the municipalities that answered Yes to “Do you have a method?”.')
})

test('each type says how it is answered, with a line where there is something to write', () => {
  const [single, several, matrix, number, text] = questions('sv')
  expect(single).toMatchObject({ instruction: 'Kryssa i ett svar.', lines: 0 })
  expect(several?.options.map(({ writes }) => writes)).toEqual([false, false, true, false])
  expect(matrix).toMatchObject({ instruction: 'Kryssa i ett svar på varje rad.', rows: ['Klassa', 'Följa upp'] })
  expect(number).toMatchObject({ instruction: 'Svara med siffror.', lines: 1 })
  expect(text).toMatchObject({ instruction: 'Svara med egna ord.', lines: 3 })
})
