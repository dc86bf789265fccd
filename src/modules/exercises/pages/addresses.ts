import type { Context } from 'hono'
import { z } from 'zod'
import type { Env } from '../../../platform/http/index.ts'
import { type Language, type Message, say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'

export const root = '/kontinuitet/ovningar'

export function exerciseAddress(id: string): string {
  return `${root}/${id}`
}

/** The exercise of an address. @throws Problem `not-found` for what is no id */
export function exerciseOf(context: Context<Env>): string {
  return idOf(context.req.param('record'))
}

export function idOf(named: string | undefined): string {
  const read = z.uuid().safeParse(named)
  if (!read.success) throw new Problem('not-found')
  return read.data
}

/** What is wrong with a form, by field. @throws what is no fault of a field */
export function faultsOf(error: unknown): Readonly<Record<string, Message>> {
  if (!(error instanceof Problem) || error.code !== 'bad-input' || error.faults.length === 0) throw error
  return Object.fromEntries(error.faults.map(({ field, message }) => [field, message as Message]))
}

/** The faults for the summary, in the order of the fields. */
export function errorsOf(language: Language, fields: readonly string[], faults: Readonly<Record<string, Message>>) {
  return fields.flatMap((field) => {
    const message = faults[field]
    return message === undefined ? [] : [{ id: field, message: say(language, message) }]
  })
}

/** What is wrong with one field. */
export function faultIn(
  language: Language,
  faults: Readonly<Record<string, Message>>,
  field: string,
): string | undefined {
  const message = faults[field]
  return message && say(language, message)
}
