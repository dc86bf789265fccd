/** What a municipality says to the one who makes the survey, as it is kept. */
export interface PilotComment {
  /** Id of the question; '' for the pilot as a whole. */
  readonly question: string
  /** null when it was taken back. */
  readonly text: string | null
  readonly version: number
  readonly savedAt: Date
  /** Name of the person who saved it last. */
  readonly savedBy: string | null
}

/** A comment as the agency reads it. */
export interface ReadComment {
  readonly question: string
  readonly text: string
  readonly respondent: string
  /** The municipality's name. */
  readonly name: string
}

/** What a pilot showed of one question. */
export interface QuestionTrial {
  readonly question: string
  /** Of those that have handed in: to how many it was put, and what became of it. */
  readonly asked: number
  readonly answered: number
  /** Of those answered: with an answer that says that one does not know. */
  readonly doNotKnow: number
  readonly unanswered: number
  readonly comments: readonly ReadComment[]
}

/** How many minutes a section has taken. */
export interface SectionTime {
  /** Municipalities that are counted. */
  readonly n: number
  readonly median: number
  readonly least: number
  readonly most: number
}
