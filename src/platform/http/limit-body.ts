import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Problem } from '../problem/index.ts'

/**
 * Refuses a request with more than `most` bytes. Node's parser takes no more of one than it says it holds; so one that says it is not
 * opened to be measured, which costs more than reading its form does.
 *
 * @throws Problem `too-large`
 */
export function limitBody(most: number): MiddlewareHandler {
  const measure = bodyLimit({ maxSize: most, onError: tooLarge })
  return (context, next) => {
    if (context.req.header('transfer-encoding') !== undefined) return measure(context, next)
    return Number(context.req.header('content-length') ?? 0) > most ? tooLarge() : next()
  }
}

function tooLarge(): never {
  throw new Problem('too-large')
}
