import type { Selectable } from 'kysely'
import type { Tables } from '../../../platform/database/index.ts'

type Risk = Selectable<Tables['risk']>

/** Likelihood and consequence, as steps of the built-in method: "43" is often and considerable. '' where nobody has said. */
export type Steps = string

export interface RiskRow {
  readonly name: string
  readonly threat: Risk['threat']
  readonly asset: string
  readonly owner: string
  /** What is hit the worst. */
  readonly category: 'life' | 'service' | 'economy' | 'trust' | 'law'
  readonly inherent: Steps
  /** Half a year ago. */
  readonly before: Steps
  readonly now: Steps
  readonly after: Steps
  readonly treatment?: Risk['treatment']
  readonly measures: readonly string[]
  /** When it was accepted and until when, in days from today, and why. */
  readonly accepted?: readonly [on: number, until: number, why: string]
}

/** Steps: without measures, half a year ago, now, when what is planned has been done. */
export type Written = readonly [
  RiskRow['name'],
  RiskRow['threat'],
  RiskRow['asset'],
  RiskRow['owner'],
  RiskRow['category'],
  steps: string,
  measures?: readonly string[],
  rest?: Pick<RiskRow, 'treatment' | 'accepted'>,
]
