import { describe, expect, it } from 'vitest'
import { readFrame, readResponses } from '../../../collection/index.ts'
import { type Read, readQuestionnaire } from '../../../survey/index.ts'
import { tabulate } from '../../tabulation/rules/tabulate.ts'
import { breakdownCharts } from './breakdown-chart.ts'
import { breakdownName } from './breakdown-names.ts'
import { breakdownParts } from './breakdown-parts.ts'
import { breakdownTable } from './breakdown-table.ts'

const questionnaire = must(
  readQuestionnaire(
    Buffer.from(`
id: q
title: {sv: Enkäten, en: The survey}
sections:
- id: a
  title: {sv: Början, en: The beginning}
  questions:
  - {id: plan, text: {sv: Finns en plan?, en: Is there a plan?}, type: single, options: [ja, nej]}
  - {id: never, text: {sv: Vad då?, en: What?}, type: single, options: [ja, nej]}
  - {id: year, text: {sv: Vilket år?, en: Which year?}, type: number}
`),
    'q.yaml',
  ),
)
/** County 1: 12 of 30 yes. County 2: all 24 no. County 3: 1 of 30 yes. County 4: three municipalities. */
const sizes = [
  { county: 'Kalmar län', n: 30, yes: 12 },
  { county: 'Skåne län', n: 24, yes: 0 },
  { county: 'Örebro län', n: 30, yes: 1 },
  { county: 'Gotlands län', n: 3, yes: 1 },
  { county: 'Hallands län', n: 40, yes: 20 },
]
const people = sizes.flatMap(({ county, n, yes }, place) =>
  Array.from({ length: n }, (_, index) => ({ id: `${place}-${index}`, county, plan: index < yes ? 'ja' : 'nej' })),
)
const frame = must(
  readFrame(Buffer.from(['respondent,county', ...people.map((p) => `${p.id},${p.county}`)].join('\n')), 'f.csv'),
)
const responses = must(
  readResponses(
    Buffer.from(
      ['respondent,status,plan,never,year', ...people.map((p) => `${p.id},complete,${p.plan},,2000`)].join('\n'),
    ),
    'r.csv',
    questionnaire,
    frame,
  ),
)
const result = tabulate({ questionnaire, frame, responses, language: 'sv', by: 'county' })
const question = (id: string) => {
  const found = questionnaire.questions.find((each) => each.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('a table by group', () => {
  const table = breakdownTable(questionnaire, question('plan'), result, 'sv')
  const row = (name: string) => table?.rows.find(([first]) => first === name)

  it('has everyone first and a row for each group, with count and share of the base', () => {
    expect(table?.columns.map(({ label }) => label)).toEqual(['Län', 'Svarade', 'Ja', 'Nej'])
    expect(table?.rows[0]).toEqual(['Alla', '127', '34 (26,8\u00a0%)', '93 (73,2\u00a0%)'])
    expect(row('Hallands län')).toEqual(['Hallands län', '40', '20 (50\u00a0%)', '20 (50\u00a0%)'])
  })

  it('writes the mark in place of every hidden figure, and tells it from a true zero', () => {
    expect(row('Gotlands län')).toEqual(['Gotlands län', 'dolt', 'dolt', 'dolt'])
    expect(row('Örebro län')).toEqual(['Örebro län', 'dolt', 'dolt', 'dolt'])
    expect(row('Skåne län')?.[2]).toMatch(/^(0|dolt)/)
  })

  it('writes no answer where there is none to count', () => {
    const empty = breakdownTable(questionnaire, question('never'), result, 'en')
    expect(empty?.rows[0]).toEqual(['All', 'no answer', 'no answer', 'no answer'])
  })

  it('has the mean and the median of a number by group, or its mark', () => {
    const years = breakdownTable(questionnaire, question('year'), result, 'sv')
    expect(years?.rows[0]).toEqual(['Alla', '127', '2000', '2000'])
    expect(years?.rows.find(([first]) => first === 'Gotlands län')).toEqual(['Gotlands län', 'dolt', 'dolt', 'dolt'])
  })
})

it('gives each hidden cell its reason, and never what is hidden', () => {
  const [part] = breakdownParts(question('plan'), result, 'sv')
  expect(part?.groups.find(({ id }) => id === 'Gotlands län')?.cells[0]).toEqual({
    kind: 'withheld',
    reason: 'small-base',
  })
})

it('draws the answer that stands for the question, or the one asked for, with marks in place of bars', () => {
  const [chart] = breakdownCharts(question('plan'), result, 'sv')
  expect(chart?.option.label).toBe('Ja')
  expect(chart?.groups.find(({ id }) => id === 'Hallands län')?.figure).toEqual({ count: 20, n: 40 })
  expect(chart?.groups.find(({ id }) => id === 'Gotlands län')).toMatchObject({ figure: null, mark: 'withheld' })
  expect(breakdownCharts(question('plan'), result, 'sv', 'nej')[0]?.everyone.figure).toEqual({ count: 93, n: 127 })
  expect(breakdownCharts(question('year'), result, 'sv')).toEqual([])
})

it('names a breakdown in words', () => {
  expect(breakdownName('county,population', questionnaire, 'sv')).toBe('Län och antal invånare')
  expect(breakdownName('plan', questionnaire, 'en')).toBe('Is there a plan?')
  expect(breakdownName('region', questionnaire, 'sv')).toBe('region')
})

function must<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(read.faults.map(({ message }) => message.en).join('\n'))
  return read.value
}
