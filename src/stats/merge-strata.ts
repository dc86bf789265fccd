/** A stratum before merging. */
export interface Stratum {
  readonly id: string
  /** N_h */
  readonly population: number
  /** n_h */
  readonly sampled: number
}

export interface MergedStrata {
  /** For each stratum given, the place of the merged one that it went to. */
  readonly placeOf: readonly number[]
  readonly strata: readonly Stratum[]
  /** The ids that were put together, "a + b", in words for a report. */
  readonly merged: readonly string[]
}

/** A stratum with fewer respondents than this tells too little of itself. */
const smallestStratum = 5

/**
 * Merges a stratum with too few respondents (n_h < 5, or none though N_h > 0) with the next smallest, until none is left or
 * all are one. Smallest is by respondents, then by population.
 *
 * Example: strata of 3, 4, 20 and 30 respondents become 7, 20 and 30.
 */
export function mergeStrata(strata: readonly Stratum[]): MergedStrata {
  let groups = strata.map((stratum, index) => ({ ...stratum, members: [index] }))
  const bySize = (a: Stratum, b: Stratum) => a.sampled - b.sampled || a.population - b.population
  for (;;) {
    const [smallest, next, ...others] = groups.toSorted(bySize)
    if (!smallest || !next || smallest.sampled >= smallestStratum) break
    const [first, second] = (smallest.members[0] ?? 0) < (next.members[0] ?? 0) ? [smallest, next] : [next, smallest]
    const both = {
      id: `${first.id} + ${second.id}`,
      population: first.population + second.population,
      sampled: first.sampled + second.sampled,
      members: [...first.members, ...second.members],
    }
    groups = [...others, both]
  }
  groups.sort((a, b) => Math.min(...a.members) - Math.min(...b.members))
  const placeOf = strata.map((_, index) => groups.findIndex(({ members }) => members.includes(index)))
  return {
    placeOf,
    strata: groups.map(({ id, population, sampled }) => ({ id, population, sampled })),
    merged: groups.filter(({ members }) => members.length > 1).map(({ id }) => id),
  }
}
