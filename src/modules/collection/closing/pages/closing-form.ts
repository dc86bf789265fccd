import { type Language, say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'
import { type Form, faultsOf } from '../../pages/form.ts'

/** What was sent to the page and is wrong, by field: what was typed, and what to do. */
export interface ClosingForm {
  readonly typed: Readonly<Record<string, string>>
  readonly faults: Readonly<Record<string, string>>
  /** Of no field: why what was asked for is not done. */
  readonly whole: string | null
}

/** Nothing was sent, or nothing was wrong with it. */
export const untouched: ClosingForm = { typed: {}, faults: {}, whole: null }

/** The form as it was refused. What is not of the form but of the program is thrown on. */
export function refusedForm(error: unknown, fields: Form, language: Language): ClosingForm {
  if (!(error instanceof Problem)) throw error
  const typed = Object.fromEntries(fields.filter((field): field is [string, string] => typeof field[1] === 'string'))
  if (error.code === 'not-ready' && error.detail) return { typed, faults: {}, whole: say(language, error.detail) }
  if (error.faults.some(({ field }) => field === '')) throw error
  return { typed, faults: faultsOf(error, language), whole: null }
}
