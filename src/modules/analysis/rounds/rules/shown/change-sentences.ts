import { type Language, say } from '../../../../../platform/i18n/index.ts'
import {
  countOfBase,
  formatDifference,
  formatNumber,
  formatPercent,
  smallestBaseForPercent,
} from '../../../../../stats/format-percent.ts'
import { pWords } from '../../../tabulation/rules/p-words.ts'
import type { ComparedAnswer, ComparedQuestion, RoundComparison } from '../round-comparison.ts'
import { answerLabel, carriesPercent, figureWords, isSure, standingAnswer } from './figure-words.ts'
import { messages } from './messages.ts'

export type Rounds = Pick<RoundComparison, 'earlier' | 'later'>

/** What has changed in a question, how sure that is, and what those that left had answered: as sentences. */
export interface ChangeSentences {
  /** The figures of both rounds, and their difference where a line is drawn. */
  readonly change: string
  /** How many moved, and whether it can be chance; null where no line is drawn. */
  readonly certainty: string | null
  /** Null where no line is drawn, and where nobody left. */
  readonly leavers: string | null
  /** What has to be known to read it: the reason of the grade, the recoding, earlier wording. */
  readonly notes: readonly string[]
}

/** Those that left are said to differ from this many percentage points. */
const notable = 5

export function changeSentences(
  question: ComparedQuestion,
  rounds: Rounds,
  language: Language,
): ChangeSentences | null {
  const answer = standingAnswer(question)
  if (answer === null) return null
  return {
    change: changeSentence(question, answer, rounds, language),
    certainty: question.matched === null ? null : certainty(question, answer, language),
    leavers: question.left === null || question.left === 0 ? null : leavers(question, answer, rounds, language),
    notes: notesOf(question, rounds, language),
  }
}

function changeSentence(
  { grade, reason }: ComparedQuestion,
  answer: ComparedAnswer,
  { earlier, later }: Rounds,
  language: Language,
): string {
  const figures = say(language, messages.figures, {
    answer: answerLabel(answer, language),
    later: later.label,
    laterFigure: figureWords(answer.later, language),
    earlier: earlier.label,
    earlierFigure: figureWords(answer.earlier, language),
  })
  if (grade === 'similar' || grade === 'not-comparable') {
    const why = say(language, grade === 'similar' ? messages.similarOnly : messages.noLine)
    return [figures, why, reason?.[language] ?? ''].filter((part) => part !== '').join(' ')
  }
  return [figures, ...difference(answer, language)].join(' ')
}

function difference(answer: ComparedAnswer, language: Language): string[] {
  const { earlier, later, change } = answer
  if (change === null || earlier?.kind !== 'counted' || later?.kind !== 'counted' || !carriesPercent(answer)) return []
  if (change === 0) return [say(language, messages.unchanged)]
  const points = formatDifference(later.count, later.n, earlier.count, earlier.n, language)
  return [say(language, change > 0 ? messages.increase : messages.decrease, { points })]
}

function certainty(question: ComparedQuestion, answer: ComparedAnswer, language: Language): string {
  const { matched, test, untested } = question
  const n = matched ?? 0
  const { moves } = answer
  const shown = moves !== null && moves.gained !== null && moves.lost !== null
  const moved = shown
    ? say(language, messages.moved, {
        matched: formatNumber(n, language),
        gained: formatNumber(moves.gained ?? 0, language),
        lost: formatNumber(moves.lost ?? 0, language),
        answer: answerLabel(answer, language),
      })
    : say(language, messages.movedHidden, { matched: formatNumber(n, language) })
  const shares =
    shown && moves.earlier !== null && moves.later !== null && n >= smallestBaseForPercent
      ? say(language, messages.matchedShares, {
          earlier: formatPercent(moves.earlier, n, language) ?? '',
          later: formatPercent(moves.later, n, language) ?? '',
        })
      : ''
  const verdict = test
    ? say(language, isSure(question) ? messages.sure : messages.unsure, {
        p: pWords(test.adjustedP, language, { atMost: test.atMost }),
      })
    : untested === 'nobody-changed'
      ? say(language, messages.nobodyChanged)
      : say(language, messages.notTested)
  return [moved, shares, verdict].filter((part) => part !== '').join(' ')
}

function leavers(question: ComparedQuestion, answer: ComparedAnswer, rounds: Rounds, language: Language): string {
  const { left, matched } = question
  const [gone, stayed] = [left ?? 0, matched ?? 0]
  const common = { left: formatNumber(gone, language), earlier: rounds.earlier.label, later: rounds.later.label }
  const { moves } = answer
  if (moves === null || moves.left === null || moves.earlier === null || stayed === 0) {
    return say(language, messages.leftHidden, common)
  }
  const said = say(language, messages.left, {
    ...common,
    count: countWords(moves.left, gone, language),
    answer: answerLabel(answer, language),
    stayed: countOfBase(moves.earlier, stayed, language),
  })
  const apart = Math.abs(moves.left / gone - moves.earlier / stayed) * 100
  const enough = gone >= smallestBaseForPercent && stayed >= smallestBaseForPercent
  return enough && apart >= notable ? `${said} ${say(language, messages.leftDiffer)}` : said
}

function notesOf(question: ComparedQuestion, { earlier, later }: Rounds, language: Language): string[] {
  const { grade, reason, earlierText, answers, several, test, followUp } = question
  const notes: string[] = []
  if (earlierText !== null) {
    notes.push(say(language, messages.askedAs, { earlier: earlier.label, text: earlierText[language] }))
  }
  if (grade === 'harmonised') {
    notes.push(reason?.[language] ?? '', ...answers.flatMap((answer) => recoding(answer, { earlier, later }, language)))
  }
  if (test !== null && (several || answers.length > 2)) notes.push(say(language, messages.severalTested))
  if (followUp) notes.push(say(language, messages.approximate))
  return notes.filter((note) => note !== '')
}

/** What an answer was made from, in the rounds where that is not the answer itself. */
function recoding(answer: ComparedAnswer, { earlier, later }: Rounds, language: Language): string[] {
  const label = answer.label[language]
  return (
    [
      [earlier, answer.made?.earlier ?? []],
      [later, answer.made?.later ?? []],
    ] as const
  ).flatMap(([round, options]) => {
    const labels = options.map((option) => option[language])
    if (labels.length === 0 || (labels.length === 1 && labels[0] === label)) return []
    const quoted = labels.map((each) => say(language, messages.quoted, { label: each }))
    return [say(language, messages.made, { answer: label, round: round.label, options: joined(quoted, language) })]
  })
}

function joined(words: readonly string[], language: Language): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')}${say(language, messages.and)}${words.at(-1)}`
}

function countWords(count: number, n: number, language: Language): string {
  const percent = n < smallestBaseForPercent ? null : formatPercent(count, n, language)
  return percent === null ? formatNumber(count, language) : `${formatNumber(count, language)} (${percent})`
}
