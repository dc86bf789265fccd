/** Respondents that are alike in everything the frame says of them. */
export interface ResponseCell {
  /** One level for each variable, in the same order in every cell. */
  readonly levels: readonly string[]
  readonly total: number
  readonly responded: number
}

/** The additive model, as an orthonormal basis over the cells without the constant. */
export interface PropensityBasis {
  readonly population: number
  /** For each cell the values of the basis; the inner product weighs a cell by its total. */
  readonly rows: readonly (readonly number[])[]
  /** Columns of the basis: the levels that can be told apart, less one. */
  readonly rank: number
}

/** What remains of a column that the earlier ones explain, as a share of its length: rounding, not information. */
const dependent = 1e-9

/**
 * The space that an additive linear model of the response propensity spans: a constant and an effect of each level of each variable.
 *
 * ρ_i = β₀ + Σ_k β_k(level of i), fitted by least squares. It is the identity link of the model for response; with a logistic link a
 * county where all or none have answered has no finite estimate, and in a census of 290 there are always such counties. Fitted values
 * have the same mean in each level as the response itself under both links. Gram–Schmidt with a second pass; a level that the
 * earlier ones determine adds nothing.
 *
 * Source: Shlomo, Skinner & Schouten, "Estimation of an indicator of the representativity of survey response", Journal of Statistical
 * Planning and Inference 142 (2012), 201–211. R: `lm(responded ~ a + b)`.
 *
 * @throws RangeError where the cells do not all have as many levels
 */
export function propensityBasis(cells: readonly Pick<ResponseCell, 'levels' | 'total'>[]): PropensityBasis {
  const variables = cells[0]?.levels.length ?? 0
  if (cells.some(({ levels }) => levels.length !== variables)) throw new RangeError('propensity: uneven cells')
  const population = cells.reduce((sum, { total }) => sum + total, 0)
  const inner = (a: readonly number[], b: readonly number[]) =>
    cells.reduce((sum, { total }, i) => sum + total * (a[i] ?? 0) * (b[i] ?? 0), 0)
  const basis = [cells.map(() => (population > 0 ? 1 / Math.sqrt(population) : 0))]
  for (let variable = 0; variable < variables; variable++) {
    for (const level of new Set(cells.map(({ levels }) => levels[variable]))) {
      const column = cells.map(({ levels }) => (levels[variable] === level ? 1 : 0))
      const length = Math.sqrt(inner(column, column))
      let rest: number[] = column
      for (let pass = 0; pass < 2; pass++) {
        for (const known of basis) {
          const along = inner(rest, known)
          rest = rest.map((value, i) => value - along * (known[i] ?? 0))
        }
      }
      const left = Math.sqrt(inner(rest, rest))
      if (left > dependent * length) basis.push(rest.map((value) => value / left))
    }
  }
  const columns = basis.slice(1)
  return { population, rank: columns.length, rows: cells.map((_, i) => columns.map((column) => column[i] ?? 0)) }
}
