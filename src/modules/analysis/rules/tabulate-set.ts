import type { Frame } from '../../collection/index.ts'
import type { Language, Questionnaire, Response } from '../../survey/index.ts'
import type { ResultSet } from './result.ts'
import { tabulate } from './tabulate.ts'

export interface SetInput {
  readonly questionnaire: Questionnaire
  /** The population; null when it is not known. */
  readonly frame: Frame | null
  readonly responses: Iterable<Response>
  /** Language of the bases in words and of the percentages. */
  readonly language: Language
  /** As `--by` writes them: `county`, `population`, a question's id, `ID.ROW`, or two at once, `county,population`. */
  readonly breakdowns: readonly string[]
  /** Columns of the frame to weight by: one for strata, several for raking. */
  readonly weight?: readonly string[]
  /** Decimals of `percent`, 0–3; whole percent unless said. */
  readonly decimals?: number
  /** What is hidden goes along, for whoever may see it: never to be stored or sent out. */
  readonly reveal?: boolean
}

/**
 * A survey and its chosen breakdowns, protected together so that none of them gives another away.
 *
 * @throws RangeError when a breakdown or weight names nothing there is (ask `resolveBreakdown` and `resolveWeighting` first for words to
 * show), and RakingDiverges when raking does not converge
 */
export function tabulateSet({ breakdowns, responses, ...input }: SetInput): ResultSet {
  const held = [...responses]
  return {
    national: tabulate({ ...input, responses: held }),
    breakdowns: breakdowns.map((by) => tabulate({ ...input, responses: held, by })),
  }
}
