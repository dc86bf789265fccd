import writeXlsx, { type Sheet } from 'write-excel-file/node'
import { say } from '../../../../platform/i18n/index.ts'
import type { Language, Questionnaire } from '../../../survey/index.ts'
import type { ResultSet } from '../../rules/result.ts'
import { breakdownName } from '../rules/breakdown-names.ts'
import { resultColumns } from './result-columns.ts'
import { groupLines } from './result-lines.ts'
import { tableMessages as messages } from './table-messages.ts'
import { nationalSheets, sheet, testHeads, testRows, weightSheets } from './write-workbook.ts'

/** What is published of a survey as a workbook: the sheets of a single result, a sheet for each breakdown, and all their tests. */
export async function writeSetWorkbook(
  { national, breakdowns }: ResultSet,
  questionnaire: Questionnaire,
  language: Language,
): Promise<Uint8Array> {
  const taken = new Set<string>()
  const sheets: Sheet<never>[] = [
    ...nationalSheets(national, questionnaire, language),
    ...breakdowns.map((result) =>
      sheet(nameSheet(breakdownName(result.breakdown?.by ?? '', questionnaire, language), taken), [
        resultColumns.map(({ name }) => name),
        ...groupLines(result, questionnaire, language).map((line) => resultColumns.map(({ value }) => value(line))),
      ]),
    ),
    ...(breakdowns.length === 0
      ? []
      : [
          sheet(say(language, messages.sheetTests), [
            ['breakdown', ...testHeads],
            ...breakdowns.flatMap((result) => testRows(result).map((row) => [result.breakdown?.by ?? '', ...row])),
          ]),
        ]),
    ...weightSheets(national, language),
  ]
  return writeXlsx(sheets).toBuffer()
}

/** A workbook takes names of at most 31 characters, without some, and each once. */
function nameSheet(name: string, taken: Set<string>): string {
  const allowed = name.replace(/[[\]:*?/\\']/g, ' ').trim()
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` ${number}`
    const short = `${allowed.slice(0, 31 - ending.length).trim()}${ending}`
    if (taken.has(short.toLowerCase())) continue
    taken.add(short.toLowerCase())
    return short
  }
}
