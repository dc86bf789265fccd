import type { Context } from 'hono'
import type { Env } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'

/** What is wrong with a form, by field. */
export type Faults<Field extends string> = Readonly<Partial<Record<Field, string>>>

/** What is wrong with each field. @throws what is no fault of a field */
export function faultsOf<Field extends string>(context: Context<Env>, error: unknown): Faults<Field> {
  if (!(error instanceof Problem) || error.code !== 'bad-input' || error.faults.length === 0) throw error
  const { language } = context.get('request')
  // The actions name the fields of their own input
  return Object.fromEntries(error.faults.map(({ field, message }) => [field, say(language, message)])) as Faults<Field>
}

/** The faults for the summary, in the order of the fields. */
export function errorsOf<Field extends string>(fields: readonly Field[], faults: Faults<Field>) {
  return fields.flatMap((field) => {
    const message = faults[field]
    return message === undefined ? [] : [{ id: field, message }]
  })
}

/** What a form holds under each name, where that is text; otherwise nothing. */
export function textsOf<Name extends string>(
  form: readonly (readonly [string, unknown])[],
  names: readonly Name[],
): Record<Name, string> {
  const texts = names.map((name) => {
    const value = form.find(([field]) => field === name)?.[1]
    return [name, typeof value === 'string' ? value : ''] as const
  })
  return Object.fromEntries(texts) as Record<Name, string>
}
