import { say } from '../../../../platform/i18n/index.ts'
import {
  breakdownName,
  type FigureTable,
  formatNumber,
  formatPercent,
  type OptionResult,
  optionLabel,
  smallestBaseForPercent,
  tableDecimals,
} from '../../../analysis/index.ts'
import type { Option } from '../../../survey/index.ts'
import type { ReportMaterial } from './material.ts'
import { messages } from './messages.ts'

/** The shares of a question unweighted and weighted beside each other. Null where the result is not weighted, or nobody answered. */
export function weightedTable(id: string, material: ReportMaterial): FigureTable | null {
  const { data, language, questionnaire } = material
  const question = material.question(id)
  const result = data.national.questions.find((each) => each.id === id)
  const { weights } = data.national
  if (!question || !result || !weights) return null
  const rowsOf = (options: readonly OptionResult[], n: number, before: string) =>
    question.options.flatMap((option) => rowOf(option, options, n, before, material))
  const rows = result.rows
    ? result.rows.flatMap((row) => {
        const label = question.rows.find((each) => each.id === row.id)?.label[language] ?? row.id
        return rowsOf(row.options, row.answered, `${label}: `)
      })
    : rowsOf(result.options ?? [], result.answered, '')
  if (rows.length === 0) return null
  const by = weights.columns.map((column) => breakdownName(column, questionnaire, language)).join(', ')
  const column = (label: string) => ({ label, numeric: true })
  return {
    caption: say(language, messages.weightedBy, { question: question.text[language], by }),
    columns: [
      { label: say(language, messages.answer), numeric: false },
      column(say(language, messages.unweighted)),
      column(say(language, messages.weighted)),
      column(say(language, messages.weightedInterval)),
    ],
    rows,
  }
}

function rowOf(
  option: Option,
  results: readonly OptionResult[],
  n: number,
  before: string,
  { language }: ReportMaterial,
): string[][] {
  const found = results.find(({ id }) => id === option.id)
  if (!found?.weighted || n < smallestBaseForPercent) return []
  const decimals = tableDecimals(n)
  const { share, low, high, differs } = found.weighted
  const percent = (part: number) => formatNumber(part * 100, language, decimals)
  const sign = language === 'sv' ? '\u00a0%' : '%'
  const weighted = `${percent(share)}${sign}`
  return [
    [
      before + optionLabel(option, language),
      formatPercent(found.count, n, language, decimals) ?? '',
      differs ? say(language, messages.differsMark, { share: weighted }) : weighted,
      `${percent(low)}–${percent(high)}${sign}`,
    ],
  ]
}
