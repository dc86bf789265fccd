import { responseRates } from '../../../../stats/response-rates.ts'
import type { Participation } from '../../rules/result.ts'

/**
 * Participation from the number of complete and partial responses. Everyone in the frame is eligible, so U is 0.
 *
 * @param population N, or null without a frame: then nothing is known of those that did not take part
 */
export function participation(population: number | null, complete: number, partial: number): Participation {
  if (population === null || population === 0) {
    const unknown = { RR1: null, RR2: null, RR3: null, RR4: null, RR5: null, RR6: null }
    return { population, complete, partial, none: population, ...unknown }
  }
  const none = population - complete - partial
  return { population, complete, partial, none, ...responseRates({ complete, partial, none }) }
}
