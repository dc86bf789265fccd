/** Where the rows of a batch are counted: `stride` places in `counts` for each thing that is counted, one per cell. */
export interface Into {
  readonly counts: Int32Array
  readonly stride: number
  /** Those of the places that are read. */
  readonly cells: number
  /** The cell of each row; `cells` for one that counts in none. */
  readonly target: Int32Array
  readonly size: number
}

/** Counts each row at the place of its code: code 0 at `place`, 1 at the next, and so on. */
export function countCodes({ counts, stride, target, size }: Into, place: number, codes: Int32Array): void {
  const start = place * stride
  for (let row = 0; row < size; row++) {
    const at = start + (codes[row] as number) * stride + (target[row] as number)
    counts[at] = (counts[at] as number) + 1
  }
}

/** Counts the rows whose code is not 0. */
export function countMarks({ counts, stride, target, size }: Into, place: number, codes: Int32Array): void {
  const start = place * stride
  for (let row = 0; row < size; row++) {
    const at = start + (target[row] as number)
    counts[at] = (counts[at] as number) + (codes[row] === 0 ? 0 : 1)
  }
}
