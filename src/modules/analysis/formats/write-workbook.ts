import writeXlsx, { type Row, type Sheet } from 'write-excel-file/node'
import { say } from '../../../platform/i18n/index.ts'
import type { Language, Questionnaire } from '../../survey/index.ts'
import type { Result } from '../rules/result.ts'
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
  const sheets: Sheet<never>[] = [
    sheet(say(language, messages.sheetParticipation), [['measure', 'value'], ...Object.entries(result.participation)]),
    sheet(say(language, messages.sheetQuestions), questionRows(result, questionnaire, language)),
    sheet(say(language, messages.sheetAnswers), [
      resultColumns.map(({ name }) => name),
      ...resultLines(result, questionnaire, language).map((line) => resultColumns.map(({ value }) => value(line))),
    ]),
  ]
  if (result.breakdown) sheets.push(sheet(say(language, messages.sheetTests), testRows(result)))
  if (result.weights) {
    const rows = Object.entries(result.weights).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join('; ') : value,
    ])
    sheets.push(sheet(say(language, messages.sheetWeights), [['measure', 'value'], ...rows]))
  }
  return writeXlsx(sheets).toBuffer()
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

function testRows(result: Result): CellValue[][] {
  const rows = result.questions.flatMap((question) =>
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
  return [
    ['question', 'row', 'option', 'method', 'statistic', 'p', 'adjusted_p', 'effect', 'detectable_difference'],
    ...rows,
  ]
}

function sheet(name: string, rows: readonly (readonly (CellValue | boolean)[])[]): Sheet<never> {
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
