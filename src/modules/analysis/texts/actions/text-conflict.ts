import { Problem } from '../../../../platform/problem/index.ts'
import type { CodeWords } from '../queries/code-books.ts'
import type { TextRelease } from '../queries/releases.ts'

/** What can be changed by two at once. */
export type Contested =
  | { readonly kind: 'code'; readonly words: CodeWords; readonly ended: boolean }
  | { readonly kind: 'codes'; readonly codes: readonly string[] | null }
  | { readonly kind: 'release'; readonly status: TextRelease['status']; readonly text: string | null }

export interface Stored {
  readonly value: Contested
  readonly version: number
  /** Who stored it, by name. */
  readonly by: string | null
  readonly at: Date
}

/** Refuses a change that builds on what is no longer stored. Carries both, so that nothing is lost. */
export class TextConflict extends Problem {
  /** null where nothing is stored: the version given is one that never was. */
  readonly theirs: Stored | null
  readonly mine: Contested

  constructor(theirs: Stored | null, mine: Contested) {
    super('conflict')
    this.theirs = theirs
    this.mine = mine
  }
}
