import { Problem } from '../../../platform/problem/index.ts'
import type { Draft } from '../../survey/index.ts'

/** Refuses a change made from a draft that somebody has changed since. Carries the draft as it stands now. */
export class DraftConflict extends Problem {
  readonly theirs: Draft

  constructor(theirs: Draft) {
    super('conflict')
    this.theirs = theirs
  }
}
