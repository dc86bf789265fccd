import type { Aspect, Requirement } from '../catalogue/catalogue.ts'

/** How something is classified: a level 0–3 for each aspect that was. */
export type Levels = Readonly<Partial<Record<Aspect, number>>>

/** What has not been classified is held to what the lowest level demands, until somebody says otherwise. */
export const unclassifiedLevel = 1

/**
 * Whether the levels demand a requirement: one of the aspects that it protects has reached the level from which it is proposed. An aspect
 * that nobody has classified counts as the lowest that demands anything where nothing is classified, and as nothing where another is.
 */
export function isDemanded({ aspects, from }: Pick<Requirement, 'aspects' | 'from'>, levels: Levels): boolean {
  const classified = Object.values(levels).some((level) => level !== undefined)
  return aspects.some((aspect) => (levels[aspect] ?? (classified ? 0 : unclassifiedLevel)) >= from)
}

/** The requirements of a system that its levels demand, in the order of their catalogue. */
export function demandedOf<R extends Requirement>(requirements: readonly R[], levels: Levels): readonly R[] {
  return requirements.filter((requirement) => requirement.at === 'system' && isDemanded(requirement, levels))
}
