import { writeRows } from '../../../../platform/tables/write-rows.ts'
import type { Language, Questionnaire } from '../../../survey/index.ts'
import type { Result } from '../../rules/result.ts'
import { guardFormula } from './guard-formula.ts'
import { type CellValue, resultColumns } from './result-columns.ts'
import { resultLines } from './result-lines.ts'

/**
 * A result as CSV (UTF-8, comma, decimal point): a header, then one line per question × matrix row × option × group. The
 * lines of everyone have an empty `group`.
 */
export function writeCsv(result: Result, questionnaire: Questionnaire, language: Language): string {
  const lines = resultLines(result, questionnaire, language)
  return writeRows([
    resultColumns.map(({ name }) => name),
    ...lines.map((line) => resultColumns.map(({ value }) => writtenCell(value(line)))),
  ])
}

/** A cell as it stands in a CSV. */
export function writtenCell(value: CellValue): string {
  if (value === null) return ''
  return typeof value === 'number' ? String(value) : guardFormula(value)
}
