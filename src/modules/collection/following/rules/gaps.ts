import type { ProgressCounts } from '../../rules/collection-progress.ts'

/**
 * How many more complete answers take a group to the share that is aimed at: the fewest that make complete/total at least that share.
 *
 * @param percent whole, 1–100
 */
export function missingTo(percent: number, { total, complete }: Pick<ProgressCounts, 'total' | 'complete'>): number {
  return Math.max(0, Math.ceil((total * percent) / 100) - complete)
}

/** The groups that miss the most first, those that miss none left out. */
export function largestGaps<Group extends ProgressCounts>(
  percent: number,
  groups: readonly Group[],
): readonly { readonly group: Group; readonly missing: number }[] {
  return groups
    .map((group) => ({ group, missing: missingTo(percent, group) }))
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing)
}
