import type { Context } from 'hono'

/** Beneath these addresses anyone is met who has the address, and nobody is known: no session is read there, and no cookie asked for or set. */
const openAddresses = /^\/(anmal|leverantorslank)\//

/** The language of such a page stands in its address. */
export function isForAnyone(context: Context): boolean {
  return openAddresses.test(context.req.path)
}
