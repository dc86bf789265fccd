import type { Catalogue, Requirement, Text } from '../catalogue/catalogue.ts'
import { type PlacedMeasure, statesOf } from '../state/gap.ts'
import { counts, type Evidence, type MeasureStatus, type RequirementState } from '../state/requirement-state.ts'

/** What was decided, as the statement says it. */
export interface StatedDecision {
  readonly applicable: boolean
  readonly reason: string | null
  readonly decidedBy: string
  readonly decidedOn: string
}

export interface StatedMeasure extends PlacedMeasure {
  readonly name: string
  readonly evidence: readonly (Evidence & { readonly name: string })[]
}

/** A requirement with what was decided of it, how it stands, what is done and what still shows it. */
export interface StatementRow {
  readonly requirement: Requirement
  readonly state: RequirementState
  readonly decision: StatedDecision | null
  readonly measures: readonly { readonly name: string; readonly status: MeasureStatus }[]
  readonly evidence: readonly { readonly name: string; readonly validUntil: string | null }[]
}

export interface Statement {
  readonly catalogue: Catalogue
  readonly themes: readonly { readonly id: string; readonly title: Text; readonly rows: readonly StatementRow[] }[]
  /** How many stand how. */
  readonly tally: Readonly<Record<RequirementState, number>>
  /** Those that nobody has decided about. */
  readonly undecided: number
  readonly today: string
}

/**
 * The statement of applicability: every requirement of a catalogue with whether it applies and why, and how it stands.
 * Source: ISO/IEC 27001:2022, 6.1.3 d), for what it holds.
 */
export function stateApplicability(
  catalogue: Catalogue,
  given: {
    readonly measures: readonly StatedMeasure[]
    readonly decisions: ReadonlyMap<string, StatedDecision>
    readonly today: string
  },
): Statement {
  const { measures, decisions, today } = given
  const states = statesOf(catalogue, { units: [], assets: [], measures, applicability: decisions, today })
  const rowOf = (requirement: Requirement): StatementRow => {
    const serving = measures.filter(({ serves, status }) => serves.has(requirement.id) && status !== 'dropped')
    return {
      requirement,
      state: states.get(requirement.id) ?? 'not-assessed',
      decision: decisions.get(requirement.id) ?? null,
      measures: serving.map(({ name, status }) => ({ name, status })),
      evidence: serving.flatMap(({ evidence }) => evidence.filter((each) => counts(each, today))),
    }
  }
  const themes = catalogue.themes.map(({ id, title, requirements }) => ({ id, title, rows: requirements.map(rowOf) }))
  const rows = themes.flatMap((theme) => theme.rows)
  const tally = { met: 0, partly: 0, not: 0, 'not-assessed': 0, 'not-applicable': 0 }
  for (const { state } of rows) tally[state] += 1
  return { catalogue, themes, tally, undecided: rows.filter(({ decision }) => decision === null).length, today }
}
