import type { Context } from 'hono'
import type { Env } from '../../../../platform/http/index.ts'
import { say } from '../../../../platform/i18n/index.ts'
import { Problem } from '../../../../platform/problem/index.ts'

export type Form = readonly (readonly [string, unknown])[]

/** What a form holds under a name, where that is text; otherwise nothing. */
export function textOf(form: Form, name: string): string {
  const value = form.find(([field]) => field === name)?.[1]
  return typeof value === 'string' ? value : ''
}

/** Everything that a form holds under a name, in order. */
export function textsOf(form: Form, name: string): string[] {
  return form.flatMap(([field, value]) => (field === name && typeof value === 'string' ? [value] : []))
}

/** A whole number; what is none is as no version that ever was. */
export function numberOf(form: Form, name: string): number {
  const text = textOf(form, name)
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}

/** Why something was not done: at its fields, or in words over the page. */
export interface Refusal {
  readonly faults: Readonly<Record<string, string>>
  readonly notice: string | null
  readonly status: 400 | 409
}

/** @throws what is no fault of what was typed, nor of the moment */
export function refusalOf(context: Context<Env>, error: unknown): Refusal {
  const { language } = context.get('request')
  if (error instanceof Problem && error.code === 'bad-input' && error.faults.length > 0) {
    const faults = Object.fromEntries(error.faults.map(({ field, message }) => [field, say(language, message)]))
    return { faults, notice: null, status: 400 }
  }
  if (error instanceof Problem && error.code === 'not-ready' && error.detail) {
    return { faults: {}, notice: say(language, error.detail), status: 409 }
  }
  throw error
}
