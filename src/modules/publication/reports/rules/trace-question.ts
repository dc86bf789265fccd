import { say } from '../../../../platform/i18n/index.ts'
import {
  baseText,
  breakdownParts,
  cellText,
  type FigureTable,
  optionLabel,
  type QuestionResult,
} from '../../../analysis/index.ts'
import type { Language, Question } from '../../../survey/index.ts'
import type { QuestionReport } from '../../picture/rules/question-report.ts'
import type { BreakdownReport } from '../../picture/rules/report-document.ts'
import { messages as tables } from '../../picture/rules/table-messages.ts'
import type { QuestionShow } from './definition.ts'
import { type FigureSource, isAbsent, type Measure } from './figures/figure.ts'
import type { ReportMaterial } from './material.ts'
import { messages } from './messages.ts'
import type { Trace } from './trace.ts'

/** What is said of the answer that stands for a question, and of the others. */
const ofLead: ReadonlySet<Measure> = new Set(['share', 'percent', 'interval', 'bounds', 'base', 'asked', 'missing'])
const ofChart: ReadonlySet<Measure> = new Set(['share', 'percent', 'interval'])
const ofNumber: ReadonlySet<Measure> = new Set(['median', 'least', 'greatest', 'responded'])

/** Notes the numbers that are printed of a question: its figure with base and reading, its picture, its table. */
export function traceQuestion(
  question: QuestionReport,
  shows: ReadonlySet<QuestionShow>,
  material: ReportMaterial,
  trace: Trace,
): void {
  const lead = question.hero?.option ?? null
  for (const figure of material.figuresOf(question.id).values()) {
    if (isAbsent(figure)) continue
    const { measure, of } = figure
    const isLead = of.option === null || of.option === lead
    if (isLead && (ofLead.has(measure) || ofNumber.has(measure))) trace.add(figure)
    else if (isLead && shows.has('weighted') && measure === 'weighted') trace.add(figure)
    else if (shows.has('chart') && ofChart.has(measure)) trace.add(figure)
  }
  if (shows.has('table') && question.table) traceTable(question.id, question.table, material, trace)
}

/** The cells of the table, each by the answer that heads its row. */
function traceTable(id: string, table: FigureTable, material: ReportMaterial, trace: Trace): void {
  const question = material.question(id)
  const result = material.data.national.questions.find((each) => each.id === id)
  if (!question || !result) return
  const sources = answersOf(question, result, material.language)
  const weightedColumn = say(material.language, tables.weighted)
  for (const [head = '', ...cells] of table.rows) {
    const source = sources.get(head) ?? { row: null, option: null }
    const n = result.rows?.find((row) => row.id === source.row)?.answered ?? result.coded ?? result.answered
    const of: FigureSource = { question: id, group: null, n, ...source }
    for (const [index, printed] of cells.entries()) {
      const isWeighted = table.columns[index + 1]?.label === weightedColumn
      if (/\d/.test(printed)) trace.add({ of, printed, measure: isWeighted ? 'weighted' : 'cell' })
    }
  }
}

/** The answers of a question by what the rows of its table are called. */
function answersOf(
  question: Question,
  { codes = [] }: QuestionResult,
  language: Language,
): ReadonlyMap<string, Pick<FigureSource, 'row' | 'option'>> {
  const options = [
    ...question.options.map((option) => ({ option: option.id, label: optionLabel(option, language) })),
    ...codes.map(({ id, label }) => ({ option: id, label: label[language] })),
  ]
  if (question.type !== 'matrix') return new Map(options.map(({ option, label }) => [label, { row: null, option }]))
  return new Map(
    question.rows.flatMap((row) =>
      options.map(({ option, label }) => [`${row.label[language]}: ${label}`, { row: row.id, option }] as const),
    ),
  )
}

/** Every cell of a breakdown that is no mark, and the numbers of its tests. */
export function traceBreakdown(id: string, report: BreakdownReport, material: ReportMaterial, trace: Trace): void {
  const { by, questions } = report
  const { language } = material
  const question = material.question(id)
  const breakdown = material.breakdown(by)
  if (!question || !breakdown) return
  const tests = questions.find((each) => each.id === id)?.tests ?? []
  for (const [index, { row, options, everyone, groups }] of breakdownParts(question, breakdown, language).entries()) {
    const rowId = row?.id ?? null
    for (const line of [everyone, ...groups]) {
      const group = line === everyone ? null : { by, id: line.id, label: line.label }
      const n = line.base.kind === 'count' ? line.base.count : null
      const of = { question: id, row: rowId, group, n }
      if (line.base.kind === 'count')
        trace.add({ of: { ...of, option: null }, printed: baseText(line.base, language), measure: 'base' }, true)
      for (const [place, cell] of line.cells.entries()) {
        if (cell.kind !== 'count') continue
        const option = options[place]?.id ?? null
        trace.add({ of: { ...of, option }, printed: cellText(cell, language), measure: 'cell' }, true)
      }
    }
    const test = tests[index]
    const group = { by, id: '', label: say(language, messages.between) }
    const n = everyone.base.kind === 'count' ? everyone.base.count : null
    for (const [printed] of test?.matchAll(/\d[\d\u00a0.,]*\d|\d/g) ?? [])
      trace.add({ of: { question: id, row: rowId, option: null, group, n }, printed, measure: 'test' })
  }
}
