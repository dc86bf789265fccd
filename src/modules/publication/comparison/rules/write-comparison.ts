import { writeRows } from '../../../../platform/tables/write-rows.ts'
import type { Comparison, Counted } from './compare-published.ts'

/**
 * A comparison as CSV: UTF-8, comma, one line per published figure. Participation has no question. Options that are counted
 * together are divided by a space. An empty cell is a figure that is not printed, or has nothing to be compared with.
 */
export function writeComparison(comparison: Comparison): string {
  const header = [
    'question',
    'figure',
    'row',
    'options',
    'published_n',
    'published_count',
    'published_percent',
    'n',
    'count',
    'percent',
    'agreement',
    'said_sv',
    'said_en',
    'note_sv',
    'note_en',
  ]
  const lines = comparison.figures.map((each) => [
    each.question ?? '',
    `${each.figure ?? ''}`,
    each.row ?? '',
    each.options.join(' '),
    ...cells(each.published),
    ...cells(each.computed),
    each.agreement,
    each.said?.sv ?? '',
    each.said?.en ?? '',
    each.note?.sv ?? '',
    each.note?.en ?? '',
  ])
  return writeRows([header, ...lines])
}

function cells(counted: Counted | null): readonly string[] {
  return [counted?.n, counted?.count, counted?.percent].map((value) => `${value ?? ''}`)
}
