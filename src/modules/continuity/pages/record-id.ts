import type { Context } from 'hono'
import { z } from 'zod'
import type { Env } from '../../../platform/http/index.ts'
import { Problem } from '../../../platform/problem/index.ts'

/** The id of a record in the address. @throws Problem `not-found` where it is none */
export function idOf(context: Context<Env>): string {
  const read = z.uuid().safeParse(context.req.param('record'))
  if (!read.success) throw new Problem('not-found')
  return read.data
}
