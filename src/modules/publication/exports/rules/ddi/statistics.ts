import { mean } from '../../../../../stats/mean.ts'
import { quantile } from '../../../../../stats/quantile.ts'
import { numberOf, type QuestionResult, type Result } from '../../../../analysis/index.ts'
import type { Cell, Microdata, MissingReason, Variable } from '../variable.ts'

/** What a codebook tells of a variable in numbers. null where it is not told. */
export interface Statistics {
  /** How many have a code. */
  frequency(variable: Variable, code: number): number | null
  /** How many have an answer, and how many a reason for having none. */
  counts(variable: Variable): { readonly valid: number; readonly invalid: number } | null
  /** Of a variable that is a plain number. */
  summary(variable: Variable): Summary | null
}

export interface Summary {
  readonly min: number
  readonly max: number
  readonly mean: number
  readonly median: number
}

/** Counted in the data, each variable once. */
export function statisticsOf({ variables, rows }: Microdata): Statistics {
  const counted = new Map(variables.map((variable, column) => [variable, countCells(rows, column)]))
  const countsOf = (variable: Variable) => counted.get(variable) ?? new Map<Cell, number>()
  return {
    frequency: (variable, code) => countsOf(variable).get(code) ?? 0,
    counts: (variable) => {
      const missing: Cell[] = [null, ...variable.missing.map(({ code }) => code)]
      const invalid = missing.reduce<number>((sum, cell) => sum + (countsOf(variable).get(cell) ?? 0), 0)
      return { valid: rows.length - invalid, invalid }
    },
    summary: (variable) => {
      const missing = new Set<Cell>(variable.missing.map(({ code }) => code))
      const column = variables.indexOf(variable)
      const numbers = rows.map((row) => row[column]).filter((cell) => typeof cell === 'number' && !missing.has(cell))
      const sorted = Float64Array.from(numbers as number[]).sort()
      const [min, max, middle, average] = [sorted[0], sorted.at(-1), quantile(sorted, 0.5), mean(sorted)]
      if (min === undefined || max === undefined || middle === null || average === null) return null
      return { min, max, median: middle, mean: average }
    },
  }
}

function countCells(rows: Microdata['rows'], column: number): ReadonlyMap<Cell, number> {
  const counts = new Map<Cell, number>()
  for (const row of rows) {
    const cell = row[column] ?? null
    counts.set(cell, (counts.get(cell) ?? 0) + 1)
  }
  return counts
}

/** Only what has been published: the counts of a result, and nothing of a single respondent. */
export function publishedStatistics(result: Result): Statistics {
  const questions = new Map(result.questions.map((question) => [question.id, question]))
  const of = (variable: Variable) => (variable.question ? (questions.get(variable.question.id) ?? null) : null)
  return {
    frequency: (variable, code) => {
      const question = of(variable)
      if (variable.part === 'status') return statusCount(code, result.participation)
      if (!question) return null
      const reason = variable.missing.find((one) => one.code === code)?.reason
      return reason ? missingCount(reason, question, variable, result) : answerCount(code, question, variable)
    },
    counts: (variable) => {
      const question = of(variable)
      const { population, complete, partial } = result.participation
      if (!question || variable.type === 'text') return null
      const valid = answeredOf(question, variable)
      return { valid, invalid: (population ?? complete + partial) - valid }
    },
    summary: (variable) => {
      const number = numberOf(of(variable) ?? ({} as QuestionResult))
      if (!number || number.min === null || number.max === null) return null
      if (number.mean === null || number.median === null) return null
      return { min: number.min, max: number.max, mean: number.mean, median: number.median }
    },
  }
}

function statusCount(code: number, { complete, partial, none }: Result['participation']): number | null {
  return [complete, partial, none][code - 1] ?? null
}

function answeredOf(question: QuestionResult, { row }: Variable): number {
  return (row === null ? question : question.rows?.find(({ id }) => id === row))?.answered ?? 0
}

function answerCount(code: number, question: QuestionResult, variable: Variable): number | null {
  if (variable.part === 'given') return question.answered
  const options = (variable.row === null ? question : question.rows?.find(({ id }) => id === variable.row))?.options
  if (variable.option === null) return options?.[code - 1]?.count ?? null
  const chosen = options?.find(({ id }) => id === variable.option)?.count
  if (chosen === undefined) return null
  return code === 1 ? chosen : question.answered - chosen
}

/** Those out of route are counted among those not routed or not reached, so no number of their own is told. */
function missingCount(
  reason: MissingReason,
  question: QuestionResult,
  variable: Variable,
  result: Result,
): number | null {
  switch (reason) {
    case 'not_reached':
      return question.notReached
    case 'not_routed':
      return question.notRouted
    case 'unanswered':
      return question.unanswered + question.answered - answeredOf(question, variable)
    case 'no_response':
      return result.participation.none
    case 'out_of_route':
      return null
  }
}
