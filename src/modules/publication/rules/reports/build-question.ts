import { breakdownCharts, breakdownTable } from '../../../analysis/index.ts'
import type { Said } from '../../../survey/index.ts'
import type { QuestionReport } from '../question-report.ts'
import type { BuiltBreakdown, BuiltQuestion } from './built-report.ts'
import type { BlockOf } from './definition.ts'
import type { ReportMaterial } from './material.ts'
import { messages } from './messages.ts'
import type { Trace } from './trace.ts'
import { traceBreakdown, traceQuestion, traceWeighted } from './trace-question.ts'
import { weightedTable } from './weighted-table.ts'

/** A question with what is chosen of it, and its numbers noted. */
export function buildQuestion(
  block: BlockOf<'question'>,
  question: QuestionReport,
  material: ReportMaterial,
  trace: Trace,
): { readonly part: BuiltQuestion; readonly faults: readonly Said[] } {
  const { questionnaire, language } = material
  const asked = material.question(block.question)
  const faults: Said[] = []
  const breakdowns: BuiltBreakdown[] = []
  const shows = new Set(block.shows)
  traceQuestion(question, shows, material, trace)
  const weighted = shows.has('weighted') ? weightedTable(question.id, material) : null
  if (weighted) traceWeighted(question.id, weighted, material, trace)
  else if (shows.has('weighted')) faults.push(messages.notWeighted)
  for (const by of block.breakdowns) {
    const breakdown = material.breakdown(by)
    const table = asked && breakdown ? breakdownTable(questionnaire, asked, breakdown, language) : null
    if (asked && breakdown && table) {
      breakdowns.push({ by, table, charts: breakdownCharts(asked, breakdown, language) })
      traceBreakdown(asked, breakdown, by, language, trace)
    } else faults.push(messages.breakdownGone(by))
  }
  return { part: { kind: 'question', id: block.id, question, shows, weighted, breakdowns }, faults }
}
