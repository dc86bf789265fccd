/** What has been seen of the same waiting: of those that had not answered at its beginning, how many had at its end. */
export interface Observed {
  readonly waiting: number
  readonly answered: number
}

export interface ExpectedAnswers {
  readonly expected: number
  /** The 10th and 90th percentiles: the truth is between them 8 times of 10, if the model holds. */
  readonly low: number
  readonly high: number
}

/** Fine enough that the ends do not move by one. */
const steps = 2000

/**
 * How many of those that are left will answer, as many have of those that were left before.
 *
 * Each answers independently with the same probability p. What was seen gives p the distribution Beta(s + ½, n − s + ½) (Jeffreys);
 * over `periods` waitings as long as the one that was seen the probability is 1 − (1 − p)^periods, and the number is binomial given p.
 * The predictive distribution is summed over a grid of p. With one period it is beta-binomial.
 *
 * Source: Gelman et al., Bayesian Data Analysis, 3rd ed. (2013), 2.4 and 2.8. R: by `dbeta` and `dbinom`.
 *
 * @param left those that have not answered now
 * @param periods how many times the waiting that was seen lies ahead; 1 unless told
 */
export function expectedAnswers(left: number, { waiting, answered }: Observed, periods = 1): ExpectedAnswers {
  if (left === 0 || periods <= 0) return { expected: 0, low: 0, high: 0 }
  const logDensity = (p: number) => (answered - 0.5) * Math.log(p) + (waiting - answered - 0.5) * Math.log(1 - p)
  // Steps of equal width in the angle of √p, where the density of Jeffreys' prior is flat: its ends are finite
  const grid = Array.from({ length: steps }, (_, i) => Math.sin(((i + 0.5) / steps) * (Math.PI / 2)) ** 2)
  const logWeights = grid.map((p) => logDensity(p) + 0.5 * Math.log(p) + 0.5 * Math.log(1 - p))
  const top = Math.max(...logWeights)
  const weights = logWeights.map((log) => Math.exp(log - top))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const mass = new Array<number>(left + 1).fill(0)
  let mean = 0
  grid.forEach((p, i) => {
    const share = (weights[i] ?? 0) / sum
    if (share < 1e-15) return
    const within = 1 - (1 - p) ** periods
    mean += share * left * within
    addBinomial(mass, left, within, share)
  })
  return { expected: mean, low: percentile(mass, 0.1), high: percentile(mass, 0.9) }
}

/** Adds share · Binomial(n, p) to the mass, from its mode outwards so that nothing underflows. */
function addBinomial(mass: number[], n: number, p: number, share: number): void {
  if (p <= 0 || p >= 1) {
    const only = p <= 0 ? 0 : n
    mass[only] = (mass[only] ?? 0) + share
    return
  }
  const mode = Math.min(n, Math.floor((n + 1) * p))
  const terms = new Array<number>(n + 1).fill(0)
  terms[mode] = 1
  const odds = p / (1 - p)
  for (let k = mode; k < n; k++) terms[k + 1] = ((terms[k] ?? 0) * (n - k) * odds) / (k + 1)
  for (let k = mode; k > 0; k--) terms[k - 1] = ((terms[k] ?? 0) * k) / ((n - k + 1) * odds)
  const sum = terms.reduce((total, term) => total + term, 0)
  for (let k = 0; k <= n; k++) mass[k] = (mass[k] ?? 0) + (share * (terms[k] ?? 0)) / sum
}

/** The smallest count with at least so much of the mass at or below it. */
function percentile(mass: readonly number[], part: number): number {
  let below = 0
  for (const [count, share] of mass.entries()) {
    below += share
    if (below >= part - 1e-12) return count
  }
  return mass.length - 1
}
