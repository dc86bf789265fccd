import { type OptionResult, optionLabel, type QuestionResult, twoAnswers } from '../../../analysis/index.ts'
import type { Option, Question } from '../../../survey/index.ts'
import type { Chart, ChartOption, ReportContext } from './question-report.ts'

/**
 * The picture of a question: one bar for two answers; otherwise a bar for each option. A single question keeps its order,
 * since its options are steps or times more often than not; a multi question is sorted by size, with "none of these" and
 * "other" last. Null for text, number, and a question that nobody was asked.
 */
export function chartOf(question: Question, result: QuestionResult, context: ReportContext): Chart | null {
  if (result.routed === 0 && question.base !== null) return null
  if (question.type === 'matrix') return matrixChart(question, result, context)
  if (result.options === undefined) return null
  return oneBar(question, result, context) ?? optionBars(question, result, context)
}

function oneBar(question: Question, result: QuestionResult, { language, population }: ReportContext): Chart | null {
  const pair = twoAnswers(question)
  const [yes, no] = pair?.map((option) => ({ option, figures: find(option, result.options ?? []) })) ?? []
  if (!yes?.figures || !no?.figures) return null
  const isPopulation = question.base === null && population !== null
  const total = isPopulation ? population : result.routed
  if (total === 0) return null
  return {
    kind: 'one-bar',
    yes: { label: yes.option.label[language], count: yes.figures.count },
    no: { label: no.option.label[language], count: no.figures.count },
    total,
    population: isPopulation ? population : null,
    interval: yes.figures.interval,
    bounds: yes.figures.bounds,
  }
}

function optionBars(question: Question, result: QuestionResult, context: ReportContext): Chart | null {
  if (result.answered === 0) return null
  const options = bars(question.options, result.options ?? [], result.answered, context)
  return { kind: 'options', options: question.type === 'multi' ? bySize(options, question.options) : options }
}

function matrixChart(question: Question, result: QuestionResult, context: ReportContext): Chart | null {
  const rows = (result.rows ?? []).flatMap((row) => {
    const described = question.rows.find(({ id }) => id === row.id)
    return described === undefined || row.answered === 0 ? [] : [{ described, row }]
  })
  const [first, , ...more] = question.options
  if (rows.length === 0 || first === undefined) return null
  if (more.length > 0) {
    return {
      kind: 'rows',
      rows: rows.map(({ described, row }) => ({
        label: described.label[context.language],
        options: bars(question.options, row.options, row.answered, context),
      })),
    }
  }
  return {
    kind: 'options',
    options: rows.flatMap(({ described, row }) =>
      bars([first], row.options, row.answered, context).map((bar) => ({
        ...bar,
        id: described.id,
        label: described.label[context.language],
      })),
    ),
  }
}

function bars(
  options: readonly Option[],
  results: readonly OptionResult[],
  n: number,
  { language }: ReportContext,
): ChartOption[] {
  return options.flatMap((option) => {
    const figures = find(option, results)
    return figures === undefined
      ? []
      : [{ id: option.id, label: optionLabel(option, language), count: figures.count, n, interval: figures.interval }]
  })
}

function bySize(charted: readonly ChartOption[], options: readonly Option[]): ChartOption[] {
  const last = new Set(options.filter(({ exclusive, other }) => exclusive || other).map(({ id }) => id))
  return [...charted].sort((a, b) => Number(last.has(a.id)) - Number(last.has(b.id)) || b.count - a.count)
}

function find(option: Option, results: readonly OptionResult[]): OptionResult | undefined {
  return results.find(({ id }) => id === option.id)
}
