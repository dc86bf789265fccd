import type { Language } from '../../../../platform/i18n/index.ts'
import type { Question, Section } from '../../../survey/index.ts'
import type { Proposal } from '../../margin/margin.ts'
import type { MyResponse } from '../../response.ts'
import { type FieldValues, showInFields } from '../../rules/field-values.ts'
import { fingerprint } from '../../rules/fingerprint.ts'
import type { PostedAnswer } from '../../rules/parse-form.ts'
import type { ConflictingAnswer } from '../actions/answer-conflict.ts'

/** One question of a section as its page shows it: what is stored, or what was posted and could not be saved. */
export interface ShownQuestion {
  readonly question: Question
  readonly fields: FieldValues
  readonly version: number
  /** Fingerprint of the answer that the fields were made from. */
  readonly before: string
  /** Fingerprint of the proposal that they were filled in with; null where they were not. */
  readonly proposed: string | null
  /** Routing reaches it, by what is stored. */
  readonly open: boolean
  readonly error: string | undefined
  readonly conflict: ConflictingAnswer | undefined
  /** What its fields hold because it was answered so in an earlier round, and nobody has answered it now. */
  readonly proposal: Proposal | undefined
}

/** What stopped a section from being saved, and what had been typed. */
export interface Refused {
  readonly posted: ReadonlyMap<string, PostedAnswer>
  /** First thing wrong, by question. */
  readonly faults: ReadonlyMap<string, string>
  readonly conflicts: readonly ConflictingAnswer[]
}

export function showQuestions(
  response: MyResponse,
  section: Section,
  open: ReadonlySet<string>,
  language: Language,
  refused: Refused | null,
  proposals: ReadonlyMap<string, Proposal>,
): ShownQuestion[] {
  return section.questions.map((question) => {
    const { id } = question
    const stored = response.stored.get(id)
    const posted = refused?.posted.get(id)
    // A question that is not asked is sent along with the form: its proposal would be saved without having been seen
    const proposal = stored === undefined && open.has(id) ? proposals.get(id) : undefined
    return {
      question,
      fields: posted?.fields ?? showInFields(stored?.value ?? proposal?.value, language === 'sv'),
      version: posted?.version ?? stored?.version ?? 0,
      before: posted ? (posted.before ?? '') : fingerprint(stored?.value),
      proposed: posted ? posted.proposed : proposal ? fingerprint(proposal.value) : null,
      open: open.has(id),
      error: refused?.faults.get(id),
      conflict: refused?.conflicts.find(({ question: conflicting }) => conflicting === id),
      proposal,
    }
  })
}
