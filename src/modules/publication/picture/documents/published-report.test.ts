import { expect, test } from 'vitest'
import { facts, resultOf, survey2015 } from '../../testing/example-survey.ts'
import { publishedReport } from './published-report.ts'
import { writeReport } from './write-report.ts'

const survey = survey2015()
const input = { questionnaire: survey.questionnaire, result: resultOf(survey, 'sv'), facts, language: 'sv' } as const

test('is made once for each format, language and set of facts, and is the report', async () => {
  const first = await publishedReport(input, 'html')
  expect(await publishedReport({ ...input }, 'html')).toBe(first)
  expect(first).toEqual(await writeReport(input, 'html'))
  expect(await publishedReport({ ...input, language: 'en' }, 'html')).not.toEqual(first)
  expect(await publishedReport({ ...input, facts: { ...facts, date: '2026-12-24' } }, 'html')).not.toEqual(first)
})

test('is made anew for another result', async () => {
  const first = await publishedReport(input, 'html')
  expect(await publishedReport({ ...input, result: resultOf(survey, 'sv') }, 'html')).not.toBe(first)
})
