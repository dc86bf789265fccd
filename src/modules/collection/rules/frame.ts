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

/** A row of the frame as it is. */
export interface FrameMember {
  readonly respondent: string
  /** By the register of municipalities. */
  readonly name: string
  readonly countyCode: string | null
  readonly columns: Readonly<Record<string, string>>
  /** Has answered something. */
  readonly begun: boolean
}
