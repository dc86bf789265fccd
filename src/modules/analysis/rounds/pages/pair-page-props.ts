import type { Framing } from '../../../../ui/frame/maker.ts'
import type { PairConflict } from '../actions/pair-conflict.ts'
import type { Link } from '../actions/read-link.ts'
import type { RoundComparison } from '../rules/round-comparison.ts'
import type { PairForm, PairQuestions } from './pair-form.ts'

/** What the page that grades a question is given. */
export interface PairPageProps {
  frame: Framing
  link: Link
  questions: PairQuestions
  form: PairForm
  mayLink: boolean
  mayReveal: boolean
  /** The comparison of this question as it is stored; null where it is not included. */
  preview: RoundComparison | null
  revealed: boolean
  /** What is wrong with what was posted, by field. */
  faults: readonly { readonly field: string; readonly message: string }[]
  conflict: PairConflict | null
  /** What the person just did. */
  done: 'saved' | 'removed' | null
  now: Date
}
