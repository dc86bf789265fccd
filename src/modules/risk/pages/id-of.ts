import { z } from 'zod'
import { Problem } from '../../../platform/problem/index.ts'

/** The id that an address names. @throws Problem `not-found` where it could be none */
export function idOf(named: string | undefined): string {
  const read = z.uuid().safeParse(named)
  if (!read.success) throw new Problem('not-found')
  return read.data
}
