import type { Context } from 'hono'
import { Problem } from '../problem/index.ts'
import type { Env } from './app.ts'

export interface FormWithin {
  /** In order; of a form that was cut, those that came whole. */
  readonly fields: readonly [string, unknown][]
  /** It was not too large. */
  readonly whole: boolean
}

/**
 * The fields of a posted form of which no more than `most` bytes are kept: the rest is let by, so that the browser, which sends all before
 * it listens, hears the answer. What stands first in a form, its texts, is there to give back though its files were too large.
 *
 * @throws Problem `bad-input` when the request holds no form
 */
export async function readFormWithin(context: Context<Env>, most: number): Promise<FormWithin> {
  const type = context.req.header('content-type') ?? ''
  const kept: Uint8Array[] = []
  let size = 0
  for await (const piece of context.req.raw.body ?? []) {
    if (size < most) kept.push(piece.subarray(0, most - size))
    size += piece.length
  }
  const whole = size <= most
  const body = Buffer.concat(kept)
  try {
    if (type.startsWith('application/x-www-form-urlencoded')) {
      return { fields: [...new URLSearchParams(body.toString())], whole }
    }
    const form = await new Response(new Uint8Array(whole ? body : closed(body, type)), {
      headers: { 'content-type': type },
    }).formData()
    return { fields: [...form.entries()], whole }
  } catch (error) {
    throw new Problem(whole ? 'bad-input' : 'too-large', { cause: error })
  }
}

/** A form of several parts that was cut, ended after the last part that is whole. */
function closed(body: Buffer, type: string): Buffer {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type) ?? []
  const boundary = `--${quoted ?? plain}`
  const last = body.lastIndexOf(`\r\n${boundary}`)
  if (last < 0) throw new Problem('too-large')
  return Buffer.concat([body.subarray(0, last), Buffer.from(`\r\n${boundary}--\r\n`)])
}
