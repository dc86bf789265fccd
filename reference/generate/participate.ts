import type { Participant } from './answer-survey.ts'
import { takeHighest } from './assign.ts'
import { normal } from './noise.ts'
import type { Traits } from './traits.ts'

/** How many take part in a round, and who certainly does or does not. */
export interface Participation {
  readonly complete: number
  readonly partial: number
  /** Completes whatever chance says. */
  readonly surely: readonly string[]
  /** Does not answer whatever chance says. */
  readonly never: readonly string[]
  /** The last question that a partial response comes to; `rank` counts them from 0, the least willing last. */
  readonly stopsAfter: (code: string, rank: number) => string
}

/** Who takes part: the willing ones, and of them the least willing leave it unfinished. */
export function participate(municipalities: readonly Traits[], wanted: Participation, round: string): Participant[] {
  const byCode = new Map(municipalities.map((each) => [each.code, each]))
  const certain = (code: string) => (wanted.surely.includes(code) ? 99 : wanted.never.includes(code) ? -99 : 0)
  const willingness = (code: string) =>
    (byCode.get(code)?.willingness ?? 0) + 0.5 * normal('takes part', code, round) + certain(code)
  // Leaving it unfinished has more to do with chance than not answering at all.
  const endurance = (code: string) => 0.5 * willingness(code) + 0.9 * normal('completes', code, round) + certain(code)

  const taking = takeHighest([...byCode.keys()], wanted.complete + wanted.partial, willingness)
  const ranked = takeHighest(taking, taking.length, endurance)
  return ranked.flatMap((code, index): Participant[] => {
    const traits = byCode.get(code)
    if (traits === undefined) return []
    if (index < wanted.complete) return [{ traits, status: 'complete', stopsAfter: null }]
    return [{ traits, status: 'partial', stopsAfter: wanted.stopsAfter(code, index - wanted.complete) }]
  })
}
