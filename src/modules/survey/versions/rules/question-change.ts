import type { Question, Text } from '../../rules/questionnaire.ts'

/** One thing that is not as it was in a question. Options and rows are named by what they said, before and after. */
export type Change =
  | { readonly kind: 'added' | 'removed' }
  | { readonly kind: 'type'; readonly before: Question['type']; readonly after: Question['type'] }
  | { readonly kind: 'text' | 'help'; readonly before: Text | null; readonly after: Text | null }
  | { readonly kind: 'option-added' | 'option-removed' | 'row-added' | 'row-removed'; readonly label: Text }
  | { readonly kind: 'option-renamed' | 'row-renamed'; readonly before: Text; readonly after: Text }
  | { readonly kind: 'option-exclusive' | 'option-other'; readonly label: Text; readonly now: boolean }
  | { readonly kind: 'order' | 'routing' | 'moved' }
  /** Who is asked follows from a question whose answers cannot be compared. */
  | { readonly kind: 'asked-by'; readonly question: Text }

/**
 * What the answers before a change and after it are to each other: `comparable`, `care` where the figures may be set side by side if
 * the change is told beside them, `not` where they answer different questions. The rule is told in docs/enkatversioner.md.
 */
export type Comparability = 'comparable' | 'care' | 'not'

export interface QuestionChange {
  readonly id: string
  /** Null for a question that was added. */
  readonly before: Question | null
  /** Null for a question that was removed. */
  readonly after: Question | null
  readonly changes: readonly Change[]
  readonly comparability: Comparability
}
