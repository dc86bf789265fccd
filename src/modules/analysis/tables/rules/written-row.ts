import { type Language, say } from '../../../../platform/i18n/index.ts'
import { formatNumber } from '../../../../stats/format-percent.ts'
import type { BreakdownPart, BreakdownRow } from './breakdown-parts.ts'
import { baseText, cellText, weightedText } from './cell-text.ts'
import { tableWords as words } from './messages.ts'

/** A line of figures as text. */
export interface WrittenRow {
  readonly label: string
  readonly base: string
  /** One for each option; of a number question its mean and median. */
  readonly cells: readonly string[]
}

/** The heads of the cells of a part. */
export function writtenHeads({ options, everyone }: BreakdownPart, language: Language): string[] {
  if (everyone.number) return [say(language, words.mean), say(language, words.median)]
  return options.map(({ label }) => label)
}

/** Everyone, everyone weighted where there are weights, and the groups. */
export function writtenRows({ everyone, weighted, groups }: BreakdownPart, language: Language): WrittenRow[] {
  const isNumber = everyone.number !== null
  const written = (row: BreakdownRow) => ({
    label: row.label,
    base: baseText(row.base, language),
    cells: isNumber ? numberTexts(row, language) : row.cells.map((cell) => cellText(cell, language)),
  })
  const weighing = weighted && {
    label: say(language, words.everyoneWeighted),
    base: '',
    cells: weighted.map((figure) => weightedText(figure, language)),
  }
  return [written(everyone), ...(weighing ? [weighing] : []), ...groups.map(written)]
}

/** Mean and median, or the mark of the base where they are hidden with it. */
export function numberTexts({ number, base }: BreakdownRow, language: Language): string[] {
  if (number) return [number.mean, number.median].map((value) => numberText(value, language))
  return base.kind === 'count' ? ['', ''] : [baseText(base, language), baseText(base, language)]
}

/** A year is written without a space between thousands. */
function numberText(value: number, language: Language): string {
  const decimals = Number.isInteger(value) ? 0 : 1
  if (value < 1900 || value > 2100) return formatNumber(value, language, decimals)
  return value.toFixed(decimals).replace('.', language === 'sv' ? ',' : '.')
}
