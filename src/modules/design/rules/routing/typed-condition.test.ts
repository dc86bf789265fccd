import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { describeBase, readCondition, readQuestionnaire } from '../../../survey/index.ts'
import { explainCondition } from './explain-condition.ts'
import { nameQuestions, typedPlaceOf } from './typed-condition.ts'

const read = readQuestionnaire(readFileSync('reference/enkat-2015/questionnaire.yaml', 'utf8'), 'questionnaire.yaml')
if (!read.ok) throw new Error('The reference cannot be read')
const { value: questionnaire } = read
const conditional = questionnaire.questions.filter(({ base }) => base !== null)

test('what a browser is told is enough for the words that the server has, of every condition of a real questionnaire', () => {
  expect(conditional.length).toBeGreaterThan(20)
  for (const question of conditional) {
    for (const language of ['sv', 'en'] as const) {
      // As it is sent with the page
      const place = JSON.parse(JSON.stringify(typedPlaceOf(questionnaire, question.id, language)))
      const typed = readCondition(question.baseSource ?? '', place)
      if (!typed.ok) throw new Error(`${question.id} cannot be read`)
      expect(typed.base).toEqual(question.base)
      expect(describeBase({ questions: nameQuestions(place) }, typed, language)).toBe(
        describeBase(questionnaire, question, language),
      )
    }
  }
})

test.each(['polcy = ja', 'and', 'systematiskt = kanske', '(systematiskt = ja', ''])(
  'finds in %j what the server finds',
  (written) => {
    const last = conditional.at(-1)?.id ?? ''
    expect(readCondition(written, typedPlaceOf(questionnaire, last, 'sv'))).toEqual(
      explainCondition(questionnaire, last, written),
    )
  },
)
