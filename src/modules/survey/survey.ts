import type { Questionnaire, Text } from './rules/questionnaire.ts'

/** One round of asking, with the questionnaire that it asks. Dates are ISO dates in Swedish time. */
export interface Survey {
  /** The agency that asks. */
  readonly owner: string
  /** Unique in the program: it stands in addresses. */
  readonly id: string
  readonly title: Text
  readonly opensOn: string
  readonly closesOn: string
  /** Days after the last one on which answers are still taken, and marked late. */
  readonly graceDays: number
  /** When collection ended; null while it goes on. */
  readonly closedAt: Date | null
  /** Its answers are made up. */
  readonly synthetic: boolean
  /** When it was issued; null while it is prepared, and only its agency sees it. */
  readonly issuedAt: Date | null
  /** A pilot tries the questions with a few, and is never published. */
  readonly kind: 'survey' | 'pilot'
  /** The pilot that its questions were tried in, where they were. */
  readonly pilot: string | null
  /** Why those whom a pilot asks were chosen, in the survey lead's words. */
  readonly chosenBecause: string | null
  /** Which questionnaire it asks, and which version of it. */
  readonly questionnaireId: string
  readonly version: number
  readonly questionnaire: Questionnaire
}

/** A survey in a list: everything but its questions. */
export type SurveySummary = Omit<Survey, 'questionnaire'> & {
  /** A picture of it is published. */
  readonly published: boolean
  /** The organisation that asks for the list is in its frame. */
  readonly asked: boolean
}
