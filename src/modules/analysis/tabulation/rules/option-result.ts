import { boundsWithoutAssumption } from '../../../../stats/bounds.ts'
import { type FigureLanguage, formatPercent } from '../../../../stats/format-percent.ts'
import { hypergeometricInterval } from '../../../../stats/hypergeometric-interval.ts'
import { wilson, wilsonFpc } from '../../../../stats/wilson.ts'
import type { Interval, OptionResult } from '../../rules/result.ts'

/** What the uncertainty of a question's shares is reckoned from. */
export interface Uncertainty {
  /** N, or null without a frame. */
  readonly population: number | null
  /** Those that answered the question that routes here; null when the question is put to everyone. */
  readonly followed: number | null
}

export interface Publication {
  readonly language: FigureLanguage
  /** Decimals of `percent`. */
  readonly decimals: number
}

/** One option's figures: `count` of `answered`, with the interval and bounds that the question allows. */
export function optionResult(
  id: string,
  count: number,
  answered: number,
  uncertainty: Uncertainty,
  publication: Publication,
): OptionResult {
  const { population, followed } = uncertainty
  return {
    id,
    count,
    share: answered === 0 ? null : count / answered,
    percent: formatPercent(count, answered, publication.language, publication.decimals),
    interval: answered === 0 ? null : interval(count, answered, uncertainty),
    bounds: population === null || followed !== null ? null : boundsWithoutAssumption(count, answered, population),
  }
}

function interval(count: number, answered: number, { population, followed }: Uncertainty): Interval | null {
  if (population === null) return named('wilson', wilson(count, answered))
  if (followed !== null) return named('wilson-fpc', wilsonFpc(count, answered, followed, population))
  return named('hypergeometric', hypergeometricInterval(count, answered, population))
}

function named(method: Interval['method'], range: { low: number; high: number } | null): Interval | null {
  return range && { method, low: range.low, high: range.high }
}
