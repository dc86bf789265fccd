import type { Category } from '../../classification/index.ts'
import type { Judged, Method } from './method.ts'

/** How those in a workshop judged one thing. */
export interface Spread {
  readonly what: 'likelihood' | Category
  /** How many chose each step, the lowest first. */
  readonly counts: readonly number[]
  /** What the middle person chose; of two in the middle the worse. null where nobody judged. */
  readonly middle: number | null
  /** Two steps or more between those furthest apart: worth talking about. */
  readonly wide: boolean
}

/** The spread of what each judged alone: of how likely it is, and of each category. */
export function spreadOf(judgements: readonly Judged[], method: Method): readonly Spread[] {
  const of = (what: Spread['what'], most: number, steps: readonly number[]): Spread => {
    const sorted = [...steps].sort((a, b) => a - b)
    const [low, high] = [sorted[0], sorted.at(-1)]
    return {
      what,
      counts: Array.from({ length: most }, (_, at) => steps.filter((step) => step === at + 1).length),
      middle: sorted[Math.floor(sorted.length / 2)] ?? null,
      wide: low !== undefined && high !== undefined && high - low >= 2,
    }
  }
  return [
    of(
      'likelihood',
      method.likelihoods.length,
      judgements.map(({ likelihood }) => likelihood),
    ),
    ...method.categories.map((category) =>
      of(
        category,
        method.consequences.length,
        judgements.flatMap(({ consequences }) => consequences[category] ?? []),
      ),
    ),
  ]
}
