import type { Context } from 'hono'
import { z } from 'zod'
import type { Env } from '../../../platform/http/index.ts'
import { Problem } from '../../../platform/problem/index.ts'

const id = z.uuid()

/** The document that an address names. @throws Problem `not-found` where it names none that there could be */
export function documentOf(context: Context<Env>): string {
  const named = id.safeParse(context.req.param('document'))
  if (!named.success) throw new Problem('not-found')
  return named.data
}

/** The page of a document's record, and those below it. */
export function documentPath(document: string, page = ''): string {
  return page === '' ? `/dokument/${document}` : `/dokument/${document}/${page}`
}

/** The text of a version; of that in force where no number is given. */
export function textPath(document: string, number: number | null = null): string {
  return `${documentPath(document, 'text')}${number === null ? '' : `?version=${number}`}`
}
