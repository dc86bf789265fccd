import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readFrame } from '../../../collection/index.ts'
import { readQuestionnaire } from '../../../survey/index.ts'
import { breakdownChoices } from './breakdown-choices.ts'

const read = (name: string) => readFileSync(new URL(`../../../../../reference/enkat-2015/${name}`, import.meta.url))
const questionnaire = readQuestionnaire(read('questionnaire.yaml'), 'questionnaire.yaml')
const frame = readFrame(read('frame.csv'), 'frame.csv')
if (!questionnaire.ok || !frame.ok) throw new Error('The reference cannot be read')

it('offers the columns that make groups, each grouping once, and the questions with one answer', () => {
  const { columns, questions } = breakdownChoices(questionnaire.value, frame.value, 'sv')
  expect(columns).toEqual([
    { by: 'population', name: 'Antal invånare' },
    { by: 'county', name: 'Län' },
    { by: 'group', name: 'Kommungrupp' },
  ])
  expect(questions.map(({ by }) => by)).toContain('systematiskt')
  expect(questions.map(({ by }) => by)).not.toContain('metodstod')
})
