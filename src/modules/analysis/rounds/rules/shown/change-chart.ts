import type { Language } from '../../../../../platform/i18n/index.ts'
import type { ComparedQuestion, RoundFigure } from '../round-comparison.ts'
import type { Rounds } from './change-sentences.ts'
import { answerLabel } from './figure-words.ts'

/** What is drawn of a compared question: numbers, not strings. */
export interface ChangeChartModel {
  readonly rounds: { readonly earlier: string; readonly later: string }
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    readonly earlier: RoundFigure | null
    readonly later: RoundFigure | null
    /** A line is drawn only between figures that can be compared. */
    readonly line: boolean
  }[]
  /** The earlier figures are such as somebody else has published. */
  readonly published: boolean
}

/** Of two answers that exclude each other the second says the same as the first, and is not drawn. */
export function changeChart(
  question: ComparedQuestion,
  { earlier, later }: Rounds,
  language: Language,
): ChangeChartModel {
  const { answers, several, grade } = question
  const line = grade === 'identical' || grade === 'harmonised'
  const drawn = line && !several && answers.length === 2 ? answers.slice(0, 1) : answers
  return {
    rounds: { earlier: earlier.label, later: later.label },
    rows: drawn.map((answer) => ({
      id: answer.id,
      label: answerLabel(answer, language),
      earlier: answer.earlier,
      later: answer.later,
      line,
    })),
    published: earlier.kind === 'published',
  }
}
