/**
 * Draws a table of counts with given totals, as if answers fell on groups by chance alone.
 *
 * Cell by cell, each hypergeometric given what is left of its row and column (the conditional method of Patefield,
 * "Algorithm AS 159", Applied Statistics 30 (1981), 91–97); a draw goes outwards from the mode.
 *
 * @param rowTotals whole numbers
 * @param columnTotals whole numbers with the same sum
 * @returns a function that fills and returns the same table each time, so that ten thousand draws make no garbage
 */
export function tableDrawer(
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  random: () => number,
): () => number[][] {
  const n = rowTotals.reduce((sum, count) => sum + count, 0)
  const logFactorial = logFactorials(n)
  const table = rowTotals.map(() => columnTotals.map(() => 0))
  // A row's first cell depends on one thing that varies, what is left of the first column: its starting point is remembered.
  const starts = rowTotals.map(() => new Float64Array((columnTotals[0] ?? 0) + 1).fill(Number.NaN))
  const left = new Array<number>(columnTotals.length)
  const lastColumn = columnTotals.length - 1
  return () => {
    for (let j = 0; j <= lastColumn; j++) left[j] = columnTotals[j] ?? 0
    let rowsLeft = n
    for (let i = 0; i < table.length; i++) {
      const row = table[i] as number[]
      let inRow = rowTotals[i] ?? 0
      let pool = rowsLeft
      for (let j = 0; j < lastColumn; j++) {
        const available = left[j] ?? 0
        const memory = j === 0 ? starts[i] : undefined
        let atMode = memory?.[available] ?? Number.NaN
        if (Number.isNaN(atMode)) {
          atMode = probabilityAtMode(inRow, available, pool, logFactorial)
          if (memory) memory[available] = atMode
        }
        const drawn = drawHypergeometric(inRow, available, pool, atMode, random())
        row[j] = drawn
        left[j] = available - drawn
        pool -= available
        inRow -= drawn
      }
      row[lastColumn] = inRow
      left[lastColumn] = (left[lastColumn] ?? 0) - inRow
      rowsLeft -= rowTotals[i] ?? 0
    }
    return table
  }
}

function modeOf(n: number, M: number, N: number): number {
  const mode = Math.floor(((n + 1) * (M + 1)) / (N + 2))
  return Math.min(n, M, Math.max(0, n - (N - M), mode))
}

function probabilityAtMode(n: number, M: number, N: number, logFactorial: Float64Array): number {
  const k = modeOf(n, M, N)
  const log = (count: number) => logFactorial[count] ?? 0
  const waysIn = log(M) - log(k) - log(M - k)
  const waysOut = log(N - M) - log(n - k) - log(N - M - n + k)
  return Math.exp(waysIn + waysOut - log(N) + log(n) + log(N - n))
}

/** How many of `n` drawn from `N` fall among the `M`, by inversion from the mode outwards. */
function drawHypergeometric(n: number, M: number, N: number, atMode: number, uniform: number): number {
  const lowest = Math.max(0, n - (N - M))
  const highest = Math.min(n, M)
  if (lowest === highest) return lowest
  const mode = modeOf(n, M, N)
  let rest = uniform - atMode
  let up = atMode
  let down = atMode
  let high = mode
  let low = mode
  while (rest > 0) {
    if (high < highest) {
      up *= ((M - high) * (n - high)) / ((high + 1) * (N - M - n + high + 1))
      high += 1
      rest -= up
      if (rest <= 0) return high
    }
    if (low > lowest) {
      down *= (low * (N - M - n + low)) / ((M - low + 1) * (n - low + 1))
      low -= 1
      rest -= down
      if (rest <= 0) return low
    }
    // What is left is rounding.
    if (high === highest && low === lowest) return mode
  }
  return mode
}

function logFactorials(n: number): Float64Array {
  const table = new Float64Array(n + 1)
  for (let i = 2; i <= n; i++) table[i] = (table[i - 1] ?? 0) + Math.log(i)
  return table
}
