import { tabulateSet } from '../../../../analysis/index.ts'
import { survey2015 } from '../../../testing/example-survey.ts'
import type { OpenDataset } from '../../rules/open-data.ts'

/** The survey of 2015 as published by county and by population, with what that hides. */
export function openData2015(): OpenDataset {
  const example = survey2015()
  const { questionnaire } = example
  const [opensOn, closesOn] = ['2015-04-01', '2015-06-30']
  const about = { owner: 'enkat', id: questionnaire.id, title: questionnaire.title, opensOn, closesOn, version: 1 }
  const issued = { issuedAt: new Date('2015-03-01T10:00:00Z'), questionnaireId: questionnaire.id }
  return {
    survey: {
      ...about,
      ...issued,
      graceDays: 0,
      kind: 'survey',
      pilot: null,
      chosenBecause: null,
      closedAt: new Date('2015-07-01T10:00:00Z'),
      synthetic: true,
      questionnaire,
    },
    ownerName: 'Myndigheten "A" & B',
    set: tabulateSet({ ...example, language: 'sv', breakdowns: ['county', 'population'] }),
    revision: 2,
    publishedAt: new Date('2026-11-24T10:04:00Z'),
  }
}
