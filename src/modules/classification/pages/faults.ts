import { type Language, say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'

/** What was wrong, by field; anything else is thrown on. @throws what is no fault of the input */
export function faultsIn<Field extends string>(
  language: Language,
  error: unknown,
  fields: readonly Field[],
): Partial<Record<Field, string>> {
  if (!(error instanceof Problem) || error.code !== 'bad-input' || error.faults.length === 0) throw error
  const found: Partial<Record<Field, string>> = {}
  for (const { field, message } of error.faults) {
    const known = fields.find((each) => each === field)
    if (known === undefined) throw error
    found[known] ??= say(language, message)
  }
  return found
}
