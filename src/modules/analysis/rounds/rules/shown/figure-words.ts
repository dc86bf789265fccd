import { type Language, say } from '../../../../../platform/i18n/index.ts'
import { countOfBase, formatNumber, smallestBaseForPercent } from '../../../../../stats/format-percent.ts'
import { optionLabel } from '../../../tables/rules/option-label.ts'
import { significant } from '../../../tabulation/rules/p-words.ts'
import type { Grade } from '../link.ts'
import type { ComparedAnswer, ComparedQuestion, RoundFigure } from '../round-comparison.ts'
import { messages } from './messages.ts'

export const percentSign = (language: Language): string => (language === 'sv' ? '\u00a0%' : '%')

/** "175 av 242 (72 %)"; of a published figure "84 % av 227". */
export function figureWords(figure: RoundFigure | null, language: Language): string {
  if (figure === null) return say(language, messages.noSuchAnswer)
  if (figure.kind === 'counted') return countOfBase(figure.count, figure.n, language)
  const percent = publishedPercent(figure.percent, language)
  return figure.n === null
    ? percent
    : say(language, messages.publishedOf, { percent, n: formatNumber(figure.n, language) })
}

export function publishedPercent(percent: number, language: Language): string {
  return formatNumber(percent, language, Number.isInteger(percent) ? 0 : 1) + percentSign(language)
}

export function answerLabel(answer: ComparedAnswer, language: Language): string {
  return optionLabel(answer, language)
}

/** "Är funktionens förutsättningar tillräckliga? Budget" */
export function questionName({ text, row }: ComparedQuestion, language: Language): string {
  return row === null ? text[language] : `${text[language]} ${row.label[language]}`
}

/** How far two questions can be compared, in a few words: "samma fråga efter omkodning". */
export function gradeWords(grade: Grade, language: Language): string {
  return say(language, messages.grade[grade])
}

/**
 * The answer that stands for a compared question: the one that was tested, the first of two that exclude each other, otherwise the one
 * that has changed most, or where no line is drawn the commonest later one.
 */
export function standingAnswer({ answers, test, several }: ComparedQuestion): ComparedAnswer | null {
  const tested = test && answers.find(({ id }) => id === test.answer)
  if (tested) return tested
  if (!several && answers.length === 2) return answers[0] ?? null
  const weight = ({ change, later }: ComparedAnswer) => (change === null ? (later?.share ?? -1) - 1 : Math.abs(change))
  return answers.toSorted((a, b) => weight(b) - weight(a))[0] ?? null
}

/** Whether a change is hardly due to chance. */
export function isSure({ test }: ComparedQuestion): boolean {
  return test !== null && test.adjustedP < significant
}

/** Both rounds have enough answers for a percentage. */
export function carriesPercent({ earlier, later }: ComparedAnswer): boolean {
  return [earlier, later].every((figure) => figure?.kind === 'counted' && figure.n >= smallestBaseForPercent)
}
