import type { Context } from 'hono'
import type { Env } from '../../../platform/http/index.ts'
import { say } from '../../../platform/i18n/index.ts'
import { Problem } from '../../../platform/problem/index.ts'

/** What is wrong with a form, in the order that it is told. */
export type Faults = ReadonlyArray<{ readonly id: string; readonly message: string }>

/** @throws what is no fault of a field */
export function faultsOf(context: Context<Env>, error: unknown): Faults {
  if (!(error instanceof Problem) || error.code !== 'bad-input' || error.faults.length === 0) throw error
  const { language } = context.get('request')
  return error.faults.map(({ field, message }) => ({ id: field, message: say(language, message) }))
}

export function faultOf(faults: Faults, field: string): string | undefined {
  return faults.find(({ id }) => id === field)?.message
}
