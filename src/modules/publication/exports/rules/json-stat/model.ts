/** JSON-stat 2.0, as far as we write it. Source: Xavier Badosa, "JSON-stat 2.0", json-stat.org/full. */
export interface JsonStatDataset {
  readonly version: '2.0'
  readonly class: 'dataset'
  readonly label: string
  readonly source?: string
  /** ISO 8601. */
  readonly updated: string
  readonly note: readonly string[]
  readonly id: readonly string[]
  readonly size: readonly number[]
  readonly role: Readonly<Record<string, readonly string[]>>
  readonly dimension: Readonly<Record<string, JsonStatDimension>>
  /** Every cell, the last dimension moving fastest. */
  readonly value: readonly (number | null)[]
  /** By place in `value`: why there is no number. */
  readonly status?: Readonly<Record<string, Status>>
  readonly extension: Readonly<Record<string, unknown>>
}

export interface JsonStatDimension {
  readonly label: string
  readonly category: {
    readonly index: readonly string[]
    readonly label: Readonly<Record<string, string>>
    readonly unit?: Readonly<Record<string, { readonly decimals: number; readonly label: string }>>
  }
}

export interface JsonStatCollection {
  readonly version: '2.0'
  readonly class: 'collection'
  readonly label: string
  readonly source?: string
  readonly updated: string
  readonly note: readonly string[]
  readonly link: { readonly item: readonly JsonStatDataset[] }
  readonly extension: Readonly<Record<string, unknown>>
}

/** `d` is hidden so that nobody can be found out; `n` is a number that there is not, such as a share of nobody. */
export type Status = 'd' | 'n'
