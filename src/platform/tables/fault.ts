/** A sentence in both languages. */
export interface Said {
  readonly sv: string
  readonly en: string
}

/** One thing wrong in a file, with its place. Lines and columns count from 1; 0 means the file as a whole. */
export interface Fault {
  readonly file: string
  readonly line: number
  readonly column: number
  /** What is wrong and what to do, in both languages. */
  readonly message: Said
  /** What a draft may still lack: it is refused in what is published, and only pointed out in what is being written. */
  readonly pending?: true
}

/** What reading gives: the value, or every fault found. Never both. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] }
