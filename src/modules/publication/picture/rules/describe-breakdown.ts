import {
  breakdownCharts,
  breakdownName,
  breakdownParts,
  breakdownTable,
  describeTest,
  type Result,
} from '../../../analysis/index.ts'
import type { Language, Questionnaire } from '../../../survey/index.ts'
import type { BreakdownReport } from './report-document.ts'

/** More groups than this take a page for each question. */
const mostDrawn = 10

/** A published breakdown as a report tells it. Nothing where the result is not broken down. */
export function describeBreakdown(questionnaire: Questionnaire, result: Result, language: Language): BreakdownReport[] {
  const { breakdown } = result
  if (!breakdown) return []
  const { by, groups } = breakdown
  return [
    {
      by,
      name: breakdownName(by, questionnaire, language),
      isDrawn: groups.length <= mostDrawn,
      questions: questionnaire.questions.flatMap((question) => {
        const table = question.type === 'text' ? null : breakdownTable(questionnaire, question, result, language)
        if (table === null) return []
        const tests = breakdownParts(question, result, language).map(({ test, options }) =>
          test ? describeTest(test, language, options.find(({ id }) => id === test.option)?.label).join(' ') : null,
        )
        return [{ id: question.id, charts: breakdownCharts(question, result, language), tests, table }]
      }),
    },
  ]
}
