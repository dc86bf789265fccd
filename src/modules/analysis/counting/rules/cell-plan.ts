import type { Split } from './split.ts'

/**
 * The cells that answers are counted in when several breakdowns and weights are made of the same counts: every combination of their
 * groups, so that all of it can be put together from one pass.
 */
export interface CellPlan {
  readonly split: Split
  /** By breakdown, then by cell: its group, −1 for none. */
  readonly groupOf: readonly Int32Array[]
  /** By cell: its place among the weighting's cells. */
  readonly stratumOf: Int32Array | null
  /** By cell: how many in the frame; null where the cells are also made of answers, so that nobody knows. */
  readonly population: Int32Array | null
}
