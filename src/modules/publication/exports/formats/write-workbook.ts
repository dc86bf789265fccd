import writeXlsx, { type Row, type Sheet } from 'write-excel-file/node'
import { type Message, say } from '../../../../platform/i18n/index.ts'
import { guardFormula } from '../../../analysis/index.ts'
import { cellWords } from '../rules/cell-words.ts'
import type { Cell, Microdata } from '../rules/variable.ts'
import { codeRows, missingRows, variableRows } from '../rules/variable-lists.ts'
import type { ExportFacts } from './facts.ts'
import { messages } from './messages.ts'
import { programVersion } from './program-version.ts'

/** The longest text that a cell of a workbook takes. */
const longestCell = 32_767

/** Microdata as a workbook: the answers as codes and in words, what variables and codes mean, and where it all comes from. */
export async function writeMicrodataWorkbook(data: Microdata, facts: ExportFacts): Promise<Uint8Array> {
  const { language } = facts
  const header = data.variables.map(({ name }) => name)
  const words = data.variables.map((variable) => cellWords(variable, language))
  const sheet = (name: Message, rows: readonly (readonly Cell[])[]) => asSheet(say(language, name), rows)
  return writeXlsx([
    sheet(messages.answers, [header, ...data.rows]),
    sheet(messages.answersInWords, [
      header,
      ...data.rows.map((row) => row.map((cell, column) => words[column]?.(cell) ?? cell)),
    ]),
    sheet(messages.variables, variableRows(data, language)),
    sheet(messages.codeList, codeRows(data, language)),
    sheet(messages.missingValues, missingRows(data, language)),
    sheet(messages.about, aboutRows(data, facts)),
  ]).toBuffer()
}

function aboutRows(data: Microdata, facts: ExportFacts): Cell[][] {
  const { language, owner, opensOn, closesOn, synthetic, created } = facts
  const named = (name: Message, value: Cell): Cell[][] => (value === null ? [] : [[say(language, name), value]])
  return [
    [say(language, messages.what), say(language, messages.value)],
    ...named(messages.survey, data.title[language]),
    ...named(messages.questionnaire, data.id),
    ...named(messages.source, owner),
    ...named(messages.opened, opensOn),
    ...named(messages.closed, closesOn),
    ...named(messages.respondents, data.rows.length),
    ...named(messages.population, data.population),
    ...named(messages.synthetic, synthetic ? say(language, messages.isSynthetic) : null),
    ...named(messages.made, created.toISOString().slice(0, 10)),
    ...named(messages.program, programVersion),
  ]
}

function asSheet(name: string, rows: readonly (readonly Cell[])[]): Sheet<never> {
  const data = rows.map(
    (row, index): Row =>
      row.map((value) => {
        if (value === null) return null
        const cell = typeof value === 'string' ? guardFormula(value).slice(0, longestCell) : value
        return index === 0 ? { value: cell, fontWeight: 'bold' } : cell
      }),
  )
  return { sheet: name, data, stickyRowsCount: 1 }
}
