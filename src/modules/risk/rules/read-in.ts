import type { Judged, Level, LikelihoodStep, Method } from './method.ts'
import { levelAt, worstOf } from './method.ts'

/** An assessment as a method reads it. */
export interface Reading {
  readonly likelihood: number
  readonly consequence: number
  readonly level: Level
  /** It was made by another method, whose steps are read as the nearest of this. */
  readonly translated: boolean
}

/**
 * What a method says of an assessment, whichever method it was made by. The assessment itself is left as it was made.
 *
 * A likelihood is the step whose times a year are nearest, as ratios, and of two as near the more likely. A consequence stands as far up the
 * scale as it stood, and what falls between two steps is the worse. null where none of the categories that the method has was judged.
 */
export function readIn(method: Method, judged: Judged, madeBy: Method): Reading | null {
  const worst = worstOf(judged, method)
  if (worst === null) return null
  const same = method.version === madeBy.version
  const likelihood = same ? judged.likelihood : nearestLikelihood(method.likelihoods, perYearOf(madeBy, judged))
  const consequence = same ? worst : readStep(worst, madeBy.consequences.length, method.consequences.length)
  return { likelihood, consequence, level: levelAt(method, likelihood, consequence), translated: !same }
}

function perYearOf({ likelihoods }: Method, { likelihood }: Judged): number {
  const step = likelihoods[likelihood - 1]
  if (step === undefined) throw new Error(`No likelihood ${likelihood} in the method`)
  return step.perYear
}

function nearestLikelihood(steps: readonly LikelihoodStep[], perYear: number): number {
  const distances = steps.map((step) => Math.abs(Math.log(step.perYear) - Math.log(perYear)))
  const least = Math.min(...distances)
  // Ratios that are equal differ in their last digits
  return distances.findLastIndex((distance) => distance - least < 1e-9) + 1
}

function readStep(step: number, from: number, to: number): number {
  return from === to ? step : 1 + Math.ceil(((step - 1) * (to - 1)) / (from - 1))
}
