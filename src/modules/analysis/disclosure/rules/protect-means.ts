import { type Grouping, sumByGroup } from './cross-table.ts'
import type { Place } from './hiding.ts'
import type { ProtectedPart } from './protected-part.ts'

/**
 * Hides more groups of a question of numbers until no hidden group's sum can be worked out.
 *
 * A mean with its base is a sum, and sums add up: the national one less those of the other groups is that of a lone hidden group. So the
 * sum of a hidden group must not be a combination of sums that are shown, in whatever breakdown: as vectors over the cells, its
 * indicator must not lie in the span of theirs and the vector of ones. Values have no known limits, so a sum that is no combination can
 * be anything. Medians and quartiles do not add up.
 */
export function protectMeans(part: ProtectedPart, groupings: readonly Grouping[]): void {
  const cells = [...part.answered.keys()].filter((cell) => (part.answered[cell] ?? 0) > 0)
  const bases = groupings.map((grouping) => sumByGroup(grouping, part.answered))
  const places = groupings.flatMap(({ groups }, grouping) =>
    Array.from({ length: groups }, (_, group): Place => ({ grouping, group })),
  )
  const baseOf = ({ grouping, group }: Place) => bases[grouping]?.[group] ?? 0
  const indicator = ({ grouping, group }: Place) =>
    cells.map((cell) => (groupings[grouping]?.groupOf[cell] === group ? 1 : 0))
  for (;;) {
    const hidden = places.filter((place) => part.baseReason(place) !== null && baseOf(place) > 0)
    const shown = places.filter((place) => part.baseReason(place) === null && baseOf(place) > 0)
    const known = echelon([cells.map(() => 1), ...shown.map(indicator)])
    const leak = hidden.find((place) => reduce(known, indicator(place)).every((value) => value === 0))
    if (!leak) return
    const [next] = shown.toSorted(
      (a, b) => Number(b.grouping === leak.grouping) - Number(a.grouping === leak.grouping) || baseOf(a) - baseOf(b),
    )
    if (!next) return
    part.hideGroup(next)
  }
}

/** Rows in echelon form, in whole numbers modulo a prime (2²⁶ − 5: products stay exact), so that nothing is lost to rounding. */
const prime = 67_108_859

function echelon(vectors: readonly (readonly number[])[]): Map<number, number[]> {
  const rows = new Map<number, number[]>()
  for (const vector of vectors) {
    const rest = reduce(rows, vector)
    const pivot = rest.findIndex((value) => value !== 0)
    if (pivot < 0) continue
    const inverse = power(rest[pivot] ?? 1, prime - 2)
    rows.set(
      pivot,
      rest.map((value) => times(value, inverse)),
    )
  }
  return rows
}

/** What is left of a vector when every row's part in it is taken out. */
function reduce(rows: ReadonlyMap<number, readonly number[]>, vector: readonly number[]): number[] {
  const rest = [...vector]
  for (let at = 0; at < rest.length; at++) {
    const row = rest[at] === 0 ? undefined : rows.get(at)
    if (!row) continue
    const factor = rest[at] ?? 0
    for (let i = at; i < rest.length; i++) {
      rest[i] = ((rest[i] ?? 0) - times(factor, row[i] ?? 0) + prime) % prime
    }
  }
  return rest
}

function times(a: number, b: number): number {
  return (a * b) % prime
}

function power(base: number, exponent: number): number {
  let result = 1
  let square = base
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = times(result, square)
    square = times(square, square)
  }
  return result
}
