import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Problem } from '../problem/index.ts'

/**
 * Refuses a request with more than `most` bytes. Node's parser takes no more of one than it says it holds; so one that says it is not
 * opened to be measured, which costs more than reading its form does.
 *
 * @param uploads where lists are read, which hold more
 * @throws Problem `too-large`
 */
export function limitBody(most: number, uploads: { readonly paths: RegExp; readonly most: number }): MiddlewareHandler {
  const measure = bodyLimit({ maxSize: most, onError: tooLarge })
  const measureUpload = bodyLimit({ maxSize: uploads.most, onError: tooLarge })
  return (context, next) => {
    const isUpload = uploads.paths.test(context.req.path)
    if (context.req.header('transfer-encoding') !== undefined)
      return (isUpload ? measureUpload : measure)(context, next)
    const limit = isUpload ? uploads.most : most
    return Number(context.req.header('content-length') ?? 0) > limit ? tooLarge() : next()
  }
}

function tooLarge(): never {
  throw new Problem('too-large')
}
