import type { Category } from '../../classification/index.ts'
import type { RiskFacts } from './consistency.ts'
import { type Judged, type Level, levels, type Method, type State } from './method.ts'
import { type Reading, readIn } from './read-in.ts'

/** Reads assessments by the method in force. */
export interface Methods {
  readonly now: Method
  of(version: number): Method
}

type Assessed = Judged & { readonly method: number }

/** A risk as the method in force reads it. */
export interface ReadRisk {
  readonly readings: Readonly<Record<State, Reading | null>>
}

/** @param category reads the consequence for it alone, instead of the worst */
export function readRisk(
  { now, of }: Methods,
  assessments: Readonly<Partial<Record<State, Assessed>>>,
  category: Category | null = null,
): ReadRisk['readings'] {
  const method = category === null ? now : { ...now, categories: now.categories.filter((each) => each === category) }
  const read = (state: State) => {
    const assessed = assessments[state]
    return assessed === undefined ? null : readIn(method, assessed, of(assessed.method))
  }
  return { inherent: read('inherent'), current: read('current'), residual: read('residual') }
}

export function levelsOf(readings: ReadRisk['readings']): RiskFacts['levels'] {
  const of = (state: State): Level | null => readings[state]?.level ?? null
  return { inherent: of('inherent'), current: of('current'), residual: of('residual') }
}

/** The categories in which a risk is worst now; none where it has not been assessed. */
export function worstCategories({ now }: Methods, current: Judged | undefined): readonly Category[] {
  const judged = now.categories.flatMap((category) => {
    const step = current?.consequences[category]
    return step === undefined ? [] : [{ category, step }]
  })
  const worst = Math.max(0, ...judged.map(({ step }) => step))
  return judged.filter(({ step }) => step === worst).map(({ category }) => category)
}

/** The highest now first; of those as high the more severe, then the more likely, then as they stood. */
export function byHeight<Risk extends ReadRisk>(risks: readonly Risk[]): readonly Risk[] {
  const height = ({ readings: { current } }: Risk) =>
    current === null ? -1 : levels.indexOf(current.level) * 100 + current.consequence * 10 + current.likelihood
  return [...risks].sort((a, b) => height(b) - height(a))
}

/** How many are on each level in a state, the lowest first; those that have not been assessed are not there. */
export function countLevels(risks: readonly ReadRisk[], state: State): Readonly<Record<Level, number>> {
  const at = (level: Level) => risks.filter(({ readings }) => readings[state]?.level === level).length
  return { low: at('low'), medium: at('medium'), high: at('high'), 'very-high': at('very-high') }
}

/** How many are in each cell in a state: rows of likelihood, columns of consequence. */
export function countCells(
  risks: readonly ReadRisk[],
  { matrix }: Method,
  state: State,
): readonly (readonly number[])[] {
  const counts = matrix.map((line) => line.map(() => 0))
  for (const { readings } of risks) {
    const reading = readings[state]
    const line = reading && counts[reading.likelihood - 1]
    if (line) line[reading.consequence - 1] = (line[reading.consequence - 1] ?? 0) + 1
  }
  return counts
}
