import { describeBase, type Language, type Question, type Questionnaire, type Text } from '../../../survey/index.ts'
import { paperInstruction } from './paper-words.ts'

/** A question as it stands on paper, in one language. */
export interface PaperQuestion {
  readonly id: string
  /** Counted through the whole questionnaire. */
  readonly number: number
  readonly text: string
  readonly help: string | null
  /** Who answers it, in words; null where everyone does. */
  readonly routing: string | null
  /** How it is answered: "Kryssa i ett svar." */
  readonly instruction: string
  readonly options: readonly { readonly label: string; readonly writes: boolean }[]
  /** Of a matrix. */
  readonly rows: readonly string[]
  /** Empty lines to write on. */
  readonly lines: number
}

export interface PaperSection {
  readonly id: string
  readonly title: string
  readonly questions: readonly PaperQuestion[]
}

/** The whole questionnaire as an empty form: every question stands in it, with its routing in words. */
export function paperForm(questionnaire: Questionnaire, language: Language, respondents: Text): PaperSection[] {
  let number = 0
  return questionnaire.sections.map(({ id, title, questions }) => ({
    id,
    title: title[language],
    questions: questions.map((question) => {
      number += 1
      return paperQuestion(questionnaire, question, number, language, respondents)
    }),
  }))
}

function paperQuestion(
  questionnaire: Questionnaire,
  question: Question,
  number: number,
  language: Language,
  respondents: Text,
): PaperQuestion {
  const { id, text, help, base, options, rows, type } = question
  return {
    id,
    number,
    text: text[language],
    help: help?.[language] ?? null,
    routing: base === null ? null : describeBase(questionnaire, question, language, { respondents }),
    instruction: paperInstruction[type][language],
    options: options.map(({ label, other }) => ({ label: label[language], writes: other })),
    rows: rows.map(({ label }) => label[language]),
    lines: type === 'text' ? 3 : type === 'number' ? 1 : 0,
  }
}
