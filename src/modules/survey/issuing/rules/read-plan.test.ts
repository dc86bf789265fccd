import { expect, test } from 'vitest'
import { readPlan, type WrittenPlan } from './read-plan.ts'

const known = {
  today: '2026-11-30',
  published: [{ id: 'q', version: 2 }],
  drafts: [
    {
      id: 'klart',
      source: 'id: k\ntitle: K\nsections:\n  - { id: a, title: A, questions: [{ id: q1, text: Ett, type: text }] }\n',
    },
    { id: 'ofardigt', source: 'id: o\ntitle: O\nsections: []\n' },
  ],
  frames: ['before'],
  taken: false,
}
const sound: WrittenPlan = {
  titleSv: 'Enkät',
  titleEn: 'Survey',
  id: 'enkat-2027',
  opensOn: '2027-01-10',
  closesOn: '2027-03-01',
  published: 'q/2',
  source: '',
  frameOf: 'before',
}
const faultsOf = (change: Partial<WrittenPlan>) =>
  readPlan({ ...sound, ...change }, known).faults.map(({ field }) => field)

test('reads a survey that is whole', () => {
  expect(readPlan(sound, known)).toEqual({
    plan: { id: 'enkat-2027', title: { sv: 'Enkät', en: 'Survey' }, opensOn: '2027-01-10', closesOn: '2027-03-01' },
    asked: { id: 'q', version: 2 },
    faults: [],
    sourceFaults: [],
  })
})

test('takes a draft that is finished, with its text, and says what one that is not lacks', () => {
  const { asked, faults } = readPlan({ ...sound, published: 'utkast:klart' }, known)
  expect([asked, faults]).toMatchObject([{ questionnaire: { id: 'k' }, source: known.drafts[0]?.source }, []])
  const unfinished = readPlan({ ...sound, published: 'utkast:ofardigt' }, known)
  expect(unfinished.asked).toBeNull()
  expect(unfinished.faults.map(({ field }) => field)).toEqual(['published'])
  expect(unfinished.sourceFaults).toHaveLength(1)
  expect(faultsOf({ published: 'utkast:borta' })).toEqual(['published'])
})

test('tells everything that is wrong at once', () => {
  expect(
    faultsOf({
      titleSv: ' ',
      titleEn: '',
      id: 'Å',
      opensOn: 'i morgon',
      closesOn: '2026-02-30',
      published: '',
      frameOf: 'x',
    }),
  ).toEqual(['titleSv', 'titleEn', 'id', 'opensOn', 'closesOn', 'source', 'frameOf'])
})

test('loses no questionnaire that stands in the box while another is chosen', () => {
  expect(faultsOf({ source: 'id: q' })).toEqual(['source'])
  expect(faultsOf({ source: ' \n' })).toEqual([])
})

test('says that the id is taken along with everything else', () => {
  const { faults } = readPlan({ ...sound, titleSv: '' }, { ...known, taken: true })
  expect(faults.map(({ field }) => field)).toEqual(['titleSv', 'id'])
})

test('names the day that is not one, each by its field', () => {
  const { faults } = readPlan({ ...sound, opensOn: '2026-02-30', closesOn: '2027-13-01' }, known)
  expect(faults.map(({ message }) => (message as { sv: string }).sv)).toEqual([
    expect.stringContaining('den första dagen'),
    expect.stringContaining('den sista dagen'),
  ])
})

test.each([
  ['a last day that has been', { closesOn: '2026-11-29', opensOn: '2026-11-01' }, ['closesOn']],
  ['a last day before the first', { closesOn: '2027-01-09' }, ['closesOn']],
  ['a last day that is the first, and today', { opensOn: '2026-11-30', closesOn: '2026-11-30' }, []],
  ['a day that is not there', { opensOn: '2027-02-29' }, ['opensOn']],
  ['the address of the form itself', { id: 'ny' }, ['id']],
  ['a version that is not published', { published: 'q/3' }, ['published']],
])('judges %s', (_, change, expected) => {
  expect(faultsOf(change)).toEqual(expected)
})

test('tells each fault of a questionnaire with its line', () => {
  const { asked, faults, sourceFaults } = readPlan({ ...sound, published: '', source: 'id: q\ntitle: x' }, known)
  expect(asked).toBeNull()
  expect(faults.map(({ field }) => field)).toEqual(['source'])
  expect(sourceFaults.map(({ line }) => line)).toContain(1)
})
