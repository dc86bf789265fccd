/** How the cases of a survey ended: interviews and partial interviews, then those that gave none. */
export interface Dispositions {
  /** I */
  readonly complete: number
  /** P */
  readonly partial: number
  /** R + NC + O: eligible, without an interview. */
  readonly none: number
  /** U: not known whether eligible. */
  readonly unknown?: number
  /** e: the share of the unknown that is thought eligible, 0–1. */
  readonly eligibleShare?: number
}

export interface ResponseRates {
  readonly RR1: number
  readonly RR2: number
  readonly RR3: number
  readonly RR4: number
  readonly RR5: number
  readonly RR6: number
}

/**
 * The six response rates of AAPOR, as shares.
 *
 * RR1 = I/(I+P+R+NC+O+U), RR2 = (I+P)/the same; RR3 and RR4 with e·U for U; RR5 and RR6 without U.
 * Source: AAPOR, Standard Definitions: Final Dispositions of Case Codes and Outcome Rates for Surveys, 10th ed. (2023).
 * Example: 228 complete, 27 partial, 35 none: RR1 = 78.6 %, RR2 = 87.9 %.
 *
 * @throws RangeError when there are no cases
 */
export function responseRates(cases: Dispositions): ResponseRates {
  const { complete, partial, none, unknown = 0, eligibleShare = 1 } = cases
  const known = complete + partial + none
  if (known <= 0) throw new RangeError('response rates: no cases')
  const answered = complete + partial
  return {
    RR1: complete / (known + unknown),
    RR2: answered / (known + unknown),
    RR3: complete / (known + eligibleShare * unknown),
    RR4: answered / (known + eligibleShare * unknown),
    RR5: complete / known,
    RR6: answered / known,
  }
}
