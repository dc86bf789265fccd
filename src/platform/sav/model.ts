/** A variable of an SPSS system file. */
export interface SavVariable {
  /** At most 64 bytes, a letter first: SPSS's own rule. Unique whatever the case of its letters. */
  readonly name: string
  readonly label: string
  readonly type: 'text' | 'number'
  readonly measure: 'nominal' | 'ordinal' | 'scale'
  /** Decimals to show; what is stored is whole. */
  readonly decimals?: number
  readonly valueLabels: readonly { readonly value: number; readonly label: string }[]
  /** Numbers from `low` to `high` are answers that are missing. null for none, and for texts. */
  readonly missing: { readonly low: number; readonly high: number } | null
}

/** What a system file holds. */
export interface SavFile {
  readonly label: string
  readonly created: Date
  readonly variables: readonly SavVariable[]
  /** Cells as `variables`: a number, a text, or null for nothing (system-missing, or an empty text). */
  readonly rows: readonly (readonly (number | string | null)[])[]
}
