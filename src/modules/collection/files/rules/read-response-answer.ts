import { type AnswerValue, cleanText, parseNumber, type Question, type Said } from '../../../survey/index.ts'
import { messages } from './file-messages.ts'
import type { ResponseColumn } from './response-columns.ts'

/** A column with its cell in the row, from 0. */
export type PlacedColumn = ResponseColumn & { readonly cell: number }

type Cells = readonly string[]
type ReportCell = (cell: number, message: Said) => void

/** The answer that the cells of a row give to one question, null for none. */
export type DecodeAnswer = (cells: Cells, fault: ReportCell) => AnswerValue | null

/** Prepares for the answers to one question. `columns` are its own, in the questionnaire's order. */
export function createAnswerDecoder(question: Question, columns: readonly PlacedColumn[]): DecodeAnswer {
  const values = columns.filter((column) => !column.text)
  const texts = columns.filter((column) => column.text)
  const [first] = values
  const ids = question.options.map((option) => option.id)
  switch (question.type) {
    case 'single':
      return (cells, fault) => {
        const option = first ? optionIn(first, ids, cells, fault) : null
        const written = textsIn(texts, option === null ? [] : [option], cells, fault)
        return option === null ? null : { type: 'single', option, ...written }
      }
    case 'multi': {
      const exclusive = values.filter(({ option }) => question.options.some((o) => o.exclusive && o.id === option))
      return (cells, fault) => {
        const chosen = chosenIn(values, cells, fault)
        for (const { cell, name, option } of chosen.length > 1 ? exclusive : []) {
          if (option !== null && chosen.includes(option)) fault(cell, messages.exclusive(name))
        }
        const written = textsIn(texts, chosen, cells, fault)
        return chosen.length === 0 ? null : { type: 'multi', options: chosen, ...written }
      }
    }
    case 'matrix':
      return (cells, fault) => {
        const rows: [string, string][] = []
        for (const column of values) {
          const option = optionIn(column, ids, cells, fault)
          if (option !== null && column.row !== null) rows.push([column.row, option])
        }
        return rows.length === 0 ? null : { type: 'matrix', rows: Object.fromEntries(rows) }
      }
    case 'number':
      return (cells, fault) => {
        const written = first ? cellOf(first, cells) : ''
        if (!first || written === '') return null
        const value = parseNumber(written)
        if (value === null) fault(first.cell, messages.notANumber(first.name, written.slice(0, 40)))
        return value === null ? null : { type: 'number', value }
      }
    case 'text':
      return (cells, fault) => {
        const text = first ? textIn(first, cells, fault) : ''
        return text === '' ? null : { type: 'text', text }
      }
  }
}

function cellOf(column: PlacedColumn, cells: Cells): string {
  return (cells[column.cell] ?? '').trim()
}

/** The option that a cell names; null when it is empty, or unknown and reported. */
function optionIn(column: PlacedColumn, ids: readonly string[], cells: Cells, fault: ReportCell): string | null {
  const value = cellOf(column, cells)
  if (value === '') return null
  if (ids.includes(value)) return value
  fault(column.cell, messages.unknownOption(column.name, value.slice(0, 40), ids))
  return null
}

/** The options marked 1. */
function chosenIn(columns: readonly PlacedColumn[], cells: Cells, fault: ReportCell): string[] {
  const chosen: string[] = []
  for (const column of columns) {
    const value = cellOf(column, cells)
    if (value === '1' && column.option !== null) chosen.push(column.option)
    else if (value !== '' && value !== '0') fault(column.cell, messages.notAMark(column.name, value.slice(0, 40)))
  }
  return chosen
}

/** The texts beside the chosen options; a text beside one that is not chosen is reported. */
function textsIn(columns: readonly PlacedColumn[], chosen: readonly string[], cells: Cells, fault: ReportCell) {
  const written: [string, string][] = []
  for (const column of columns) {
    const text = textIn(column, cells, fault)
    if (text === '' || column.option === null) continue
    if (chosen.includes(column.option)) written.push([column.option, text])
    else fault(column.cell, messages.textWithoutOption(column.name, column.option))
  }
  return written.length === 0 ? {} : { texts: Object.fromEntries(written) }
}

function textIn(column: PlacedColumn, cells: Cells, fault: ReportCell): string {
  const written = cells[column.cell] ?? ''
  if (written === '') return ''
  const cleaned = cleanText(written)
  if (cleaned.ok) return cleaned.text
  fault(column.cell, messages.badText(column.name, cleaned.message))
  return ''
}
