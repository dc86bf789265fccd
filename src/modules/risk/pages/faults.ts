import { type Language, say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'

export interface PageFault {
  readonly id: string
  readonly message: string
}

/** What was wrong with a form, in its order. @throws what is no fault of the input */
export function faultsOf(language: Language, error: unknown): readonly PageFault[] {
  if (!(error instanceof Problem) || error.code !== 'bad-input' || error.faults.length === 0) throw error
  return error.faults.map(({ field, message }) => ({ id: field, message: say(language, message) }))
}

export function faultAt(faults: readonly PageFault[], id: string): string | undefined {
  return faults.find((each) => each.id === id)?.message
}
