import type { Option, Question } from '../../../survey/index.ts'
import type { OptionResult, QuestionResult, RowResult } from '../../rules/result.ts'
import { twoAnswers } from './yes-no.ts'

/** The answer that stands for a question, with its figures. */
export interface Lead {
  readonly option: Option
  readonly figures: OptionResult
  readonly n: number
  /** Null except for a matrix. */
  readonly row: { readonly id: string; readonly label: Readonly<Record<'sv' | 'en', string>> } | null
}

/**
 * Yes of a yes/no question, the first of any two answers; otherwise the most common answer that is not "none of these" or
 * "other, namely", where there is one. Of a matrix the row where the first column is most common. Null when nobody has answered, and for text and
 * number.
 */
export function leadOption(question: Question, result: QuestionResult): Lead | null {
  if (question.type === 'matrix') return leadRow(question, result.rows ?? [])
  if (result.answered === 0 || result.options === undefined) return null
  const pair = twoAnswers(question)
  if (pair) return leadOf(pair[0], result.options, result.answered)
  const named = question.options.filter(({ exclusive, other }) => !exclusive && !other)
  const candidates = named.length > 0 ? named : question.options
  const best = mostCommon(candidates, result.options)
  return best && leadOf(best, result.options, result.answered)
}

function leadRow(question: Question, rows: readonly RowResult[]): Lead | null {
  const [column] = question.options
  if (column === undefined) return null
  let best: Lead | null = null
  for (const row of rows) {
    const described = question.rows.find(({ id }) => id === row.id)
    const lead = row.answered === 0 ? null : leadOf(column, row.options, row.answered)
    if (lead && described && (best === null || share(lead) > share(best))) best = { ...lead, row: described }
  }
  return best
}

function leadOf(option: Option, results: readonly OptionResult[], n: number): Lead | null {
  const figures = results.find(({ id }) => id === option.id)
  return figures === undefined ? null : { option, figures, n, row: null }
}

function mostCommon(options: readonly Option[], results: readonly OptionResult[]): Option | null {
  let best: { option: Option; count: number } | null = null
  for (const option of options) {
    const count = results.find(({ id }) => id === option.id)?.count ?? 0
    if (best === null || count > best.count) best = { option, count }
  }
  return best?.option ?? null
}

function share({ figures, n }: Lead): number {
  return figures.count / n
}
