import type { Language } from '../../../../platform/i18n/index.ts'
import type { Question } from '../../../survey/index.ts'
import type { Result } from '../../rules/result.ts'
import { type BreakdownCell, type BreakdownPart, type BreakdownRow, breakdownParts } from './breakdown-parts.ts'
import { leadOption } from './lead-option.ts'

/** One answer of a question in every group, to be drawn on one scale. */
export interface BreakdownChart {
  /** Row of a matrix. */
  readonly row: BreakdownPart['row']
  /** Id and name of the answer that the bars show. */
  readonly option: { readonly id: string; readonly label: string }
  readonly everyone: ChartGroup
  readonly groups: readonly ChartGroup[]
}

export interface ChartGroup {
  readonly id: string
  readonly label: string
  /** null where there is a mark. `n` is null where the base is hidden: then there is a count and no bar. */
  readonly figure: { readonly count: number; readonly n: number | null } | null
  readonly mark: Exclude<BreakdownCell['kind'], 'count'> | null
}

/**
 * What is drawn of a question by group, one chart for each row of a matrix.
 *
 * @param option id of the answer to draw; otherwise the one that stands for the question
 */
export function breakdownCharts(
  question: Question,
  result: Result,
  language: Language,
  option: string | null = null,
): BreakdownChart[] {
  if (!result.breakdown) return []
  return breakdownParts(question, result, language).flatMap((part) => {
    const chart = chartOfPart(question, part, result, option)
    return chart ? [chart] : []
  })
}

/** The chart of one part; null where it has no answers to choose among, as a number or a text has not. */
export function chartOfPart(
  question: Question,
  part: BreakdownPart,
  result: Result,
  option: string | null,
): BreakdownChart | null {
  const chosen = part.options.findIndex(({ id }) => id === option)
  const place = chosen >= 0 ? chosen : part.options.findIndex(({ id }) => id === standsFor(question, result))
  const shown = part.options[place]
  if (!shown) return null
  return {
    row: part.row,
    option: shown,
    everyone: groupOf(part.everyone, place),
    groups: part.groups.map((row) => groupOf(row, place)),
  }
}

function standsFor(question: Question, result: Result): string | null {
  const figures = result.questions.find(({ id }) => id === question.id)
  const lead = figures ? leadOption(question, figures) : null
  return lead?.option.id ?? question.options[0]?.id ?? null
}

function groupOf({ id, label, cells }: BreakdownRow, place: number): ChartGroup {
  const cell = cells[place] ?? ({ kind: 'withheld', reason: 'protected' } as const)
  return cell.kind === 'count'
    ? { id, label, figure: { count: cell.count, n: cell.n }, mark: null }
    : { id, label, figure: null, mark: cell.kind }
}
