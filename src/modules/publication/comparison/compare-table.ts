import { type Language, say } from '../../../platform/i18n/index.ts'
import { formatNumber } from '../../../stats/format-percent.ts'
import { messages } from './compare-messages.ts'
import { agreements, type ComparedFigure, type Comparison, type Counted } from './rules/compare-published.ts'

/** A comparison as text for a terminal: the totals, one line per figure, and the notes of those that have one. */
export function writeComparisonTable(comparison: Comparison, language: Language): string {
  const { figures, total, totals } = comparison
  const number = (value: number) => formatNumber(value, language)
  const heading = say(language, messages.heading, { total: number(total), agrees: number(totals.agrees) })
  const others = agreements
    .filter((agreement) => agreement !== 'agrees' && totals[agreement] > 0)
    .map((agreement) => `${number(totals[agreement])}: ${say(language, messages[agreement])}`)
  const header = [
    messages.figure,
    messages.question,
    messages.options,
    messages.printed,
    messages.computed,
    messages.agreement,
  ].map((message) => say(language, message))
  const rows = figures.map((each) => cells(each, language))
  const notes = figures.flatMap((each) =>
    each.note === null ? [] : [`${place(each, language)}: ${each.note[language]}`],
  )
  return `${[heading, ...others, '', ...align([header, ...rows]), '', ...notes].join('\n').trimEnd()}\n`
}

function cells(each: ComparedFigure, language: Language): readonly string[] {
  return [
    each.figure === null ? '' : String(each.figure),
    question(each, language),
    each.options.join(', '),
    [write(each.published, language), each.said?.[language] ?? ''].filter((part) => part !== '').join(', '),
    each.computed === null ? '' : write(each.computed, language),
    say(language, messages[each.agreement]),
  ]
}

function question(each: ComparedFigure, language: Language): string {
  if (each.question === null) return say(language, messages.participation)
  return each.row === null ? each.question : `${each.question}.${each.row}`
}

function place(each: ComparedFigure, language: Language): string {
  return `${question(each, language)} (${each.options.join(', ')})`
}

/** "170 av 241, 71 %": what there is of it. */
function write({ n, count, percent }: Counted, language: Language): string {
  const of = say(language, messages.of)
  const base = n === null ? '' : `${of} ${formatNumber(n, language)}`
  const counted = [count === null ? '' : formatNumber(count, language), base].filter((part) => part !== '').join(' ')
  const sign = language === 'sv' ? '\u00a0%' : '%'
  const share = percent === null ? '' : `${formatNumber(percent, language, percent % 1 === 0 ? 0 : 1)}${sign}`
  return [counted, share].filter((part) => part !== '').join(', ')
}

/** Columns with two spaces between them; the last is not padded. */
function align(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
