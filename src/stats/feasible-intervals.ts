/** A published table of counts with hidden cells. Column totals are known to the reader; of rows only those that are shown. */
export interface HiddenTable {
  /** The true counts, rows by columns. */
  readonly counts: readonly (readonly number[])[]
  /** Which cells are hidden, same shape. */
  readonly hidden: readonly (readonly boolean[])[]
  readonly rowTotalShown: readonly boolean[]
  /** What the reader knows a row's total cannot exceed (its population); null for no limit. */
  readonly rowCeiling: readonly (number | null)[]
}

export interface FeasibleInterval {
  readonly row: number
  readonly column: number
  readonly low: number
  readonly high: number
}

/**
 * What a reader can work out about each hidden cell of a table from everything that is shown: the least and the greatest
 * whole number that some table with the same shown cells and totals has there.
 *
 * The tables that agree with what is shown are the whole points of a transportation polytope. From the true table, a cell
 * can grow by as much as can flow from its column back to its row along other hidden cells and unknown row totals, and
 * shrink by as much as can flow the other way; the maximum flow is found with shortest augmenting paths.
 * Source: Cox, "Network Models for Complementary Cell Suppression", JASA 90 (1995), 1453–1462; flow by Edmonds & Karp,
 * J. ACM 19 (1972), 248–264.
 * Example: counts [[3, 7], [4, 6]], all hidden and row totals shown: the first cell is 0–7.
 *
 * @param enough stop looking once an interval is at least this wide; then `low` and `high` may be too near each other
 */
export function feasibleIntervals(table: HiddenTable, enough = Number.POSITIVE_INFINITY): FeasibleInterval[] {
  const intervals: FeasibleInterval[] = []
  table.hidden.forEach((cells, row) => {
    cells.forEach((isHidden, column) => {
      if (isHidden) intervals.push({ row, column, ...feasibleInterval(table, row, column, enough) })
    })
  })
  return intervals
}

/** As `feasibleIntervals`, for one hidden cell. */
export function feasibleInterval(
  table: HiddenTable,
  row: number,
  column: number,
  enough = Number.POSITIVE_INFINITY,
): { low: number; high: number } {
  const rows = table.counts.length
  const value = table.counts[row]?.[column] ?? 0
  const fall = Math.min(value, maximumFlow(residual(table, row, column), row, rows + column, Math.min(value, enough)))
  const rise = maximumFlow(residual(table, row, column), rows + column, row, enough - fall)
  return { low: value - fall, high: value + rise }
}

/** Far above any count, so that sums of a few stay whole numbers. */
const unlimited = 2 ** 40

/** How much each hidden cell and unknown total can change; nodes are the rows, the columns, and one for row totals. */
function residual(table: HiddenTable, withoutRow: number, withoutColumn: number): number[][] {
  const rows = table.counts.length
  const columns = table.counts[0]?.length ?? 0
  const hub = rows + columns
  const capacity = Array.from({ length: hub + 1 }, () => new Array<number>(hub + 1).fill(0))
  const set = (from: number, to: number, forward: number, backward: number) => {
    const out = capacity[from]
    const back = capacity[to]
    if (out) out[to] = forward
    if (back) back[from] = backward
  }
  for (let i = 0; i < rows; i++) {
    let total = 0
    for (let j = 0; j < columns; j++) {
      const count = table.counts[i]?.[j] ?? 0
      total += count
      if (table.hidden[i]?.[j] && !(i === withoutRow && j === withoutColumn)) set(i, rows + j, unlimited, count)
    }
    if (!table.rowTotalShown[i]) {
      const ceiling = table.rowCeiling[i] ?? null
      set(hub, i, ceiling === null ? unlimited : Math.max(0, ceiling - total), total)
    }
  }
  return capacity
}

function maximumFlow(capacity: number[][], from: number, to: number, enough: number): number {
  let flow = 0
  while (flow < enough) {
    const path = shortestPath(capacity, from, to)
    if (!path) break
    const amount = path.reduce((least, [a, b]) => Math.min(least, capacity[a]?.[b] ?? 0), unlimited)
    for (const [a, b] of path) {
      const out = capacity[a]
      const back = capacity[b]
      if (out) out[b] = (out[b] ?? 0) - amount
      if (back) back[a] = (back[a] ?? 0) + amount
    }
    flow += amount
  }
  return flow
}

function shortestPath(capacity: number[][], from: number, to: number): [number, number][] | null {
  const before = new Array<number>(capacity.length).fill(-1)
  before[from] = from
  const queue = [from]
  for (const node of queue) {
    if (node === to) break
    capacity[node]?.forEach((amount, next) => {
      if (amount > 0 && before[next] === -1) {
        before[next] = node
        queue.push(next)
      }
    })
  }
  if (before[to] === -1) return null
  const path: [number, number][] = []
  for (let node = to; node !== from; node = before[node] ?? from) path.push([before[node] ?? from, node])
  return path
}
