import fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionnaires } from '../../../../../test/arbitraries/questionnaires.ts'
import type { Question, Questionnaire } from '../../rules/questionnaire.ts'
import { readQuestionnaire } from '../../rules/read-questionnaire/read-questionnaire.ts'
import { compareVersions } from './compare-versions.ts'
import type { Change } from './question-change.ts'

const source = `
id: q
title: { sv: Q, en: Q }
sections:
  - id: s
    title: { sv: S, en: S }
    questions:
      - { id: a, text: { sv: "Har ni?", en: "Do you?" }, type: single, options: [ja, nej] }
      - id: b
        text: { sv: "Vilka?", en: "Which?" }
        type: multi
        base: a = ja
        options:
          - { id: x, sv: X, en: X }
          - { id: y, sv: Y, en: Y }
          - { id: z, sv: Z, en: Z, exclusive: true }
      - id: c
        text: { sv: "Varför?", en: "Why?" }
        type: text
        base: b includes x
`

function read(text: string): Questionnaire {
  const result = readQuestionnaire(text, 'q.yaml')
  if (!result.ok) throw new Error(result.faults.map(({ message }) => message.en).join('; '))
  return result.value
}

/** Each changed question, its comparability and what has changed. */
function compared(edit: (text: string) => string) {
  const after = edit(source)
  expect(after).not.toBe(source)
  return compareVersions(read(source), read(after)).map(({ id, comparability, changes }) => [
    id,
    comparability,
    ...changes.map(({ kind }) => kind),
  ])
}

test('finds no difference between a version and itself', () => {
  fc.assert(
    fc.property(questionnaires(8), (questionnaire) => {
      expect(compareVersions(questionnaire, structuredClone(questionnaire))).toEqual([])
    }),
  )
})

test.each([
  ['a text', (s: string) => s.replace('Vilka?', 'Vilka delar?'), [['b', 'care', 'text']]],
  [
    'an option that is named anew',
    (s: string) => s.replace('id: y, sv: Y', 'id: y, sv: Ypsilon'),
    [['b', 'care', 'option-renamed']],
  ],
  [
    'an option that is added',
    (s: string) => s.replace('[ja, nej]', '[ja, nej, {id: vet_ej, sv: Vet ej, en: Unsure}]'),
    [['a', 'care', 'option-added']],
  ],
  [
    'an option that is gone, and what hangs on it',
    (s: string) => s.replace('          - { id: y, sv: Y, en: Y }\n', ''),
    [
      ['b', 'not', 'option-removed'],
      ['c', 'care', 'asked-by'],
    ],
  ],
  [
    'an option that stands alone now',
    (s: string) => s.replace('id: y, sv: Y, en: Y', 'id: y, sv: Y, en: Y, exclusive: true'),
    [
      ['b', 'not', 'option-exclusive'],
      ['c', 'care', 'asked-by'],
    ],
  ],
  ['who is asked', (s: string) => s.replace('base: a = ja', 'base: a = nej'), [['b', 'care', 'routing']]],
  ['a question that is gone', (s: string) => s.replace(/ {6}- id: c[\s\S]*$/, ''), [['c', 'not', 'removed']]],
  ['another type', (s: string) => s.replace('type: text', 'type: number'), [['c', 'not', 'type']]],
])('judges %s', (_, edit, expected) => {
  expect(compared(edit)).toEqual(expected)
})

/** The kinds that a change the other way is. */
const opposite: Partial<Record<Change['kind'], Change['kind']>> = {
  added: 'removed',
  removed: 'added',
  'option-added': 'option-removed',
  'option-removed': 'option-added',
  'row-added': 'row-removed',
  'row-removed': 'row-added',
}

test('finds the same differences the other way round, and says of every other question that it is as it was', () => {
  fc.assert(
    fc.property(questionnaires(6), questionnaires(6), (before, after) => {
      const forth = compareVersions(before, after)
      const back = compareVersions(after, before)
      const own = (kinds: readonly Change['kind'][]) => kinds.filter((kind) => kind !== 'asked-by').sort()
      const kindsOf = (list: typeof forth, id: string) =>
        own((list.find((change) => change.id === id)?.changes ?? []).map(({ kind }) => kind))
      const find = ({ questions }: Questionnaire, id: string) => questions.find((question) => question.id === id)
      for (const id of new Set([...before.questions, ...after.questions].map((question) => question.id))) {
        expect(kindsOf(back, id)).toEqual(own(kindsOf(forth, id).map((kind) => opposite[kind] ?? kind)))
        if (kindsOf(forth, id).length === 0) expect(shape(find(after, id))).toEqual(shape(find(before, id)))
      }
    }),
  )
})

/** All that an answer depends on. */
function shape(question: Question | undefined) {
  if (!question) return null
  const { text, type, options, rows, base } = question
  return { text, type, options, rows, base: JSON.stringify(base) }
}
