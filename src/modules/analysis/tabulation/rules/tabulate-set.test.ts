import { expect, test } from 'vitest'
import type { Frame } from '../../../collection/index.ts'
import { type Response, readQuestionnaire } from '../../../survey/index.ts'
import { writeCsv } from '../../tables/formats/write-csv.ts'
import { tabulateSet } from './tabulate-set.ts'

const read = readQuestionnaire(
  `
id: trial
title: {sv: Prov, en: Trial}
sections:
- id: one
  title: {sv: Ett, en: One}
  questions:
  - {id: policy, text: {sv: Policy, en: Policy}, type: single, options: [ja, nej]}
  - {id: plan, text: {sv: Plan, en: Plan}, type: single, options: [ja, nej]}
  - id: training
    text: {sv: Utbildning, en: Training}
    type: matrix
    rows: [{id: staff, sv: Personal, en: Staff}]
    options: [ja, nej]
  - {id: people, text: {sv: Antal, en: Number}, type: number}
`,
  'trial.yaml',
)
if (!read.ok) throw new Error('the questionnaire of the test is wrong')
const questionnaire = read.value

/** Two counties of sixty and one of three; sizes go round. All answer. */
const frame: Frame = {
  columns: ['county', 'size'],
  rows: Array.from({ length: 123 }, (_, i) => ({
    respondent: `m${i}`,
    values: { county: i < 60 ? 'Norr' : i < 120 ? 'Söder' : 'Liten', size: i % 3 === 0 ? 'stor' : 'liten' },
  })),
}
const responses: Response[] = frame.rows.map(({ respondent }, i) => ({
  respondent,
  status: 'complete',
  answers: new Map([
    ['policy', { type: 'single', option: i % 4 === 0 ? 'ja' : 'nej' } as const],
    ['plan', { type: 'single', option: i % 5 < 2 ? 'ja' : 'nej' } as const],
    ['training', { type: 'matrix', rows: { staff: i % 2 ? 'ja' : 'nej' } } as const],
    ['people', { type: 'number', value: 1000 + i } as const],
  ]),
}))
const set = (breakdowns: readonly string[], reveal = false) =>
  tabulateSet({ questionnaire, frame, responses, language: 'sv', breakdowns, reveal })
const question = (breakdowns: readonly string[], id: string, at = 0) =>
  set(breakdowns).breakdowns[at]?.questions.find((one) => one.id === id)

test('two at once give a group for each pair that the frame holds, with its population', () => {
  const { breakdown } = set(['county,size']).breakdowns[0] ?? {}
  expect(breakdown?.groups.find(({ id }) => id === 'Norr,stor')).toMatchObject({
    label: { sv: 'Norr, stor' },
    population: 20,
    pair: ['Norr', 'stor'],
  })
  expect(breakdown?.both?.map(({ by }) => by)).toEqual(['county', 'size'])
})

test('a column and a question can be crossed, and a row of a matrix is a question', () => {
  expect(question(['county,plan'], 'policy')?.groups?.map(({ id }) => id)).toContain('Norr,ja')
  expect(question(['training.staff'], 'policy')?.groups?.map(({ answered }) => answered)).toEqual([61, 62])
})

test('a question is not broken down by itself, and a pair of questions is shown once', () => {
  expect(question(['plan'], 'plan')?.groups).toBeUndefined()
  expect(question(['plan', 'policy'], 'policy')?.groups).toBeDefined()
  expect(question(['plan', 'policy'], 'plan', 1)?.groups).toBeUndefined()
})

test('only who asks for it sees what is hidden, and no file holds it', () => {
  expect(JSON.stringify(set(['county']))).not.toContain('"hidden"')
  const revealed = set(['county'], true).breakdowns[0]
  if (!revealed) throw new Error('no breakdown')
  const small = revealed.questions[0]?.groups?.find(({ id }) => id === 'Liten')
  expect(small?.options[0]).toMatchObject({ suppressed: 'small-base', hidden: { count: 1, answered: 3 } })
  const shown = set(['county']).breakdowns[0]
  expect(shown && writeCsv(revealed, questionnaire, 'sv')).toBe(shown && writeCsv(shown, questionnaire, 'sv'))
})

test('the mean of a lone small group does not follow from the others', () => {
  const groups = question(['county'], 'people')?.groups ?? []
  expect(groups.filter(({ answered }) => answered === null)).toHaveLength(2)
  expect(JSON.stringify(groups)).not.toContain('min')
})

test('numbers of a group have a mean and a median, and quartiles from twenty', () => {
  const [other] = question(['size'], 'people')?.groups ?? []
  expect(other?.number?.quartiles).not.toBeNull()
  const few = question(['county,size'], 'people')?.groups?.find(({ id }) => id === 'Söder,stor')
  expect(few === undefined || few.answered === null || few.number !== undefined).toBe(true)
})

test('a test is of the groups as shown, with the hidden ones as one', () => {
  const { test: found } = question(['county'], 'policy') ?? {}
  expect(found).toMatchObject({ pooled: 2, compared: 2 })
})

test('weighted shares are in whole percent where something is hidden', () => {
  const { national } = tabulateSet({
    questionnaire,
    frame,
    responses,
    language: 'sv',
    breakdowns: ['county'],
    weight: ['county'],
  })
  const share = national.questions[0]?.options?.[0]?.weighted?.share ?? 0
  expect(share).toBe(Math.round(share * 100) / 100)
})

test('a group of twenty or more has weighted shares beside the unweighted, as a domain of the whole', () => {
  const { breakdowns } = tabulateSet({
    questionnaire,
    frame,
    responses: responses.filter((_, i) => i % 3 > 0 || i % 2 > 0),
    language: 'sv',
    breakdowns: ['size'],
    weight: ['county'],
  })
  const groups = breakdowns[0]?.questions[1]?.groups?.filter(({ answered }) => answered !== null) ?? []
  expect(groups.length).toBeGreaterThan(0)
  for (const { options } of groups) {
    for (const option of options) {
      if (!('count' in option)) continue
      expect(option.weighted?.share).toBeGreaterThan(0)
      expect(Math.abs((option.weighted?.share ?? 0) - (option.share ?? 0))).toBeLessThan(0.1)
    }
  }
})
