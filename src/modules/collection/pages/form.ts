import { textOf } from '../../../platform/http/index.ts'
import { type Language, say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'

export type Form = readonly (readonly [string, unknown])[]

/** Everything that a form holds under a name, in order. */
export function textsOf(form: Form, name: string): string[] {
  return form.flatMap(([field, value]) => (field === name && typeof value === 'string' ? [value] : []))
}

/** A whole number; what is none is as no version that ever was. */
export function numberOf(form: Form, name: string): number {
  const text = textOf(form, name)
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}

/** What is wrong at each field, the first of it where there is more. @throws what is no fault of a field */
export function faultsOf(error: unknown, language: Language): Readonly<Record<string, string>> {
  if (!(error instanceof Problem) || error.code !== 'bad-input' || error.faults.length === 0) throw error
  return Object.fromEntries(error.faults.toReversed().map(({ field, message }) => [field, say(language, message)]))
}

/** Why something was not done: at its fields, or in words over the page. */
export interface Refusal {
  readonly faults: Readonly<Record<string, string>>
  readonly notice: string | null
  readonly status: 400 | 409
}

/** @throws what is no fault of what was typed, nor of the moment */
export function refusalOf(error: unknown, language: Language): Refusal {
  if (error instanceof Problem && error.code === 'not-ready' && error.detail) {
    return { faults: {}, notice: say(language, error.detail), status: 409 }
  }
  return { faults: faultsOf(error, language), notice: null, status: 400 }
}
