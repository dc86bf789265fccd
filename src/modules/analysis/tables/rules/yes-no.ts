import type { Option, Question } from '../../../survey/index.ts'

/** The standard answers that a questionnaire file can name by id alone. */
const standardYes = 'ja'
const standardNo = 'nej'

/** A question answered by Yes and No, and nothing else. */
export function isYesNo({ type, options }: Question): boolean {
  return type === 'single' && options.length === 2 && options.some(isYes) && options.some(({ id }) => id === standardNo)
}

function isYes({ id }: Option): boolean {
  return id === standardYes
}

/** A question drawn as one bar: two answers that exclude each other, Yes first where there is one. */
export function twoAnswers(question: Question): readonly [Option, Option] | null {
  const [first, second, ...more] = question.options
  if (question.type !== 'single' || first === undefined || second === undefined || more.length > 0) return null
  if (first.other || second.other) return null
  return isYes(second) ? [second, first] : [first, second]
}
