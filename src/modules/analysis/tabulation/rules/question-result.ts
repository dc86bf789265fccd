import type { Question } from '../../../survey/index.ts'
import { type QuestionTally, type RowTally, total } from '../../counting/rules/tally.ts'
import { numberResult } from '../../rules/number-result.ts'
import type { OptionResult, QuestionResult } from '../../rules/result.ts'
import { optionResult, type Publication, type Uncertainty } from './option-result.ts'

/** The figures of one question for all respondents together. `text` is its base in words. */
export function questionResult(
  tally: QuestionTally,
  text: string,
  uncertainty: Uncertainty,
  publication: Publication,
): QuestionResult {
  const { question } = tally
  const answered = total(tally.answered)
  const unanswered = total(tally.unanswered)
  const standing = {
    id: question.id,
    type: question.type,
    base: { text, condition: question.baseSource },
    eligible: uncertainty.population,
    routed: answered + unanswered,
    answered,
    unanswered,
    notRouted: total(tally.notRouted),
    notReached: total(tally.notReached),
    outOfRoute: total(tally.outOfRoute),
  }
  const [first] = tally.rows
  if (question.type === 'matrix') {
    const rows = tally.rows.map((row) => ({
      id: row.id ?? question.id,
      answered: total(row.answered),
      options: rowOptions(question, row, uncertainty, publication),
    }))
    return { ...standing, rows }
  }
  if (first) return { ...standing, options: rowOptions(question, first, uncertainty, publication) }
  if (question.type === 'number') return { ...standing, ...numberResult(tally.numbers?.[0]?.sorted() ?? []) }
  return standing
}

function rowOptions(
  question: Question,
  row: RowTally,
  uncertainty: Uncertainty,
  publication: Publication,
): OptionResult[] {
  const answered = total(row.answered)
  return question.options.map((option, index) =>
    optionResult(option.id, count(row, index), answered, uncertainty, publication),
  )
}

function count(row: RowTally, option: number): number {
  const counts = row.counts[option]
  return counts ? total(counts) : 0
}
