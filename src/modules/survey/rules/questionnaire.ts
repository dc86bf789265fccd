/** The two languages of everything a person reads. Swedish is always present; English falls back to it. */
export type Language = 'sv' | 'en'
export type Text = Readonly<Record<Language, string>>

/** A questionnaire as read from its file: sections in order, and the same questions flat in order. */
export interface Questionnaire {
  readonly id: string
  readonly title: Text
  readonly sections: readonly Section[]
  readonly questions: readonly Question[]
}

export interface Section {
  readonly id: string
  readonly title: Text
  readonly questions: readonly Question[]
}

export type QuestionType = 'single' | 'multi' | 'matrix' | 'number' | 'text'

export interface Question {
  readonly id: string
  /** Id of the section it stands in. */
  readonly section: string
  readonly type: QuestionType
  readonly text: Text
  readonly help: Text | null
  /** Empty for number and text. For a matrix these are the columns. */
  readonly options: readonly Option[]
  /** Empty except for a matrix. */
  readonly rows: readonly Row[]
  /** Who is asked: null means every respondent. */
  readonly base: Expression | null
  /** `base` as it was written, for files and error messages. */
  readonly baseSource: string | null
  /** Number of the figure in a published report, where one is given. */
  readonly figure: number | null
}

export interface Option {
  readonly id: string
  readonly label: Text
  /** Cannot be chosen beside others. */
  readonly exclusive: boolean
  /** Takes a text of its own ("other, namely"). */
  readonly other: boolean
}

export interface Row {
  readonly id: string
  readonly label: Text
}

/** A routing expression: who is asked a question, said with earlier answers. */
export type Expression =
  | Comparison
  | { kind: 'and' | 'or'; parts: readonly Expression[] }
  | { kind: 'not'; part: Expression }

export type Operator = '=' | '!=' | 'includes' | '<' | '<=' | '>' | '>='

export interface Comparison {
  readonly kind: 'compare'
  readonly question: string
  /** The matrix row, for `ID.ROW = OPTION`. */
  readonly row: string | null
  readonly operator: Operator
  /** An option id, or a number for a number question. */
  readonly value: string | number
}
