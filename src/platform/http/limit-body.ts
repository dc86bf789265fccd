import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Message } from '../i18n/index.ts'
import { Problem } from '../problem/index.ts'

/**
 * Refuses a request with more than `most` bytes. Node's parser takes no more of one than it says it holds; so one that says it is not
 * opened to be measured, which costs more than reading its form does.
 *
 * @param uploads where lists are read and files added, which hold more
 * @throws Problem `too-large`
 */
export function limitBody(
  most: number,
  uploads: readonly { readonly paths: RegExp; readonly most: number; readonly told?: Message }[],
): MiddlewareHandler {
  const limits = [...uploads, { paths: /^/, most, told: undefined }].map((limit) => ({
    ...limit,
    measure: bodyLimit({ maxSize: limit.most, onError: () => tooLarge(limit.told) }),
  }))
  return (context, next) => {
    const limit = limits.find(({ paths }) => paths.test(context.req.path))
    if (limit === undefined) return next()
    if (context.req.header('transfer-encoding') !== undefined) return limit.measure(context, next)
    return Number(context.req.header('content-length') ?? 0) > limit.most ? tooLarge(limit.told) : next()
  }
}

function tooLarge(told: Message | undefined): never {
  throw new Problem('too-large', told && { detail: told })
}
