import type { Block } from '../../../../platform/documents/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { messages as words } from '../breakdown-messages.ts'
import type { QuestionReport } from '../rules/question-report.ts'
import type { BreakdownReport, ReportDocument } from '../rules/report-document.ts'
import { messages as report } from '../rules/report-messages.ts'
import { answerOf, breakdownPicture } from './breakdown-picture.tsx'

type Language = ReportDocument['language']

/** A question by group: a picture for each row of a matrix, and what its test says. `place` is as that of `writeQuestion`. */
export function writeBreakdown(
  { id, heading }: QuestionReport,
  { by, name, questions }: BreakdownReport,
  language: Language,
  place = `q-${id}`,
): Block[] {
  const found = questions.find((question) => question.id === id)
  if (!found) return []
  const title = say(language, report.byGroup, { name })
  return found.charts.map((chart, index): Block => {
    const test = found.tests[index] ?? null
    const picture = breakdownPicture({
      chart,
      language,
      id: `${place}-${by.replace(/[^a-z0-9]+/gi, '-')}-${index}`,
      title: `${heading} ${title}.`,
      caption: say(language, words.caption, { answer: answerOf(chart) }),
    })
    return {
      kind: 'group',
      blocks: [
        { kind: 'heading', level: 3, text: chart.row === null ? title : `${title}, ${chart.row.label}` },
        picture,
        ...(test === null ? [] : ([{ kind: 'paragraph', text: test, tone: 'quiet' }] satisfies Block[])),
      ],
    }
  })
}

/** Every figure of a breakdown as tables, in the order of the questionnaire. */
export function breakdownAppendix({ name, questions }: BreakdownReport, language: Language): Block[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: say(language, report.tablesBy, { name }) },
    ...questions.map(
      ({ table: { caption, columns, rows } }): Block => ({ kind: 'table', caption, captionShown: true, columns, rows }),
    ),
  ]
}
