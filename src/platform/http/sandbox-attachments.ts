import type { MiddlewareHandler } from 'hono'

/** What is sent to be kept runs nothing and is framed nowhere, should a browser show it all the same. Stands outside of what sets the policy of pages. */
export const sandboxAttachments: MiddlewareHandler = async (context, next) => {
  await next()
  if (!context.res.headers.get('content-disposition')?.startsWith('attachment')) return
  context.res.headers.set(
    'content-security-policy',
    "default-src 'none'; sandbox; base-uri 'none'; frame-ancestors 'none'",
  )
}
