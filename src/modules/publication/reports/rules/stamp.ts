/** Which data and which program a report is made of. */
export interface ReportStamp {
  readonly data: {
    /** SHA-256 of everything that the figures come from. */
    readonly sha256: string
    /** The published picture that it is; null for a draft. */
    readonly published: { readonly revision: number; readonly on: string } | null
  }
  readonly program: ProgramStamp
  /** Null for a draft. `version` is that of the text. */
  readonly frozen: { readonly on: string; readonly edition: number; readonly version: number } | null
}

export interface ProgramStamp {
  readonly version: string
  /** Of the source; null where it was not known when the program was built. */
  readonly revision: string | null
}
