import type { Language, Question, Questionnaire, QuestionType } from '../../../survey/index.ts'

/** What a browser has to know to read a condition while it is typed, in the language of the page. */
export interface TypedPlace {
  readonly language: Language
  readonly self: string
  readonly earlier: readonly TypedQuestion[]
  /** Ids of the questions after it. */
  readonly later: readonly string[]
}

interface TypedQuestion {
  readonly id: string
  readonly type: QuestionType
  readonly text: string
  readonly options: readonly { readonly id: string; readonly label: string; readonly other: boolean }[]
  readonly rows: readonly { readonly id: string; readonly label: string }[]
}

/** The place of a question's condition, to be sent with its page. */
export function typedPlaceOf({ questions }: Questionnaire, self: string, language: Language): TypedPlace {
  const at = questions.findIndex(({ id }) => id === self)
  return {
    language,
    self,
    earlier: questions.slice(0, at).map(({ id, type, text, options, rows }) => ({
      id,
      type,
      text: text[language],
      options: options.map((option) => ({ id: option.id, label: option.label[language], other: option.other })),
      rows: rows.map((row) => ({ id: row.id, label: row.label[language] })),
    })),
    later: questions.slice(at + 1).map(({ id }) => id),
  }
}

/** The questions that came with a page, as far as words about a condition need them: in its one language. */
export function nameQuestions({ earlier }: TypedPlace): Pick<Question, 'id' | 'type' | 'text' | 'options' | 'rows'>[] {
  const said = (words: string) => ({ sv: words, en: words })
  return earlier.map(({ id, type, text, options, rows }) => ({
    id,
    type,
    text: said(text),
    options: options.map((option) => ({ ...option, label: said(option.label), exclusive: false })),
    rows: rows.map((row) => ({ ...row, label: said(row.label) })),
  }))
}
