import { formatNumber } from '../../../stats/format-percent.ts'
import type { AnswerValue, Language, Question } from '../../survey/index.ts'

/** An answer as it is read, one line for each option, row or paragraph. Empty for no answer. */
export function answerWords(question: Question, answer: AnswerValue | null | undefined, language: Language): string[] {
  if (!answer) return []
  switch (answer.type) {
    case 'single':
      return [optionWords(question, answer.option, answer.texts, language)]
    case 'multi':
      return answer.options.map((option) => optionWords(question, option, answer.texts, language))
    case 'matrix':
      return question.rows
        .filter(({ id }) => Object.hasOwn(answer.rows, id))
        .map(({ id, label }) => `${label[language]}: ${optionWords(question, answer.rows[id] ?? '', {}, language)}`)
    case 'number':
      return [formatNumber(answer.value, language, decimalsOf(answer.value))]
    case 'text':
      return answer.text.split('\n').filter((line) => line.trim() !== '')
  }
}

function optionWords(
  question: Question,
  id: string,
  texts: Readonly<Record<string, string>> | undefined,
  language: Language,
): string {
  const label = question.options.find((option) => option.id === id)?.label[language] ?? id
  const text = texts?.[id]
  return text === undefined ? label : `${label}: ${text}`
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}
