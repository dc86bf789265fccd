import type { Context } from 'hono'

/** Beneath this address programs ask: with a key, never with a cookie, and they are answered in JSON. */
export const programsAddress = '/api'

export function isForPrograms(context: Context): boolean {
  return context.req.path.startsWith(`${programsAddress}/`)
}
