import type { Language, Questionnaire } from '../../../survey/index.ts'
import type { Format } from '../../choose-options.ts'
import type { Result } from '../../rules/result.ts'
import { writeCsv } from './write-csv.ts'
import { writeTable } from './write-table.ts'

/** A result in the format asked for; text in UTF-8, or the bytes of a workbook. */
export async function writeResult(
  result: Result,
  questionnaire: Questionnaire,
  format: Format,
  language: Language,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(result, null, 2)}\n`
    case 'csv':
      return writeCsv(result, questionnaire, language)
    case 'table':
      return writeTable(result, questionnaire, language)
    case 'xlsx': {
      // Loaded only when asked for: the other formats start faster without it.
      const { writeWorkbook } = await import('./write-workbook.ts')
      return writeWorkbook(result, questionnaire, language)
    }
  }
}
