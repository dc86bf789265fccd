import { writeRows } from '../../../../platform/tables/write-rows.ts'
import type { Language, Questionnaire } from '../../../survey/index.ts'
import type { ResultSet } from '../../rules/result.ts'
import { resultInLanguage } from '../rules/in-language.ts'
import { resultColumns } from './result-columns.ts'
import { groupLines, resultLines } from './result-lines.ts'
import { writtenCell } from './write-csv.ts'

/**
 * What is published of a survey in one file, in the language asked for. CSV: the columns of a single result after one that says which
 * breakdown the line is of, empty for the whole. XLSX: also a sheet for each breakdown, the tests and the weights.
 */
export async function writeResultSet(
  set: ResultSet,
  questionnaire: Questionnaire,
  format: 'csv' | 'xlsx',
  language: Language,
): Promise<string | Uint8Array> {
  const said: ResultSet = {
    national: resultInLanguage(set.national, questionnaire, language),
    breakdowns: set.breakdowns.map((result) => resultInLanguage(result, questionnaire, language)),
  }
  if (format === 'csv') return writeSetCsv(said, questionnaire, language)
  const { writeSetWorkbook } = await import('./write-set-workbook.ts')
  return writeSetWorkbook(said, questionnaire, language)
}

function writeSetCsv({ national, breakdowns }: ResultSet, questionnaire: Questionnaire, language: Language): string {
  const cells = (line: Parameters<(typeof resultColumns)[number]['value']>[0]) =>
    resultColumns.map(({ value }) => writtenCell(value(line)))
  return writeRows([
    ['breakdown', ...resultColumns.map(({ name }) => name)],
    ...resultLines(national, questionnaire, language).map((line) => ['', ...cells(line)]),
    ...breakdowns.flatMap((result) =>
      groupLines(result, questionnaire, language).map((line) => [
        writtenCell(result.breakdown?.by ?? ''),
        ...cells(line),
      ]),
    ),
  ])
}
