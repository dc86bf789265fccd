import type { ResultSet, RoundComparison } from '../../../analysis/index.ts'

/** What a report takes its figures from. Comparisons with other surveys go along only where a part of the report shows one. */
export interface ReportFigures extends ResultSet {
  readonly changes?: readonly RoundComparison[]
}
