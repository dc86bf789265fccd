import { numberOf } from '../../rules/number-result.ts'
import { toldReason } from '../../rules/told-reason.ts'
import type { ResultLine } from './result-lines.ts'

/** What can stand in a cell. */
export type CellValue = string | number | null

export interface ResultColumn {
  readonly name: string
  readonly value: (line: ResultLine) => CellValue
}

const shown = ({ group }: ResultLine) => (group?.option && 'count' in group.option ? group.option : null)
const everyone = (line: ResultLine) => (line.group ? null : line.national)
const weighted = (line: ResultLine) => (line.group ? shown(line)?.weighted : line.national?.weighted)
const number = (line: ResultLine) => (line.group ? null : numberOf(line.question))
/** What is told of a group's numbers too: never its least or greatest. */
const summary = (line: ResultLine) => (line.group ? line.group.result.number : number(line))

/**
 * The columns of the CSV and of the workbook's sheet of answers, in order; docs/statistics.md describes each. Names are in
 * English in both languages, so that a script reads the same file whatever the language.
 */
export const resultColumns: readonly ResultColumn[] = [
  { name: 'question', value: ({ question }) => question.id },
  { name: 'question_text', value: ({ questionText }) => questionText },
  { name: 'type', value: ({ question }) => question.type },
  { name: 'base', value: ({ question }) => question.base.text },
  { name: 'row', value: ({ row }) => row?.id ?? null },
  { name: 'row_text', value: ({ row }) => row?.label ?? null },
  { name: 'option', value: ({ option }) => option?.id ?? null },
  { name: 'option_text', value: ({ option }) => option?.label ?? null },
  { name: 'group', value: ({ group }) => group?.result.id ?? null },
  { name: 'group_text', value: ({ group }) => group?.label ?? null },
  { name: 'population', value: ({ question, group }) => (group ? group.result.population : question.eligible) },
  { name: 'answered', value: ({ answered }) => answered },
  { name: 'count', value: (line) => (line.group ? (shown(line)?.count ?? null) : (line.national?.count ?? null)) },
  { name: 'share', value: (line) => (line.group ? (shown(line)?.share ?? null) : (line.national?.share ?? null)) },
  {
    name: 'percent',
    value: (line) => (line.group ? (shown(line)?.percent ?? null) : (line.national?.percent ?? null)),
  },
  { name: 'suppressed', value: ({ group }) => suppressedReason(group) },
  { name: 'interval_method', value: (line) => everyone(line)?.interval?.method ?? null },
  { name: 'interval_low', value: (line) => everyone(line)?.interval?.low ?? null },
  { name: 'interval_high', value: (line) => everyone(line)?.interval?.high ?? null },
  { name: 'bounds_low', value: (line) => everyone(line)?.bounds?.low ?? null },
  { name: 'bounds_high', value: (line) => everyone(line)?.bounds?.high ?? null },
  { name: 'weighted_share', value: (line) => weighted(line)?.share ?? null },
  { name: 'weighted_standard_error', value: (line) => weighted(line)?.standardError ?? null },
  { name: 'weighted_low', value: (line) => weighted(line)?.low ?? null },
  { name: 'weighted_high', value: (line) => weighted(line)?.high ?? null },
  { name: 'routed', value: ({ question, group }) => (group ? null : question.routed) },
  { name: 'unanswered', value: ({ question, group }) => (group ? null : question.unanswered) },
  { name: 'not_routed', value: ({ question, group }) => (group ? null : question.notRouted) },
  { name: 'not_reached', value: ({ question, group }) => (group ? null : question.notReached) },
  { name: 'out_of_route', value: ({ question, group }) => (group ? null : question.outOfRoute) },
  { name: 'mean', value: (line) => summary(line)?.mean ?? null },
  { name: 'minimum', value: (line) => number(line)?.min ?? null },
  { name: 'lower_quartile', value: (line) => summary(line)?.quartiles?.[0] ?? null },
  { name: 'median', value: (line) => summary(line)?.median ?? null },
  { name: 'upper_quartile', value: (line) => summary(line)?.quartiles?.[2] ?? null },
  { name: 'maximum', value: (line) => number(line)?.max ?? null },
]

function suppressedReason(group: ResultLine['group']): string | null {
  if (!group) return null
  if (group.option && 'suppressed' in group.option) return toldReason(group.option.suppressed)
  const { suppressed } = group.result
  return group.option || !suppressed ? null : toldReason(suppressed)
}
