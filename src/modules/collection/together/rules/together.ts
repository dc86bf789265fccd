/** That somebody is asked to answer a section. */
export interface Assignment {
  readonly id: string
  readonly section: string
  /** null until whoever was invited has joined. */
  readonly person: string | null
  readonly name: string
  readonly email: string
  /** They can answer now: they work here, and have not left. */
  readonly works: boolean
  readonly at: Date
  /** Name of whoever asked them. */
  readonly by: string | null
}

/** Where somebody is in a survey now. */
export interface Present {
  readonly person: string
  readonly name: string
  /** null outside the sections. */
  readonly section: string | null
}

/**
 * What somebody did in a survey. `corrected`: the agency corrected the questions, or a question so that its answer changed. `put-back`: an
 * answer fell back to what had been handed in, for nothing new came in time.
 */
export interface Change {
  readonly kind: 'answer' | 'comment' | 'settled' | 'sign-off' | 'assigned' | 'unassigned' | 'corrected' | 'put-back'
  readonly at: Date
  /** Name of the person, or of the agency; null where the account is gone, and where nobody did it. */
  readonly by: string | null
  /** Id of the question; null where it concerns a whole section or the whole survey. */
  readonly question: string | null
  /** Of an assignment: the section, and whom it concerns. */
  readonly section: string | null
  readonly concerns: string | null
  /** How many times, one after the other, by the same person. */
  readonly times: number
}

/** A section as it is shared out: who has it, how far it is, and who is there now. */
export interface SharedSection {
  readonly section: string
  readonly assignments: readonly Assignment[]
  readonly present: readonly Present[]
  readonly asked: number
  readonly answered: number
  /** Conversations that are not settled. */
  readonly openComments: number
  /** Answers that are signed off as they stand. */
  readonly signed: number
}
