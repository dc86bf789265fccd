import { describe, expect, it } from 'vitest'
import { tabulateSet, writeResultSet } from '../../../analysis/index.ts'
import { facts, survey2015 } from '../../testing/example-survey.ts'
import { buildReport } from './build-report.ts'

const survey = survey2015()
const { questionnaire } = survey
const set = tabulateSet({ ...survey, language: 'sv', breakdowns: ['population'], weight: ['population'] })
const report = (language: 'sv' | 'en') =>
  buildReport({ questionnaire, result: set.national, breakdowns: set.breakdowns, facts, language })

describe('a report with a published breakdown', () => {
  const [breakdown] = report('sv').breakdowns

  it('names it, and has a table and a picture for each question but those of text', () => {
    expect(breakdown).toMatchObject({ by: 'population', name: 'Antal invånare', isDrawn: true })
    const asked = questionnaire.questions.filter(({ type }) => type !== 'text').map(({ id }) => id)
    expect(breakdown?.questions.map(({ id }) => id)).toEqual(asked)
  })

  it('says what each test means, for the chart that it is of', () => {
    const policy = breakdown?.questions.find(({ id }) => id === 'policy')
    expect(policy?.tests).toHaveLength(policy?.charts.length ?? -1)
    expect(policy?.tests[0]).toContain('Cochran–Armitage')
  })

  it('tells the weights, and what the marks mean', () => {
    expect(report('sv').weights[0]).toEqual({ term: 'Viktat efter', text: 'Antal invånare' })
    expect(report('sv').reading.join(' ')).toContain('dolt')
    expect(report('en').breakdowns[0]?.name).toBe('Number of inhabitants')
  })

  it('has none of it without breakdowns and weights', () => {
    const { national } = tabulateSet({ ...survey, language: 'sv', breakdowns: [] })
    expect(buildReport({ questionnaire, result: national, facts, language: 'sv' })).toMatchObject({
      breakdowns: [],
      weights: [],
    })
  })
})

it('is written as a file in the language asked for, whatever language it was stored in', async () => {
  const lines = async (language: 'sv' | 'en') =>
    `${await writeResultSet(set, questionnaire, 'csv', language)}`.split('\n')
  const [swedish, english] = [await lines('sv'), await lines('en')]
  expect(english).toHaveLength(swedish.length)
  expect(swedish[1]).toContain('29\u00a0%')
  expect(english[1]).toContain('29%')
  expect(english[1]).not.toContain('Ställd till')
})
