import type { Said } from '../../../survey/index.ts'

/** Something that a change would break, and where in the form it belongs; '' for the whole. */
export interface Refused {
  readonly field: string
  readonly message: Said
}

/** Thrown by a change that would leave a questionnaire that cannot be read. Nothing is changed. */
export class Refusal extends Error {
  readonly refused: readonly Refused[]
  constructor(refused: readonly Refused[], cause?: unknown) {
    super(refused[0]?.message.en, { cause })
    this.refused = refused
  }
}

export function refuse(message: Said, field = ''): never {
  throw new Refusal([{ field, message }])
}
