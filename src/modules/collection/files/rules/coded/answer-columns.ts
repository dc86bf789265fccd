import type { Question, Questionnaire } from '../../../../survey/index.ts'

/**
 * Where a question's answers stand in a batch: columns of codes, 0 for no answer. A single question has one column and a
 * matrix one per row, with the place of the option from 1; a multi question has one per option, 1 where it is chosen;
 * number and text have one, 1 where there is an answer.
 */
export interface AnswerColumns {
  readonly question: Question
  readonly first: number
  readonly count: number
}

/** The columns of a questionnaire, question by question in its order, and how many they are. */
export interface BatchLayout {
  readonly questions: readonly AnswerColumns[]
  readonly width: number
}

export function layOutAnswers(questionnaire: Questionnaire): BatchLayout {
  let width = 0
  const questions = questionnaire.questions.map((question) => {
    const columns = { question, first: width, count: countOf(question) }
    width += columns.count
    return columns
  })
  return { questions, width }
}

function countOf({ type, options, rows }: Question): number {
  if (type === 'multi') return options.length
  return type === 'matrix' ? rows.length : 1
}
