/** How one question is to be answered in a synthetic round: how many of each, and what decides who. */
export interface QuestionPlan {
  /** How many answer it, of those that are asked. */
  readonly answered: number
  /** By option: how many choose it. Single: adds up to `answered`; the order is from the most mature answer to the least. */
  readonly counts: ReadonlyMap<string, number>
  /** By row of a matrix, as `counts`. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** The plan of a question, given how many were asked it. */
export type Plan = (question: string, asked: number) => QuestionPlan

/** What makes a municipality lean towards an answer, beside its maturity and chance. All of it is our choice. */
export interface Leaning {
  /** How much maturity counts: 1 unless given, 0 not at all, below 0 the other way round. By question. */
  readonly pull: Readonly<Record<string, number>>
  /** The same for an option of a multi question; 0.3 unless given. By `question.option`. */
  readonly optionPull: Readonly<Record<string, number>>
  /** How much the municipalities of a county answer alike. By question. */
  readonly county: Readonly<Record<string, number>>
  /** An earlier answer that makes an answer likelier; without `option`, that makes answering at all likelier. */
  readonly links: readonly Link[]
}

export interface Link {
  readonly question: string
  readonly option?: string
  readonly when: { readonly question: string; readonly option: string }
  readonly by: number
}
