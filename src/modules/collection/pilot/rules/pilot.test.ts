import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answers, type Response, readQuestionnaire } from '../../../survey/index.ts'
import { questionnaireSource } from '../../testing/survey-site.ts'
import { candidatesOf, groupCandidates } from './candidates.ts'
import { readComments } from './comment-fields.ts'
import { saysDoNotKnow, timeOf, trialOf } from './pilot-result.ts'
import { printOf, sortComments } from './sort-comments.ts'

test('splits a form into comments and answers, and takes no field that does not belong', () => {
  const { comments, rest, faults } = readComments([
    ['answer.metod', 'ja'],
    ['version.@metod', '2'],
    ['was.@metod', 'print'],
    ['answer.@metod', 'Vad menas?'],
    ['version.@', '0'],
    ['answer.@', 'Lagom.'],
    ['resolve.@', 'mine'],
    ['theirs.@', '4'],
    ['version', '1'],
  ])
  expect(rest).toEqual([
    ['answer.metod', 'ja'],
    ['version', '1'],
  ])
  expect(faults).toEqual([])
  expect(comments).toEqual([
    { question: 'metod', text: 'Vad menas?', version: 2, was: 'print', theirs: null, keep: null },
    { question: '', text: 'Lagom.', version: 0, was: '', theirs: 4, keep: 'mine' },
  ])
  const wrong = ['version.@metod', 'text.@metod', 'answer.@metod.rad', 'resolve.@metod', 'theirs.@metod']
  const refused = readComments(wrong.map((name) => [name, 'x'] as const))
  expect(refused.faults.map(({ field }) => field)).toEqual(wrong)
  expect(readComments([['answer.@metod', 'x']]).faults.map(({ field }) => field)).toEqual(['@metod'])
})

test('what was not touched never overwrites, whatever a colleague has done meanwhile', () => {
  const stored = (text: string | null, version: number) =>
    new Map([['q', { question: 'q', text, version, savedAt: new Date(0), savedBy: null }]])
  fc.assert(
    fc.property(
      fc.option(fc.string({ minLength: 1 })),
      fc.option(fc.string({ minLength: 1 })),
      fc.nat(9),
      (was, now, version) => {
        const untouched = { question: 'q', text: was, version, was: printOf(was), theirs: null, keep: null }
        expect(sortComments([untouched], stored(now, version + 1))).toEqual({ writes: [], conflicts: [] })
        const touched = { ...untouched, text: `${was ?? ''}!` }
        const { writes, conflicts } = sortComments([touched], stored(now, version + 1))
        expect(writes).toEqual([])
        expect(conflicts.length).toBe(touched.text === now ? 0 : 1)
        const chosen = sortComments(
          [{ ...touched, keep: 'mine' as const, theirs: version + 1 }],
          stored('other', version + 1),
        )
        expect(chosen).toEqual({ writes: [{ question: 'q', text: touched.text, version: version + 1 }], conflicts: [] })
      },
    ),
  )
})

test('counts those that were asked, that do not know, and that left it empty', () => {
  const read = readQuestionnaire(questionnaireSource.replaceAll('[ja, nej]', '[ja, nej, vet_ej]'), 'q.yaml')
  if (!read.ok) throw new Error('The questionnaire cannot be read')
  const respond = (respondent: string, answers: Answers): Response => ({ respondent, status: 'complete', answers })
  const trial = trialOf(
    read.value,
    [
      respond('a', new Map([['metod', { type: 'single', option: 'vet_ej' }]])),
      respond(
        'b',
        new Map([
          ['metod', { type: 'single', option: 'ja' }],
          ['ansvar', { type: 'matrix', rows: { klassa: 'vet_ej' } }],
        ] as const),
      ),
      respond('c', new Map()),
    ],
    [{ question: 'metod', text: 'x', respondent: 'a', name: 'A' }],
  )
  expect(trial.get('metod')).toMatchObject({ asked: 3, answered: 2, doNotKnow: 1, unanswered: 1 })
  expect(trial.get('metod')?.comments).toHaveLength(1)
  // Only who has a method is asked of it
  expect(trial.get('ansvar')).toMatchObject({ asked: 1, answered: 1, doNotKnow: 1, unanswered: 0 })
  expect(trial.get('aspekter')).toMatchObject({ asked: 1, answered: 0, unanswered: 1 })
})

test.each([
  ['vet_ej', 'Vet ej', true],
  ['okand', 'Vet inte', true],
  ['vet', 'Vet vi hur man gör', false],
  ['nej', 'Nej', false],
])('takes %s, ”%s”, for not knowing: %s', (id, sv, expected) => {
  expect(saysDoNotKnow({ id, label: { sv, en: 'x' }, exclusive: false, other: false })).toBe(expected)
})

test('the middle of the times is a whole minute, never less than half of them took', () => {
  expect(timeOf([])).toBeNull()
  expect(timeOf([9, 4, 6])).toEqual({ n: 3, median: 6, least: 4, most: 9 })
  expect(timeOf([4, 7])).toEqual({ n: 2, median: 6, least: 4, most: 7 })
  fc.assert(
    fc.property(fc.array(fc.nat(600), { minLength: 1 }), (minutes) => {
      const time = timeOf(minutes)
      const median = time?.median ?? Number.NaN
      expect(Number.isInteger(median)).toBe(true)
      expect(minutes.filter((each) => each <= median).length * 2).toBeGreaterThanOrEqual(minutes.length)
      expect(minutes.filter((each) => each >= Math.floor(median) - 1).length * 2).toBeGreaterThanOrEqual(minutes.length)
    }),
  )
})

test('every municipality can be chosen, by its size where that is known and else by its county', () => {
  const municipalities = new Map([
    ['2082', { name: 'Säter', countyCode: '20' }],
    ['0114', { name: 'Upplands Väsby', countyCode: '01' }],
    ['1984', { name: 'Arboga', countyCode: '19' }],
  ])
  const latest = [
    { respondent: '1984', values: { population_class: '8000-15000' } },
    { respondent: '2082', values: { population_class: 'under-8000' } },
  ]
  const member = { respondent: '1984', name: 'Arboga', countyCode: '19', columns: {}, begun: true }
  const candidates = candidatesOf(municipalities, latest, [member])
  expect(candidates.map(({ name, chosen, begun }) => [name, chosen, begun])).toEqual([
    ['Arboga', true, true],
    ['Säter', false, false],
    ['Upplands Väsby', false, false],
  ])
  expect(groupCandidates(candidates).map(({ by, id, candidates: { length } }) => [by, id, length])).toEqual([
    ['class', 'under-8000', 1],
    ['class', '8000-15000', 1],
    ['county', '01', 1],
  ])
  expect(candidatesOf(municipalities, [], []).map(({ columns }) => columns.county_code)).toEqual(['19', '20', '01'])
})
