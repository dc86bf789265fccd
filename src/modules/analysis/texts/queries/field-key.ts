/** One field of a survey: every statement about texts begins with these three. */
export interface FieldKey {
  /** The owner of the survey. */
  readonly organisation: string
  readonly survey: string
  /** Id of a text question, or QUESTION.OPTION. */
  readonly field: string
}

/** Who does something, and when. */
export interface By {
  readonly person: string
  readonly now: Date
}
