/** The value that a share of the values does not exceed (nearest rank). `share` 0–1. @throws RangeError when there is none */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined) throw new RangeError('nothing was measured')
  return value
}

export interface Spread {
  readonly runs: number
  readonly median: number
  readonly min: number
  readonly max: number
}

/** Median, least and most of a few runs, in whole milliseconds, or tenths under 10. */
export function spread(values: readonly number[]): Spread {
  const rounded = (value: number) => (value < 10 ? Math.round(value * 10) / 10 : Math.round(value))
  return {
    runs: values.length,
    median: rounded(percentile(values, 0.5)),
    min: rounded(percentile(values, 0)),
    max: rounded(percentile(values, 1)),
  }
}

/** Milliseconds that something takes, run after run. */
export async function timeRuns(runs: number, run: () => unknown): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < runs; i += 1) {
    const started = performance.now()
    await run()
    times.push(performance.now() - started)
  }
  return times
}
