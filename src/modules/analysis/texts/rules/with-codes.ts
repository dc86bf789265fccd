import { type FigureLanguage, formatPercent } from '../../../../stats/format-percent.ts'
import type { Text } from '../../../survey/index.ts'
import type { CodeCount, Result } from '../../rules/result.ts'
import type { CodeBook } from './code-book.ts'
import type { Outcome } from './outcome.ts'

/** What a field's final coding comes to. */
export interface FieldCount {
  /** Texts whose coding is final: the base of the codes. */
  readonly coded: number
  readonly codes: readonly { readonly id: string; readonly label: Text; readonly count: number }[]
}

/** By field: a text question's id, or QUESTION.OPTION. */
export type SurveyCoding = ReadonlyMap<string, FieldCount>

/** Counts the codes of the texts whose coding is final, the commonest first. A code that has ended stands there only if it was given. */
export function countCodes(book: CodeBook, outcomes: Iterable<Outcome>): FieldCount {
  const counts = new Map(book.codes.filter(({ ended }) => !ended).map(({ id }) => [id, 0]))
  let coded = 0
  for (const outcome of outcomes) {
    if (outcome.state !== 'final') continue
    coded += 1
    for (const code of outcome.codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const codes = book.codes.flatMap(({ id, name }) => {
    const count = counts.get(id)
    return count === undefined ? [] : [{ id, label: name, count }]
  })
  return { coded, codes: codes.sort((a, b) => b.count - a.count) }
}

/**
 * A result with the codes of every text question that has any final coding. Text questions without are left as they are.
 *
 * Small counts are shown, as those of an option are: they are counts for the whole country of what a person has made of the answers,
 * under a name that the survey's owner has written, and no breakdown, which is what disclosure control hides cells in.
 */
export function withCodes(result: Result, coding: SurveyCoding, language: FigureLanguage = 'sv'): Result {
  return {
    ...result,
    questions: result.questions.map((question) => {
      const field = question.type === 'text' ? coding.get(question.id) : undefined
      return field && field.coded > 0 ? { ...question, ...codesOf(field, language) } : question
    }),
  }
}

function codesOf({ coded, codes }: FieldCount, language: FigureLanguage): { coded: number; codes: CodeCount[] } {
  return {
    coded,
    codes: codes.map(({ id, label, count }) => ({
      id,
      label,
      count,
      share: count / coded,
      percent: formatPercent(count, coded, language),
    })),
  }
}
