import type { Context } from 'hono'
import { Problem } from '../problem/index.ts'
import type { Env } from './app.ts'

/** The fields of a posted form, in order. @throws Problem `bad-input` when the request holds no form */
export async function readForm(context: Context<Env>): Promise<[string, unknown][]> {
  try {
    // What pages send; read as such it takes a fraction of the time of the general reader
    if (context.req.header('content-type')?.startsWith('application/x-www-form-urlencoded')) {
      return [...new URLSearchParams(await context.req.text())]
    }
    return [...(await context.req.formData()).entries()]
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem('bad-input', { cause: error })
  }
}

/** Whether the one box of a form was ticked. */
export function isConfirmed(fields: readonly (readonly [string, unknown])[], name: string): boolean {
  return fields.some(([field, value]) => field === name && value === 'ja')
}

/** What a form holds under a name, where that is text; otherwise nothing. */
export function textOf(fields: readonly (readonly [string, unknown])[], name: string): string {
  const value = fields.find(([field]) => field === name)?.[1]
  return typeof value === 'string' ? value : ''
}
