import { type Language, say } from '../../../../platform/i18n/index.ts'
import type { Question, Questionnaire } from '../../../survey/index.ts'
import type { Result } from '../../rules/result.ts'
import { breakdownName } from './breakdown-names.ts'
import { type BreakdownPart, breakdownParts } from './breakdown-parts.ts'
import type { FigureTable } from './figure-table.ts'
import { tableWords as words } from './messages.ts'
import { writtenHeads, writtenRows } from './written-row.ts'

/** More answers than this stand below each other, since the columns of a page do not hold them. */
const widest = 5

/**
 * Every figure of a question by group as a table: a row for everyone and for each group, a column for each answer; where there are many
 * answers a row for each of them. The rows of a matrix follow on each other. What is hidden is written as its mark.
 *
 * @param result one breakdown, as it was published
 * @returns null where the question has no groups
 */
export function breakdownTable(
  questionnaire: Questionnaire,
  question: Question,
  result: Result,
  language: Language,
): FigureTable | null {
  const parts = breakdownParts(question, result, language)
  const [first] = parts
  if (!first || !result.breakdown) return null
  const name = breakdownName(result.breakdown.by, questionnaire, language)
  const caption = say(language, words.byName, { question: question.text[language], name })
  return first.options.length > widest
    ? { caption, ...longTable(parts, name, language) }
    : { caption, ...wideTable(parts, name, language) }
}

function wideTable(parts: readonly BreakdownPart[], name: string, language: Language): Omit<FigureTable, 'caption'> {
  const heads = [say(language, words.answered), ...(parts[0] ? writtenHeads(parts[0], language) : [])]
  return {
    columns: [{ label: name, numeric: false }, ...heads.map((label) => ({ label, numeric: true }))],
    rows: parts.flatMap((part) =>
      writtenRows(part, language).map(({ label, base, cells }) => [headed(part, label), base, ...cells]),
    ),
  }
}

function longTable(parts: readonly BreakdownPart[], name: string, language: Language): Omit<FigureTable, 'caption'> {
  return {
    columns: [
      { label: name, numeric: false },
      { label: say(language, words.answer), numeric: false },
      { label: say(language, words.municipalities), numeric: true },
    ],
    rows: parts.flatMap((part) =>
      writtenRows(part, language).flatMap(({ label, base, cells }) => [
        [headed(part, label), say(language, words.answered), base],
        ...part.options.map((option, index) => [headed(part, label), option.label, cells[index] ?? '']),
      ]),
    ),
  }
}

function headed({ row }: BreakdownPart, label: string): string {
  return row === null ? label : `${row.label}: ${label}`
}
