import { type Questionnaire, type ReadCondition, readCondition } from '../../../survey/index.ts'

/** Reads a condition of a question against the questions before it. Empty means everybody. */
export function explainCondition(questionnaire: Questionnaire, question: string, written: string): ReadCondition {
  const at = questionnaire.questions.findIndex(({ id }) => id === question)
  return readCondition(written, {
    self: question,
    earlier: questionnaire.questions.slice(0, at),
    later: questionnaire.questions.slice(at + 1).map(({ id }) => id),
  })
}
