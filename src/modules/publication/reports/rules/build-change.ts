import {
  type ChangeChartModel,
  type ChangeSentences,
  type ComparedQuestion,
  changeChart,
  changeSentences,
  changeTable,
  type FigureTable,
  questionName,
  type RoundComparison,
  type Rounds,
  transitionTables,
} from '../../../analysis/index.ts'
import type { Language } from '../../../survey/index.ts'
import type { ReportFigures } from './report-figures.ts'
import type { Trace } from './trace.ts'

/** How a question, or a row of a matrix, has changed since another survey, as a report shows it. */
export interface BuiltChange {
  readonly name: string
  readonly said: ChangeSentences
  readonly chart: ChangeChartModel
  readonly tables: readonly FigureTable[]
}

/** The published changes of a question, their numbers noted. None where it is compared with nothing. */
export function buildChanges(
  id: string,
  { changes = [] }: ReportFigures,
  language: Language,
  trace: Trace,
): BuiltChange[] {
  return changes.flatMap((comparison) =>
    comparison.questions
      .filter(({ later }) => later === id)
      .flatMap((question) => {
        const built = buildChange(question, comparison, language)
        if (built) traceChange(built, question, comparison, trace)
        return built ?? []
      }),
  )
}

function buildChange(question: ComparedQuestion, rounds: Rounds, language: Language): BuiltChange | null {
  const said = changeSentences(question, rounds, language)
  return (
    said && {
      name: questionName(question, language),
      said,
      chart: changeChart(question, rounds, language),
      tables: [changeTable(question, rounds, language), ...transitionTables(question, rounds, language)],
    }
  )
}

/** Every number of the sentences and the tables, as being of both rounds. */
function traceChange(
  { said, tables }: BuiltChange,
  { later, row, matched }: ComparedQuestion,
  comparison: RoundComparison,
  trace: Trace,
): void {
  const label = `${comparison.earlier.label}–${comparison.later.label}`
  const of = {
    question: later,
    row: row?.id ?? null,
    option: null,
    group: { by: comparison.earlier.id, id: '', label },
    n: matched,
  }
  const texts = [
    said.change,
    said.certainty ?? '',
    said.leavers ?? '',
    ...said.notes,
    ...tables.flatMap(({ rows }) => rows.flatMap((cells) => cells.slice(1))),
  ]
  for (const text of texts) {
    for (const [printed] of text.matchAll(/\d[\d\u00a0.,]*\d|\d/g)) trace.add({ of, printed, measure: 'cell' }, true)
  }
}
