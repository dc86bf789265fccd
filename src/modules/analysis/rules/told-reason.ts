import type { ToldReason } from './result.ts'

/** Why something is hidden, as it is told to whoever may not see what: a group under five is known by its mark; of the rest it is not told which. */
export function toldReason(reason: ToldReason): ToldReason {
  return reason === 'small-base' ? reason : 'protected'
}
