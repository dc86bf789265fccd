import writeXlsx, { type Row, type Sheet } from 'write-excel-file/node'
import { say } from '../../../../platform/i18n/index.ts'
import type { Language, Questionnaire } from '../../../survey/index.ts'
import type { Result } from '../../rules/result.ts'
import { guardFormula } from './guard-formula.ts'
import { type CellValue, resultColumns } from './result-columns.ts'
import { resultLines } from './result-lines.ts'
import { tableMessages as messages } from './table-messages.ts'

/**
 * A result as a workbook (XLSX): participation, the base of every question, every answer with the columns of the CSV and,
 * where there are, the tests between groups and the weights. Shares are numbers, so that they can be reckoned with.
 */
export async function writeWorkbook(
  result: Result,
  questionnaire: Questionnaire,
  language: Language,
): Promise<Uint8Array> {
  const sheets: Sheet<never>[] = nationalSheets(result, questionnaire, language)
  if (result.breakdown) sheets.push(sheet(say(language, messages.sheetTests), [testHeads, ...testRows(result)]))
  return writeXlsx([...sheets, ...weightSheets(result, language)]).toBuffer()
}

/** Participation, the base of every question, and every answer. */
export function nationalSheets(result: Result, questionnaire: Questionnaire, language: Language): Sheet<never>[] {
  return [
    sheet(say(language, messages.sheetParticipation), [['measure', 'value'], ...Object.entries(result.participation)]),
    sheet(say(language, messages.sheetQuestions), questionRows(result, questionnaire, language)),
    sheet(say(language, messages.sheetAnswers), [
      resultColumns.map(({ name }) => name),
      ...resultLines(result, questionnaire, language).map((line) => resultColumns.map(({ value }) => value(line))),
    ]),
  ]
}

/** The weights, where there are any. */
export function weightSheets({ weights }: Result, language: Language): Sheet<never>[] {
  if (!weights) return []
  const rows = Object.entries(weights).map(([name, value]) => [name, Array.isArray(value) ? value.join('; ') : value])
  return [sheet(say(language, messages.sheetWeights), [['measure', 'value'], ...rows])]
}

function questionRows(result: Result, questionnaire: Questionnaire, language: Language): CellValue[][] {
  const text = new Map(questionnaire.questions.map((question) => [question.id, question.text[language]]))
  return [
    [
      'question',
      'question_text',
      'type',
      'base',
      'condition',
      'eligible',
      'routed',
      'answered',
      'unanswered',
      'not_routed',
      'not_reached',
      'out_of_route',
    ],
    ...result.questions.map((question) => [
      question.id,
      text.get(question.id) ?? '',
      question.type,
      question.base.text,
      question.base.condition,
      question.eligible,
      question.routed,
      question.answered,
      question.unanswered,
      question.notRouted,
      question.notReached,
      question.outOfRoute,
    ]),
  ]
}

/** The tests between groups; `testHeads` says what stands in each column. */
export function testRows(result: Result): CellValue[][] {
  return result.questions.flatMap((question) =>
    (question.rows ?? [question]).flatMap(({ id, test }) => {
      if (!test) return []
      const row = question.rows ? id : null
      return [
        [
          question.id,
          row,
          test.option ?? null,
          test.method,
          test.statistic,
          test.p,
          test.adjustedP,
          test.effect,
          test.detectable,
        ],
      ]
    }),
  )
}

export const testHeads = [
  'question',
  'row',
  'option',
  'method',
  'statistic',
  'p',
  'adjusted_p',
  'effect',
  'detectable_difference',
]

export function sheet(name: string, rows: readonly (readonly (CellValue | boolean)[])[]): Sheet<never> {
  const data = rows.map(
    (row, index): Row =>
      row.map((value) => {
        if (value === null) return null
        const cell = typeof value === 'string' ? guardFormula(value) : value
        return index === 0 ? { value: cell, fontWeight: 'bold' } : cell
      }),
  )
  return { sheet: name, data, stickyRowsCount: 1 }
}
