import type { Said } from '../../../survey/index.ts'
import type { QuestionReport } from '../../picture/rules/question-report.ts'
import type { BreakdownReport } from '../../picture/rules/report-document.ts'
import { buildChanges } from './build-change.ts'
import type { BuiltQuestion } from './built-report.ts'
import type { BlockOf } from './definition.ts'
import type { ReportMaterial } from './material.ts'
import { messages } from './messages.ts'
import type { Trace } from './trace.ts'
import { traceBreakdown, traceQuestion } from './trace-question.ts'

/** A question with what is chosen of it, and its numbers noted. */
export function buildQuestion(
  block: BlockOf<'question'>,
  question: QuestionReport,
  breakdowns: readonly BreakdownReport[],
  material: ReportMaterial,
  trace: Trace,
): { readonly part: BuiltQuestion; readonly faults: readonly Said[] } {
  const faults: Said[] = []
  const shows = new Set(block.shows)
  traceQuestion(question, shows, material, trace)
  if (shows.has('weighted') && material.data.national.weights === undefined) faults.push(messages.notWeighted)
  const chosen = block.breakdowns.flatMap((by) => {
    const found = breakdowns.find((each) => each.by === by && each.questions.some(({ id }) => id === question.id))
    if (found) traceBreakdown(question.id, found, material, trace)
    else faults.push(messages.breakdownGone(by))
    return found ?? []
  })
  const changes = shows.has('change') ? buildChanges(question.id, material.data, material.language, trace) : []
  if (shows.has('change') && changes.length === 0) faults.push(messages.noChange)
  return { part: { kind: 'question', id: block.id, question, shows, breakdowns: chosen, changes }, faults }
}
