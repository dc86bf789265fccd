/** How many are asked to read a version in a unit, and how many have said that they did. */
export interface UnitShare {
  /** null for those without a unit. */
  readonly unit: string | null
  readonly asked: number
  readonly read: number
}

/** A row of what is shown: one unit, or several small ones together. */
export interface ShownShare {
  /** null: small units together, and those without a unit. */
  readonly unit: string | null
  readonly asked: number
  readonly read: number
}

/** Fewer than this in a unit, and its share tells what one of them did. */
export const fewest = 5

export function total(shares: readonly UnitShare[]): { readonly asked: number; readonly read: number } {
  return {
    asked: shares.reduce((sum, { asked }) => sum + asked, 0),
    read: shares.reduce((sum, { read }) => sum + read, 0),
  }
}

/**
 * The shares as they are shown to who may not see the names. A unit with fewer than `fewest` is put together with others, and so is the
 * smallest that is left where those together are too few: otherwise the total less what is shown would tell them.
 *
 * @returns null where all together are too few to say anything of
 */
export function withoutNames(shares: readonly UnitShare[]): readonly ShownShare[] | null {
  const some = shares.filter(({ asked }) => asked > 0)
  if (total(some).asked < fewest) return null
  const sorted = some.toSorted((a, b) => b.asked - a.asked)
  const shown = sorted.filter(({ unit, asked }) => unit !== null && asked >= fewest)
  const together = sorted.filter((share) => !shown.includes(share))
  while (together.length > 0 && total(together).asked < fewest) {
    const smallest = shown.pop()
    if (smallest === undefined) break
    together.push(smallest)
  }
  const order = (share: UnitShare) => shares.indexOf(share)
  const rows = shown.toSorted((a, b) => order(a) - order(b))
  return together.length === 0 ? rows : [...rows, { unit: null, ...total(together) }]
}
