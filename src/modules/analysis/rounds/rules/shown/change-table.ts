import { type Language, say } from '../../../../../platform/i18n/index.ts'
import {
  formatNumber,
  formatPercent,
  smallestBaseForPercent,
  tableDecimals,
} from '../../../../../stats/format-percent.ts'
import { percentagePoints } from '../../../../../stats/round-share.ts'
import type { FigureTable } from '../../../tables/rules/figure-table.ts'
import { notChosen } from '../count-answers.ts'
import type { ComparedAnswer, ComparedQuestion, RoundFigure, Transition, TransitionCell } from '../round-comparison.ts'
import type { Rounds } from './change-sentences.ts'
import { answerLabel, percentSign, publishedPercent, questionName } from './figure-words.ts'
import { messages } from './messages.ts'

/** Every answer in both rounds, with base, share and interval, their difference, and how many moved. */
export function changeTable(question: ComparedQuestion, { earlier, later }: Rounds, language: Language): FigureTable {
  const moved = question.matched !== null
  const heads = [
    earlier.label,
    ...(earlier.kind === 'survey' ? [say(language, messages.interval, { round: earlier.label })] : []),
    later.label,
    say(language, messages.interval, { round: later.label }),
    say(language, messages.change),
    ...(moved ? [say(language, messages.gained), say(language, messages.lost)] : []),
  ]
  return {
    caption: say(language, messages.tableCaption, {
      question: questionName(question, language),
      earlier: earlier.label,
      later: later.label,
    }),
    columns: [
      { label: say(language, messages.answer), numeric: false },
      ...heads.map((label) => ({ label, numeric: true })),
    ],
    rows: question.answers.map((answer) => [
      answerLabel(answer, language),
      figureCell(answer.earlier, language),
      ...(earlier.kind === 'survey' ? [intervalCell(answer.earlier, language)] : []),
      figureCell(answer.later, language),
      intervalCell(answer.later, language),
      changeCell(answer, language),
      ...(moved ? [countCell(answer.moves?.gained, language), countCell(answer.moves?.lost, language)] : []),
    ]),
  }
}

/** How those that answered the earlier time answered the later: one table, or one for each answer where several could be chosen. */
export function transitionTables(
  question: ComparedQuestion,
  { earlier, later }: Rounds,
  language: Language,
): FigureTable[] {
  return question.transitions.map((transition) => {
    const labels = labelsOf(transition, question, language)
    const about = question.answers.find(({ id }) => id === transition.answer)
    const name = questionName(question, language)
    return {
      caption: say(language, messages.movesCaption, {
        question: about ? `${name} ${say(language, messages.quoted, { label: answerLabel(about, language) })}.` : name,
        earlier: earlier.label,
        later: later.label,
      }),
      columns: [
        { label: say(language, messages.earlierAnswer, { earlier: earlier.label }), numeric: false },
        ...labels.map((label) => ({ label: `${label} ${later.label}`, numeric: true })),
        { label: say(language, messages.gone, { later: later.label }), numeric: true },
        { label: say(language, messages.allOf, { round: earlier.label }), numeric: true },
      ],
      rows: transition.rows.map(({ n, cells }, index) => [
        labels[index] ?? '',
        ...cells.map((cell) => transitionCell(cell, language)),
        formatNumber(n, language),
      ]),
    }
  })
}

function labelsOf({ answer, rows }: Transition, { answers }: ComparedQuestion, language: Language): string[] {
  const labelOf = (id: string) => {
    const found = answers.find((each) => each.id === id)
    return found ? answerLabel(found, language) : id
  }
  return rows.map(({ id }) =>
    id === notChosen && answer !== null ? say(language, messages.notChosen, { answer: labelOf(answer) }) : labelOf(id),
  )
}

/** "175 av 242, 72,3 %"; under twenty answers the count alone. */
function figureCell(figure: RoundFigure | null, language: Language): string {
  if (figure === null) return say(language, messages.none)
  if (figure.kind === 'published') return publishedPercent(figure.percent, language)
  const { count, n } = figure
  const of = `${formatNumber(count, language)} ${language === 'sv' ? 'av' : 'of'} ${formatNumber(n, language)}`
  return n < smallestBaseForPercent ? of : `${of}, ${formatPercent(count, n, language, tableDecimals(n))}`
}

function intervalCell(figure: RoundFigure | null, language: Language): string {
  if (figure?.kind !== 'counted' || figure.interval === null) return say(language, messages.none)
  if (figure.n < smallestBaseForPercent) return say(language, messages.tooFew)
  const [low, high] = [figure.interval.low, figure.interval.high].map((share) =>
    formatNumber(share * 100, language, tableDecimals(figure.n)),
  )
  return `${low}–${high}${percentSign(language)}`
}

/** In percentage points with a decimal, from the counts. */
function changeCell({ earlier, later, change }: ComparedAnswer, language: Language): string {
  if (change === null || earlier?.kind !== 'counted' || later?.kind !== 'counted')
    return say(language, messages.notCompared)
  if (earlier.n < smallestBaseForPercent || later.n < smallestBaseForPercent) return say(language, messages.tooFew)
  const points = percentagePoints(later.count, later.n, earlier.count, earlier.n, 1)
  return `${points > 0 ? '+' : ''}${formatNumber(points, language, 1)}`
}

function countCell(count: number | null | undefined, language: Language): string {
  return count === null || count === undefined ? say(language, messages.withheld) : formatNumber(count, language)
}

function transitionCell(cell: TransitionCell, language: Language): string {
  if ('count' in cell) return formatNumber(cell.count, language)
  const word = say(language, messages.withheld)
  if (cell.revealed === undefined) return word
  const { count, reason } = cell.revealed
  return `${word} (${formatNumber(count, language)}, ${say(language, messages.reason[reason])})`
}
