/** Counts of something over a year, by what they are counted by. */
export type Counts = Readonly<Record<string, number>>
/** null: withheld. */
export type Shown = Readonly<Record<string, number | null>>

/** Counts from one to this, and fewer in all than `smallestTotal`, would point somebody out. */
const largestHidden = 2
const smallestTotal = 5

/**
 * The counts of one table as they may be shown. Its sum is shown beside it, so that one alone that is withheld could be worked out: then the
 * smallest of the others is withheld too, an empty one last, and together they must be able to be anything in a span of three.
 */
export function disclose(counts: Counts): Shown {
  const entries = Object.entries(counts)
  const total = entries.reduce((sum, [, n]) => sum + n, 0)
  if (total > 0 && total < smallestTotal) return Object.fromEntries(entries.map(([key]) => [key, null]))
  const hidden = new Set(entries.filter(([, n]) => n > 0 && n <= largestHidden).map(([key]) => key))
  const sum = () => entries.reduce((all, [key, n]) => all + (hidden.has(key) ? n : 0), 0)
  const others = entries.filter(([key, n]) => !hidden.has(key) && n > 0).sort(([, a], [, b]) => a - b)
  // Two that are withheld and make two or three together can only be one and one, or one and two
  while (hidden.size > 0 && (hidden.size < 2 || sum() <= 2 * largestHidden)) {
    const [next] = others.splice(0, 1)
    if (next === undefined) return Object.fromEntries(entries.map(([key]) => [key, null]))
    hidden.add(next[0])
  }
  return Object.fromEntries(entries.map(([key, n]) => [key, hidden.has(key) ? null : n]))
}

/** The sum that is shown above the tables; null where it is withheld with them. */
export function discloseTotal(total: number): number | null {
  return total === 0 || total >= smallestTotal ? total : null
}
