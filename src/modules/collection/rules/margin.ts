import type { Answers, AnswerValue, Questionnaire } from '../../survey/index.ts'

/** That a person stands for an answer as it was in one version. */
export interface SignOff {
  /** Name of the person. */
  readonly by: string
  readonly at: Date
  readonly version: number
}

/** What stands beside a question while it is answered. */
export interface Margin {
  /** Of the stored answer; 0 before the first. */
  readonly version: number
  /** Comments that have not been withdrawn. */
  readonly comments: number
  readonly settled: boolean
  /** The latest first. */
  readonly signOffs: readonly SignOff[]
}

/** One entry of the conversation about a question. */
export interface Comment {
  readonly id: string
  readonly kind: 'comment' | 'settled'
  /** null when it was withdrawn, and where the entry only says that the matter is settled. */
  readonly text: string | null
  readonly at: Date
  readonly by: string
  readonly withdrawn: boolean
  /** The one who reads wrote it. */
  readonly own: boolean
}

/** What an organisation answered to a question in an earlier round, as an answer to the question now. */
export interface Proposal {
  /** The year of that round. */
  readonly year: string
  readonly value: AnswerValue
}

/** A linked round that the organisation has answered. */
export interface EarlierRound {
  readonly year: string
  readonly questionnaire: Questionnaire
  /** The file that says how the questions belong together. */
  readonly link: string
  readonly answers: Answers
}

/** How a question belongs to one of an earlier round, as far as it decides whether an answer then is one now. */
export interface LinkedPair {
  readonly later: string
  readonly earlier: string
  readonly grade: string
  /** Of a recoding: the options of each side that stand for a common answer. */
  readonly answers?: readonly { readonly earlier: readonly string[]; readonly later: readonly string[] }[]
}

/** Reads the file of a link; nothing where it does not fit the questions any more. */
export type ReadPairs = (
  link: string,
  surveys: { readonly later: Questionnaire; readonly earlier: Questionnaire },
) => readonly LinkedPair[]
