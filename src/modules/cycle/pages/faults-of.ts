import { type Language, say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'

/** What is wrong with each field, by its name in the action. */
export type Faults = Readonly<Record<string, string | undefined>>

/** @throws what is no fault of a field */
export function faultsOf(language: Language, error: unknown): Faults {
  if (!(error instanceof Problem) || error.code !== 'bad-input' || error.faults.length === 0) throw error
  return Object.fromEntries(error.faults.map(({ field, message }) => [field, say(language, message)]))
}
