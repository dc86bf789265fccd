import { fingerprint } from '../../rules/fingerprint.ts'
import type { PostedComment } from './comment-fields.ts'
import type { PilotComment } from './pilot.ts'

export interface CommentWrite {
  readonly question: string
  readonly text: string | null
  /** Version that it builds on; 0 before the first. */
  readonly version: number
}

/** Two comments on one question: what is stored, and what the person wanted to save over an older one. */
export interface ConflictingComment {
  readonly question: string
  /** null where there was none: the version given is one that never was. */
  readonly theirs: PilotComment | null
  readonly mine: string | null
}

/** What a form says that it was made from; '' for nothing. */
export function printOf(text: string | null | undefined): string {
  return text ? fingerprint({ type: 'text', text }) : ''
}

/** What of a form is to be written, and what another has changed meanwhile. What was not touched is neither. */
export function sortComments(
  posted: readonly (Omit<PostedComment, 'text'> & { readonly text: string | null })[],
  stored: ReadonlyMap<string, PilotComment>,
): { readonly writes: readonly CommentWrite[]; readonly conflicts: readonly ConflictingComment[] } {
  const writes: CommentWrite[] = []
  const conflicts: ConflictingComment[] = []
  for (const { question, text, version, was, keep, theirs } of posted) {
    const now = stored.get(question)
    const untouched = keep === null && printOf(text) === was
    if (keep === 'theirs' || untouched || text === (now?.text ?? null)) continue
    const basis = keep === 'mine' && theirs !== null ? theirs : version
    if (basis === (now?.version ?? 0)) writes.push({ question, text, version: basis })
    else conflicts.push({ question, theirs: now ?? null, mine: text })
  }
  return { writes, conflicts }
}
