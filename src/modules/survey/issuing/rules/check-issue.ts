import type { Said } from '../../../../platform/tables/fault.ts'
import type { Questionnaire } from '../../rules/questionnaire.ts'
import { messages } from './issue-messages.ts'

/** One thing that must hold before a survey is issued, and whether it does. */
export interface IssueCheck {
  readonly ok: boolean
  readonly message: Said
}

interface Checked {
  readonly issuedAt: Date | null
  readonly kind: 'survey' | 'pilot'
  /** ISO dates. */
  readonly opensOn: string
  readonly closesOn: string
  readonly questionnaire: Questionnaire
}

/** What must hold before a survey is issued. Its questionnaire was read without faults before it was published. */
export function checkIssue(survey: Checked, respondents: number, today: string): IssueCheck[] {
  const questions = survey.questionnaire.questions.length
  return [
    ...(survey.issuedAt === null ? [] : [{ ok: false, message: messages.alreadyIssued }]),
    questions > 0 ? { ok: true, message: messages.questions(questions) } : { ok: false, message: messages.noQuestions },
    respondents > 0
      ? { ok: true, message: messages.frame(respondents) }
      : { ok: false, message: survey.kind === 'pilot' ? messages.noneChosen : messages.noFrame },
    survey.closesOn >= today ? { ok: true, message: messages.dates } : { ok: false, message: messages.closesInPast },
  ]
}
