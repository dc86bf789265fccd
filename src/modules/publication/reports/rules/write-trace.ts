import { writeRows } from '../../../../platform/tables/write-rows.ts'
import { guardFormula } from '../../../analysis/index.ts'
import { describeNumber, measureName, participationId } from './describe-trace.ts'
import type { ReportMaterial } from './material.ts'
import type { TraceRow } from './trace.ts'

const columns = [
  'printed',
  'measure',
  'question',
  'row',
  'option',
  'question_text',
  'answer_text',
  'base_text',
  'base_condition',
  'n',
  'breakdown',
  'group',
  'group_text',
  'weight',
  'data_sha256',
  'dataset',
  'dataset_sha256',
] as const

/**
 * Every number of a report with where it comes from, as CSV: UTF-8, comma, one line for each number and way of printing it. An
 * empty `breakdown` is everyone; an empty `weight` is unweighted; an empty `dataset` is what was not frozen.
 */
export function writeTrace(rows: readonly TraceRow[], material: ReportMaterial, dataHash: string): string {
  const weight = material.data.national.weights?.columns.join(' ') ?? ''
  const { dataset } = material.data.national
  const lines = rows.flatMap((row) => {
    const { question, answer, base, group } = describeNumber(row, material)
    return row.printed.map(({ text, measure }) =>
      [
        text,
        measureName(measure, material.language),
        row.question ?? participationId,
        row.row ?? '',
        row.option ?? '',
        question,
        answer,
        base,
        (row.question === null ? null : material.question(row.question)?.baseSource) ?? '',
        `${row.n ?? ''}`,
        row.group?.by ?? '',
        row.group?.id ?? '',
        row.group === null ? '' : group,
        measure === 'weighted' ? weight : '',
        dataHash,
        `${dataset?.number ?? ''}`,
        dataset?.sha256 ?? '',
      ].map(guardFormula),
    )
  })
  return writeRows([columns, ...lines])
}
