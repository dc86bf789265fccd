/** A share (0–1) as a coordinate along a chart, in percent with two decimals: `at(71 / 290)` is "24.48%". */
export function at(share: number): string {
  return `${Number((Math.min(1, Math.max(0, share)) * 100).toFixed(2))}%`
}

/** From and to, in shares. */
export interface Range {
  readonly low: number
  readonly high: number
}
