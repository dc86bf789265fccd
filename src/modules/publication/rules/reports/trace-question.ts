import {
  baseText,
  breakdownParts,
  cellText,
  type FigureTable,
  optionLabel,
  type QuestionResult,
  type Result,
} from '../../../analysis/index.ts'
import type { Language, Question } from '../../../survey/index.ts'
import type { QuestionReport } from '../question-report.ts'
import type { QuestionShow } from './definition.ts'
import { type FigureSource, isAbsent, type Measure } from './figures/figure.ts'
import type { ReportMaterial } from './material.ts'
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
    else if (shows.has('chart') && ofChart.has(measure)) trace.add(figure)
  }
  if (shows.has('table') && question.table) traceCells(question.id, question.table, 'cell', material, trace)
}

/** The cells of the table of weighted shares: all but the first after the head are weighted. */
export function traceWeighted(id: string, table: FigureTable, material: ReportMaterial, trace: Trace): void {
  const columns = (keep: (index: number) => boolean) => ({
    ...table,
    rows: table.rows.map((row) => row.filter((_, index) => index === 0 || keep(index))),
  })
  traceCells(
    id,
    columns((index) => index === 1),
    'cell',
    material,
    trace,
  )
  traceCells(
    id,
    columns((index) => index > 1),
    'weighted',
    material,
    trace,
  )
}

/** The cells of the table, each by the answer that heads its row. */
function traceCells(id: string, table: FigureTable, measure: Measure, material: ReportMaterial, trace: Trace): void {
  const question = material.question(id)
  const result = material.data.national.questions.find((each) => each.id === id)
  if (!question || !result) return
  const sources = answersOf(question, result, material.language)
  for (const [head = '', ...cells] of table.rows) {
    const source = sources.get(head) ?? { row: null, option: null }
    const n = result.rows?.find((row) => row.id === source.row)?.answered ?? result.coded ?? result.answered
    const of: FigureSource = { question: id, group: null, n, ...source }
    for (const printed of cells) if (/\d/.test(printed)) trace.add({ of, printed, measure })
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

/** Every cell of a breakdown that is no mark. */
export function traceBreakdown(
  question: Question,
  breakdown: Result,
  by: string,
  language: Language,
  trace: Trace,
): void {
  for (const { row, options, everyone, groups } of breakdownParts(question, breakdown, language)) {
    for (const line of [everyone, ...groups]) {
      const group = line === everyone ? null : { by, id: line.id, label: line.label }
      const n = line.base.kind === 'count' ? line.base.count : null
      const of = { question: question.id, row: row?.id ?? null, group, n }
      if (line.base.kind === 'count')
        trace.add({ of: { ...of, option: null }, printed: baseText(line.base, language), measure: 'base' }, true)
      for (const [place, cell] of line.cells.entries()) {
        if (cell.kind !== 'count') continue
        trace.add(
          { of: { ...of, option: options[place]?.id ?? null }, printed: cellText(cell, language), measure: 'cell' },
          true,
        )
      }
    }
  }
}
