import type { SuppressionReason } from '../../rules/result.ts'

/** What is hidden of a question, or a row of a matrix, in one breakdown. */
export interface PartProtection {
  reason(group: number, option: number): SuppressionReason | null
  base(group: number): SuppressionReason | null
}

/** What is hidden in a set of breakdowns. */
export interface SetProtection {
  /** null where the question is not shown in the breakdown at all. */
  part(question: number, row: number, breakdown: number): PartProtection | null
}
