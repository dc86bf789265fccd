import { expect, test } from 'vitest'
import type { Questionnaire } from '../../survey/index.ts'
import { moveOf, placeAfterMove } from './move-of.ts'

const section = (id: string, ...questions: string[]) => ({
  id,
  questions: questions.map((question) => ({ id: question })),
})
const questionnaire = {
  sections: [section('a', 'q1', 'q2'), section('b'), section('c', 'q3')],
} as unknown as Questionnaire

test.each([
  ['section:a:down', { kind: 'section-move', section: 'a', to: 1 }, 'ned-avsnitt-a'],
  ['section:b:down', { kind: 'section-move', section: 'b', to: 2 }, 'upp-avsnitt-b'],
  ['section:b:up', { kind: 'section-move', section: 'b', to: 0 }, 'ned-avsnitt-b'],
  ['section:c:to:0', { kind: 'section-move', section: 'c', to: 0 }, 'avsnitt-c'],
  ['question:q2:up', { kind: 'question-move', question: 'q2', section: 'a', to: 0 }, 'ned-fraga-q2'],
  ['question:q2:down', { kind: 'question-move', question: 'q2', section: 'b', to: 0 }, 'ned-fraga-q2'],
  ['question:q3:up', { kind: 'question-move', question: 'q3', section: 'b', to: 0 }, 'upp-fraga-q3'],
  ['question:q1:to:c:1', { kind: 'question-move', question: 'q1', section: 'c', to: 1 }, 'fraga-q1'],
])('%s is a move, after which the page stands where one can go on', (value, operation, place) => {
  const move = moveOf(questionnaire, value)
  expect(move).toEqual(operation)
  expect(move && placeAfterMove(questionnaire, move, value)).toBe(place)
})

test.each([
  '',
  'section:a:up',
  'question:q1:up',
  'section:x:down',
  'question:q1:to:b',
  'question:q1:to:b:-1',
  'section:a:to:x',
  'row:a:up',
])('%j is none', (value) => expect(moveOf(questionnaire, value)).toBeNull())
