/** The population that the survey is addressed to: one row per respondent, and the columns that describe it. */
export interface Frame {
  /** Column names after `respondent`, in the order of the file. */
  readonly columns: readonly string[]
  readonly rows: readonly FrameRow[]
}

export interface FrameRow {
  readonly respondent: string
  /** By column name, as written in the file; an empty cell is ''. */
  readonly values: Readonly<Record<string, string>>
}
