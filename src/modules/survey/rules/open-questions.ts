import type { Answers, AnswerValue } from './answer.ts'
import { evaluate } from './evaluate.ts'
import type { Expression } from './questionnaire.ts'

/** What routing needs to know of a questionnaire; a `Questionnaire` fits, and so does its JSON sent to a browser. */
export interface Routing {
  readonly questions: readonly { readonly id: string; readonly base: Expression | null }[]
}

/**
 * The ids of the questions that routing opens with the answers given so far, in the questionnaire's order, however far
 * the respondent has come. An answer to a question that is closed opens nothing. Imports types and `evaluate` only.
 */
export function openQuestions(routing: Routing, answers: Answers): Set<string> {
  const open = new Set<string>()
  const answerOf = (id: string): AnswerValue | undefined => (open.has(id) ? answers.get(id) : undefined)
  for (const { id, base } of routing.questions) {
    if (base === null || evaluate(base, answerOf)) open.add(id)
  }
  return open
}
