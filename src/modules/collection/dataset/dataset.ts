import type { Response } from '../../survey/index.ts'
import type { Frame } from '../rules/frame.ts'

/** Which frozen dataset figures rest on. */
export interface FrozenDataset {
  /** 1 for the first of its survey. */
  readonly number: number
  /** Of everything in it. */
  readonly sha256: string
}

/** What a survey's figures are made of. */
export interface Dataset {
  readonly frame: Frame
  readonly responses: readonly Response[]
  /** null: not frozen, so it is what has been released as it stands now. */
  readonly frozen: FrozenDataset | null
  /** Another as soon as anything else counts. */
  readonly mark: string
}

/** A frozen dataset in the list of its survey's. */
export interface ListedDataset extends FrozenDataset {
  readonly frozenAt: Date
  /** Name of the person; null where the account is gone. */
  readonly frozenBy: string | null
  /** Why there is one more; the first may have none. */
  readonly reason: string | null
  readonly responses: number
  readonly complete: number
}
