/** How a requirement stands. Exactly one at a time. */
export const requirementStates = ['met', 'partly', 'not', 'not-assessed', 'not-applicable'] as const
export type RequirementState = (typeof requirementStates)[number]

/** What is done with a measure. A dropped one serves nothing any more. */
export const measureStatuses = ['proposed', 'planned', 'under-way', 'done', 'dropped'] as const
export type MeasureStatus = (typeof measureStatuses)[number]

/** Whether a measure serves the whole of a requirement, or some of it. */
export const coverages = ['whole', 'part'] as const
export type Coverage = (typeof coverages)[number]

/** What shows that a measure is in place, until its last day. */
export interface Evidence {
  /** "2027-03-31": still counts on that day. null where it does not age. */
  readonly validUntil: string | null
}

/** A measure as one requirement meets it. */
export interface ServingMeasure {
  readonly status: MeasureStatus
  readonly covers: Coverage
  readonly evidence: readonly Evidence[]
}

/** What was decided of a requirement; null where nobody has decided anything. */
export interface Applicability {
  readonly applicable: boolean
}

/** Whether evidence counts on a day. */
export function counts({ validUntil }: Evidence, today: string): boolean {
  return validUntil === null || validUntil >= today
}

/** Whether a measure is done, and something that still counts shows it. */
export function isShown({ status, evidence }: Omit<ServingMeasure, 'covers'>, today: string): boolean {
  return status === 'done' && evidence.some((each) => counts(each, today))
}

/**
 * How a requirement stands by the measures that serve it:
 * met where one that is done serves the whole of it and evidence that still counts shows it; partly where something is done; not where
 * something is begun, or where it was decided that it applies; else not assessed. What was decided not to apply is that, whatever is done.
 *
 * @param today "2026-11-30"
 */
export function stateOf(
  applicability: Applicability | null,
  measures: readonly ServingMeasure[],
  today: string,
): RequirementState {
  if (applicability?.applicable === false) return 'not-applicable'
  const kept = measures.filter(({ status }) => status !== 'dropped')
  if (kept.some((measure) => measure.covers === 'whole' && isShown(measure, today))) return 'met'
  if (kept.some(({ status }) => status === 'done')) return 'partly'
  return kept.length > 0 || applicability !== null ? 'not' : 'not-assessed'
}

/** Why a requirement for which something is done is not met. null where it is met, or nothing is done. */
export function whyPartly(measures: readonly ServingMeasure[], today: string): 'expired' | 'not-shown' | 'part' | null {
  const done = measures.filter(({ status }) => status === 'done')
  if (done.length === 0 || stateOf(null, done, today) === 'met') return null
  const whole = done.filter(({ covers }) => covers === 'whole')
  if (whole.length === 0) return 'part'
  return whole.some(({ evidence }) => evidence.length > 0) ? 'expired' : 'not-shown'
}
