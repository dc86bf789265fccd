import type { Survey, Text } from '../../survey/index.ts'
import type { PilotComment, QuestionTrial, ReadComment, SectionTime } from './rules/pilot.ts'

export type * from './rules/pilot.ts'

/** What one's own organisation has said in a pilot, and how long it has taken. */
export interface OwnPilot {
  /** By question; '' for the pilot as a whole. */
  readonly comments: ReadonlyMap<string, PilotComment>
  /** Whole minutes, all sections together. */
  readonly minutes: number
}

/** What municipalities have said in one pilot of questions that are being written. */
export interface PilotSaid {
  readonly pilot: { readonly id: string; readonly title: Text }
  readonly comments: readonly ReadComment[]
}

/** What a pilot has shown so far, from those that have handed in. */
export interface PilotResult {
  readonly survey: Survey
  readonly respondents: readonly { readonly respondent: string; readonly name: string; readonly read: boolean }[]
  readonly begun: number
  /** By question. */
  readonly questions: ReadonlyMap<string, QuestionTrial>
  /** By section; none where nobody has spent a minute in it. */
  readonly times: ReadonlyMap<string, SectionTime>
  readonly whole: SectionTime | null
  /** Of the pilot as a whole, then of questions that have been taken out since. */
  readonly general: readonly ReadComment[]
}
