import type { GroupOption, Result } from '../../rules/result.ts'

/** How many figures of a breakdown there are, and how many of them are hidden. */
export interface HiddenCount {
  readonly hidden: number
  readonly total: number
}

/** Of the counts by group; those that are revealed are hidden all the same. */
export function countHidden(result: Result): HiddenCount {
  const cells = result.questions
    .flatMap((question) => (question.rows ?? [question]).flatMap(({ groups }) => groups ?? []))
    .flatMap(({ options }): readonly GroupOption[] => options)
  return { hidden: cells.filter((cell) => 'suppressed' in cell).length, total: cells.length }
}
