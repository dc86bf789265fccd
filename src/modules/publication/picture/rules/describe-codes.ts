import { say } from '../../../../platform/i18n/index.ts'
import { formatNumber, formatPercent, smallestBaseForPercent, tableDecimals } from '../../../../stats/format-percent.ts'
import type { CodeCount, FigureTable, QuestionResult } from '../../../analysis/index.ts'
import type { Question } from '../../../survey/index.ts'
import { messages as codes } from './code-messages.ts'
import type { Chart, ReportContext } from './question-report.ts'
import { messages as tables } from './table-messages.ts'

/** What is said of the codes of a text question. */
export interface CodesReport {
  /** "Vanligast är ”Kansliet” (12 av 80 svar, 15 %)."; null where no code was given, or more than three share the first place. */
  readonly reading: string | null
  readonly notes: readonly string[]
  readonly chart: Chart
  readonly table: FigureTable
}

/** A text question's answers as they have been coded; null where none are. */
export function describeCodes(question: Question, result: QuestionResult, context: ReportContext): CodesReport | null {
  const { codes: counts, coded } = result
  if (counts === undefined || coded === undefined || coded === 0) return null
  const { language } = context
  return {
    reading: commonest(counts, coded, context),
    notes: notesOf(counts, coded, result.answered, context),
    chart: {
      kind: 'options',
      options: counts.map(({ id, label, count }) => ({ id, label: label[language], count, n: coded, interval: null })),
    },
    table: {
      caption: say(language, codes.caption, { question: question.text[language] }),
      columns: [
        { label: say(language, codes.code), numeric: false },
        { label: say(language, codes.answers), numeric: true },
        { label: say(language, codes.share), numeric: true },
      ],
      rows: counts.map(({ label, count }) => [
        label[language],
        formatNumber(count, language),
        coded < smallestBaseForPercent
          ? say(language, tables.tooFew)
          : (formatPercent(count, coded, language, tableDecimals(coded)) ?? say(language, tables.none)),
      ]),
    },
  }
}

function commonest(counts: readonly CodeCount[], coded: number, { language }: ReportContext): string | null {
  const most = Math.max(0, ...counts.map(({ count }) => count))
  const first = counts.filter(({ count }) => count === most)
  if (most === 0 || first.length > 3) return null
  const figure = say(language, first.length === 1 ? codes.figure : codes.figureEach, {
    count: formatNumber(most, language),
    n: formatNumber(coded, language),
  })
  const share = coded < smallestBaseForPercent ? '' : `, ${formatPercent(most, coded, language)}`
  const names = first.map(({ label }) => (language === 'sv' ? `”${label.sv}”` : `“${label.en}”`))
  const [last = '', ...before] = names.reverse()
  const joined = before.length === 0 ? last : say(language, codes.and, { before: before.reverse().join(', '), last })
  return say(language, codes.commonest, { codes: joined, figure: figure + share })
}

function notesOf(counts: readonly CodeCount[], coded: number, answered: number, { language }: ReportContext): string[] {
  const given = counts.reduce((sum, { count }) => sum + count, 0)
  const n = formatNumber(coded, language)
  return [
    coded < answered
      ? say(language, codes.someCoded, { n, answered: formatNumber(answered, language) })
      : say(language, codes.allCoded, { n }),
    ...(given > coded ? [say(language, codes.several)] : []),
  ]
}
