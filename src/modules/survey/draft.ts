/** What was done to a draft, for whoever undoes it: a kind, and the name of what it was done to. */
export interface DraftChange {
  readonly kind: string
  readonly name?: string
}

/** A questionnaire being written, as it stands in a list. */
export interface DraftSummary {
  readonly organisation: string
  readonly id: string
  /** The id that the questionnaire has in its text. */
  readonly questionnaire: string
  /** The published version that the draft began as. */
  readonly basedOnVersion: number | null
  /** Grows with every change. A save says which one it was made from. */
  readonly version: number
  readonly updatedAt: Date
  /** Name of who changed it last; null where they are no longer known. */
  readonly updatedBy: string | null
  readonly discardedAt: Date | null
  /** The text, which is the truth of it. */
  readonly source: string
}

export interface Draft extends DraftSummary {
  readonly revision: number
  /** What undo would take back; null where there is nothing. */
  readonly undo: DraftChange | null
  /** What redo would do again. */
  readonly redo: DraftChange | null
}
