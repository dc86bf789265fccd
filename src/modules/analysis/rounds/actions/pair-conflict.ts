import { Problem } from '../../../../platform/problem/index.ts'
import type { StoredLink } from '../queries/links.ts'
import type { Pair } from '../rules/link.ts'

/** Refuses a grading that builds on one that is no longer the stored one. Carries what is stored, so that both can be shown. */
export class PairConflict extends Problem {
  readonly stored: StoredLink
  /** null where somebody took the question out. */
  readonly current: Pair | null

  constructor({ stored, current }: { stored: StoredLink; current: Pair | null }) {
    super('conflict')
    this.stored = stored
    this.current = current
  }
}
