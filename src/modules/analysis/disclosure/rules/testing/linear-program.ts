import loadHighs from 'highs'

/** Terms of a row: variables with coefficient 1 (or −1 where the variable is written as ~index). */
export type Terms = readonly number[]

/** A system of linear constraints over whole numbers, as a reader writes down what a publication tells. */
export interface LinearProgram {
  /** A count between two limits. */
  variable(low: number, high: number): number
  row(terms: Terms, low: number, high: number): void
  /** The least and greatest sum that the constraints allow; rounded inwards to whole numbers. */
  range(terms: Terms): { low: number; high: number }
  close(): void
}

const highs = await loadHighs({})
/** What the solver takes for equal. */
const tolerance = 1e-6

/**
 * @param whole whether fractions are ruled out too, which is slower; without it the range is that of the linear relaxation, rounded inwards
 */
export function createLinearProgram({ whole }: { readonly whole: boolean }): LinearProgram {
  const lower: number[] = []
  const upper: number[] = []
  const rows: { terms: Terms; low: number; high: number }[] = []
  let model: ReturnType<typeof highs.createModel> | null = null

  const build = () => {
    const starts = [0]
    const indices: number[] = []
    const values: number[] = []
    for (const { terms } of rows) {
      for (const term of terms) {
        indices.push(term < 0 ? ~term : term)
        values.push(term < 0 ? -1 : 1)
      }
      starts.push(indices.length)
    }
    const made = highs.createModel({
      numCols: lower.length,
      numRows: rows.length,
      colCost: lower.map(() => 0),
      colLower: lower,
      colUpper: upper,
      rowLower: rows.map(({ low }) => low),
      rowUpper: rows.map(({ high }) => high),
      matrix: { format: 'csr', numRows: rows.length, numCols: lower.length, starts, indices, values },
      ...(whole && { integrality: lower.map(() => 1 as const) }),
    })
    // Without presolve each search starts from where the last one ended.
    made.options.set(whole ? { output_flag: false } : { output_flag: false, presolve: 'off', solver: 'simplex' })
    return made
  }
  const optimise = (terms: Terms, sign: 1 | -1): number => {
    model ??= build()
    const places = [...new Set(terms)]
    for (const place of places) model.changeColCost(place, sign)
    const { modelStatus } = model.run()
    const value = sign * model.getObjectiveValue()
    for (const place of places) model.changeColCost(place, 0)
    // 7 is optimal. An infeasible system would mean that what is published cannot be true.
    if (modelStatus !== 7) throw new Error(`the solver ended with status ${modelStatus}`)
    return value
  }
  return {
    variable(low, high) {
      lower.push(low)
      upper.push(high)
      return lower.length - 1
    },
    row(terms, low, high) {
      if (terms.length > 0) rows.push({ terms, low, high })
    },
    range: (terms) => ({
      low: Math.ceil(optimise(terms, 1) - tolerance),
      high: Math.floor(optimise(terms, -1) + tolerance),
    }),
    close: () => model?.dispose(),
  }
}
